import type { PropertyDeclaration } from 'lit';

/** The property `headingLevel` and its attribute. Without the attribute, and where it is no number, the usual level counts. */
export const headingLevel = (usual: number): PropertyDeclaration<number> => ({
  attribute: 'heading-level',
  converter: (value) => parseInt(value ?? '') || usual,
});
