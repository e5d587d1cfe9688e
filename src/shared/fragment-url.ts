/** The page's URL with the id of something on it. */
export const fragmentUrl = (id: string): string => `${location.href.split('#', 1)[0]}#${id}`;
