/** The version of the package; every element has it as `version`. */
export const version = '0.1.0';
