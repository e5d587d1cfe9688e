import type { Facts } from './facts.js';
import type { Choice } from './snippets.js';

const xhtml = / xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/g;

/** The page's own title is a heading of the first level already. */
function lowerHeadings(content: Element): void {
  for (const one of content.querySelectorAll('h1, h2, h3, h4, h5')) {
    const lower = document.createElement(`h${Number(one.localName[1]) + 1}`);
    lower.append(...one.childNodes);
    one.replaceWith(lower);
  }
}

/** The text of an item's page, as HTML that needs neither script nor style; empty where it cannot be had. */
export async function fetchHtml({ page, name }: Choice, { origin }: Facts): Promise<string> {
  try {
    const response = await fetch(`../${page}`);
    if (!response.ok) return '';
    const whole = new DOMParser().parseFromString(await response.text(), 'text/html');
    const main = whole.querySelector('main');
    const content = main?.querySelector(`space-${name}, article`) ?? main;
    if (!content) return '';
    for (const one of content.querySelectorAll('script, style, svg, picture, img')) one.remove();
    for (const link of content.querySelectorAll('a')) {
      link.href = new URL(link.getAttribute('href') ?? '', `${origin}/${page}`).href;
    }
    lowerHeadings(content);
    const writer = new XMLSerializer();
    return [...content.children]
      .map((one) => writer.serializeToString(one).replaceAll(xhtml, ''))
      .join('\n');
  } catch {
    // Opened as a file, a page can read no other.
    return '';
  }
}
