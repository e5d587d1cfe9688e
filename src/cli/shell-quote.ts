/** A path as written on a command line. */
export const shellQuote = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);
