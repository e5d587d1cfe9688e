import type { Article } from '../../bundle/types.js';

/** Whether an address is the same from everywhere. */
export const isAbsolute = (address: string): boolean => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** An address of a bundle as it is from a page; `base` is the bundle's folder from there. */
export const fromPage = (base: string, address: string): string =>
  isAbsolute(address) || /^[/#]/.test(address) ? address : base + address;

/** The address of a folder, which ends with a slash. */
export const asFolder = (address: string): string => address.replace(/\/?$/, '/');

/**
 * The folder of a site, as an address that ends with a slash.
 * @throws {Error} when it is no address of the web.
 */
export function siteAddress(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`"${site}" is no address. Write it in full: --site https://example.org/`);
  }
  url.search = url.hash = '';
  return url.href.replace(/\/*$/, '/');
}

/** Where an article can be read: at its own address in full, else below the site's; undefined where neither is known. */
export function canonicalAddress({ id, url }: Article, site?: string): string | undefined {
  if (url && /^https?:/i.test(url)) return url;
  return site && `${siteAddress(site)}articles/${id}/`;
}
