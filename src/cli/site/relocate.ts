import type { Bundle, Link, RichNode, Root } from '../../bundle/types.js';
import { isAbsolute } from '../article/address.js';
import { bundleFilePath } from '../bundle-files.js';

/** An item of a bundle that has a page, and a place on that page. */
export interface Target {
  readonly type: 'article' | 'treaty';
  readonly id: string;
  /** The id of a part of it. */
  readonly part?: string;
}

/** The new URLs of things when a bundle is moved. */
interface Destinations {
  /** The page of an item. */
  readonly page: (target: Target) => string;
  /** A file beside the bundle, such as a picture. */
  readonly file: (path: string) => string;
  /** Called for each link in a text that leads nowhere from there. */
  readonly lose?: (address: string) => void;
}

/** The items with pages, by their URLs in the bundle and by their ids. */
function targets({ articles = [], treaties = [] }: Bundle): Map<string, Target> {
  const found = new Map<string, Target>();
  const add = (url: string | undefined, target: Target) => {
    if (url && !isAbsolute(url)) found.set(url, target);
    found.set(target.part ?? target.id, target);
  };
  for (const { id, url } of articles) add(url, { type: 'article', id });
  for (const { id, url, articles: parts } of treaties) {
    add(url, { type: 'treaty', id });
    for (const part of parts) {
      add(url && `${url.split('#')[0]}#${part.id}`, { type: 'treaty', id, part: part.id });
    }
  }
  return found;
}

const isRoot = (value: object): value is Root => 'type' in value && value.type === 'root';

/**
 * A bundle moved to another place: links to its own pages lead to the pages there, and
 * links that lead nowhere from there become text.
 */
export function relocate(bundle: Bundle, { page, file, lose }: Destinations): Bundle {
  const known = targets(bundle);

  function follow({ url, item }: Link): string | undefined {
    if (isAbsolute(url)) return url;
    // In a translation, a link may still name the page of the first language, with the
    // id of a part of it.
    const target = [item, url, url.split('#')[1]].flatMap((one) => known.get(one ?? '') ?? [])[0];
    const address = target && page(target);
    if (!address) lose?.(url);
    return address;
  }

  const inText = (nodes: readonly RichNode[]): RichNode[] =>
    nodes.flatMap((node): RichNode[] => {
      if (!('children' in node)) return [node];
      const children = inText(node.children);
      if (node.type !== 'link') return [{ ...node, children }];
      const url = follow(node);
      return url ? [{ ...node, url, children }] : children;
    });

  function everywhere(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(everywhere);
    if (typeof value !== 'object' || !value) return value;
    if (isRoot(value)) return { ...value, children: inText(value.children) };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everywhere(one)]));
  }

  const beside = <Address extends string | undefined>(address: Address) =>
    address && !isAbsolute(address) ? file(bundleFilePath(address)) : address;
  const { articles, treaties, images, sources, ...rest } = everywhere(bundle) as Bundle;
  const pageOf = (type: Target['type'], { id, url }: { id: string; url?: string }) =>
    url && isAbsolute(url) ? url : page({ type, id });
  return {
    ...rest,
    articles: articles?.map((one) => ({ ...one, url: pageOf('article', one) })),
    treaties: treaties?.map((one) => ({
      ...one,
      url: pageOf('treaty', one),
      textUrl: beside(one.textUrl),
      articles: one.articles.map((part) => ({ ...part, textUrl: beside(part.textUrl) })),
    })),
    images: images?.map((one) => ({
      ...one,
      src: beside(one.src),
      variants: one.variants?.map((variant) => ({ ...variant, src: beside(variant.src) })),
    })),
    sources: sources?.map((one) => ({ ...one, url: beside(one.url) })),
  };
}
