import type { Article } from '../../bundle/types.js';

/** Whether a URL is absolute. */
export const isAbsolute = (address: string): boolean => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** A URL of a bundle, relative to a page; `base` is the bundle's folder relative to the page. */
export const fromPage = (base: string, address: string): string =>
  isAbsolute(address) || /^[/#]/.test(address) ? address : base + address;

/** The URL of a folder, which ends with a slash. */
export const asFolder = (address: string): string => address.replace(/\/?$/, '/');

/**
 * The folder of a site, as a URL that ends with a slash.
 * @throws {Error} if it is not a web address.
 */
export function siteAddress(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`"${site}" is not a URL. Write it in full: --site https://example.org/`);
  }
  url.search = url.hash = '';
  return url.href.replace(/\/*$/, '/');
}

/**
 * Where an article can be read: at its own absolute URL, or else below the site's;
 * undefined if neither is known.
 */
export function canonicalAddress({ id, url }: Article, site?: string): string | undefined {
  if (url && /^https?:/i.test(url)) return url;
  return site && `${siteAddress(site)}articles/${id}/`;
}
