/**
 * Reads the attribute `heading-level`. If it is missing or not a number, the default
 * level applies.
 */
export const headingLevel =
  (defaultLevel: number) =>
  (value: string | null): number =>
    parseInt(value ?? '') || defaultLevel;
