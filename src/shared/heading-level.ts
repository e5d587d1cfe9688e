/** Reads the attribute `heading-level`. Without it, and where it is no number, the usual level counts. */
export const headingLevel =
  (defaultLevel: number) =>
  (value: string | null): number =>
    parseInt(value ?? '') || defaultLevel;
