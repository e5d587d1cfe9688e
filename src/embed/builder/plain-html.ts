import type { Facts } from './facts.js';
import type { Choice } from './snippets.js';

const xhtml = / xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g;

/** Not text, or useless without a style sheet: a URL that is only shown on paper repeats a link. */
const unwanted = 'script, style, svg, figure, picture, img, .sources .address';

/** The page's own title is already a level 1 heading. */
function lowerHeadings(content: Element): void {
  for (const one of content.querySelectorAll('h1, h2, h3, h4, h5')) {
    const lower = document.createElement(`h${Number(one.localName[1]) + 1}`);
    lower.append(...one.childNodes);
    one.replaceWith(lower);
  }
}

/** Links to places in the text stay within it; all others lead to the site. */
function leadOn(content: Element, page: string): void {
  for (const link of content.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const isInside = href.startsWith('#') && content.querySelector(`#${CSS.escape(href.slice(1))}`);
    if (!isInside) link.href = new URL(href, page).href;
  }
}

/**
 * The text of an item's page, as HTML that needs neither scripts nor styles; empty if
 * it cannot be loaded.
 */
export async function fetchHtml({ page, name }: Choice, { origin }: Facts): Promise<string> {
  try {
    const response = await fetch(`../${page}`);
    if (!response.ok) return '';
    const whole = new DOMParser().parseFromString(await response.text(), 'text/html');
    const main = whole.querySelector('main');
    const content = main?.querySelector(`space-${name}, article`) ?? main;
    if (!content) return '';
    for (const one of content.querySelectorAll(unwanted)) one.remove();
    // The title of a list is beside its element.
    const title = content.previousElementSibling;
    if (title?.matches('h1')) content.prepend(title);
    leadOn(content, `${origin}/${page}`);
    lowerHeadings(content);
    const writer = new XMLSerializer();
    return [...content.children]
      .map((one) => writer.serializeToString(one).replaceAll(xhtml, ''))
      .join('\n');
  } catch {
    // Opened as a file, a page cannot read others.
    return '';
  }
}
