/** The script that a page needs once. */
const script = '<script type="module" src="/space-widgets/space-widgets.js"></script>';

/** The HTML of a story as on a real page: with the script, and without Lit's markers. */
export function toPaste(code: string): string {
  // Code that is already converted is passed in again.
  if (code.startsWith(script)) return code;
  const html = code
    .replace(/<!--.*?-->/gs, '')
    .replaceAll('=""', '')
    .replace(/(<\/space-[a-z-]+>)(?=<)/g, '$1\n')
    .replace(/\n\s*\n/g, '\n')
    .trim();
  return `${script}\n${html}`;
}
