/** English comes first: it stands in for every language that is not here. */
export const languages = ['en', 'ar', 'es', 'fr', 'ru', 'zh'];

let folder = '';

/** Called by the script-tag entry alone, which knows its own address: the bundles lie beside it. */
export function setContentFolder(url: string): void {
  folder = url;
}

/** The address of the bundle that comes with the script, in the language nearest to `language`. */
export function defaultBundle(language: string): string | undefined {
  if (!folder) return undefined;
  const wanted = language.toLowerCase().split('-')[0];
  return new URL(`${languages.includes(wanted) ? wanted : languages[0]}.json`, folder).href;
}
