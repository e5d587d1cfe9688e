/** A path as it is written in a call. */
export const shellQuote = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);
