import { address } from '../bundle/readers.js';
import type { Article } from '../bundle/types.js';
import { inherited } from '../shared/inherited.js';
import { warnOnce } from '../shared/warn-once.js';

/** What an element says about the pages of articles. */
export interface AddressHost extends HTMLElement {
  hrefTemplate?: string;
}

const fill = (template: string, id: string): string =>
  template.replaceAll('{id}', encodeURIComponent(id));

/** The address of articles that the element or its nearest ancestor gives, with `{id}` in it; undefined where there is none that can be used. */
export function addressTemplate(host: AddressHost): string | undefined {
  const template = host.hrefTemplate || inherited(host, 'data-space-href-template');
  if (!template) return undefined;
  const warn = (name: string, reason: string): undefined => {
    warnOnce(`${name} ${reason}: ${template}`);
  };
  return address(fill(template, 'id'), 'href-template', warn) && template;
}

/**
 * The page of an article: its own, or else the one that the template gives it; undefined where there is neither.
 * @param base What the article's own address is relative to; the template is relative to the page.
 */
export function articleAddress(
  { id, url }: Article,
  base: string,
  template?: string,
): string | undefined {
  if (url) return new URL(url, base).href;
  return template && new URL(fill(template, id), document.baseURI).href;
}
