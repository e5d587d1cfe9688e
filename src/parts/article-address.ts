import { address } from '../bundle/readers.js';
import type { Article } from '../bundle/types.js';
import { inherited } from '../shared/inherited.js';
import { warnOnce } from '../shared/warn-once.js';

/** What the URLs of articles need from the element. */
export interface AddressHost extends HTMLElement {
  hrefTemplate?: string;
}

const fill = (template: string, id: string): string =>
  template.replaceAll('{id}', encodeURIComponent(id));

/**
 * The URL template for articles, with `{id}`, given by the element or its nearest
 * ancestor; undefined if there is no valid one.
 */
export function addressTemplate(host: AddressHost): string | undefined {
  const template = host.hrefTemplate || inherited(host, 'data-space-href-template');
  if (!template) return undefined;
  const warn = (name: string, reason: string): undefined => {
    warnOnce(`${name} ${reason}: ${template}`);
  };
  return address(fill(template, 'id'), 'href-template', warn) && template;
}

/**
 * The URL of an article: its own, or else one made from the template; undefined if
 * there is neither.
 * @param base The base of the article's own URL; the template is relative to the page.
 */
export function articleAddress(
  { id, url }: Article,
  base: string,
  template?: string,
): string | undefined {
  if (url) return new URL(url, base).href;
  return template && new URL(fill(template, id), document.baseURI).href;
}
