/** English comes first: it replaces every language that is not listed here. */
export const languages = ['en', 'ar', 'es', 'fr', 'ru', 'zh'];

let folder = '';

/** Only called by the script-tag entry, which knows its own URL: the bundles are beside it. */
export function setContentFolder(url: string): void {
  folder = url;
}

/** The URL of the bundle shipped with the script, in the language closest to `language`. */
export function defaultBundle(language: string): string | undefined {
  if (!folder) return undefined;
  const wanted = language.toLowerCase().split('-')[0];
  return new URL(`${languages.includes(wanted) ? wanted : languages[0]}.json`, folder).href;
}
