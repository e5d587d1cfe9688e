/** Reads the attribute `heading-level`. Without it, and where it is no number, the usual level counts. */
export const headingLevel =
  (usual: number) =>
  (value: string | null): number =>
    parseInt(value ?? '') || usual;
