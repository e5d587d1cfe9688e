/** The version of the package; every element carries it as `version`. */
export const version = '0.1.0';
