import { authorName } from '../../bundle/author.js';
import { plainText } from '../../bundle/plain-text.js';
import type { Article, Bundle, Source } from '../../bundle/types.js';

const isAddress = (text: string) => /^https?:\/\//.test(text);

const citation = ({ title, publisher, url, date }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: publisher && { '@type': 'Organization', name: publisher },
  datePublished: date,
});

/** What the page tells machines, in addition to the bundle. */
export interface ArticleFacts {
  /** The absolute URL of the page. */
  readonly address?: string;
  /** The absolute URL of the picture. */
  readonly picture?: string;
  readonly sources: Iterable<Source>;
}

/**
 * The article for search engines and other machines (schema.org Article). Unknown
 * values are left out. Authors are plain names, because a bundle does not say whether
 * one is a person or an organisation.
 */
export function structuredData(
  { title, summary, authors, published, updated, image: id, language: own }: Article,
  { images, language, license, title: publisher }: Bundle,
  { address, picture, sources }: ArticleFacts,
): object {
  const image = images?.find((one) => one.id === id);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: plainText(summary),
    url: address,
    mainEntityOfPage: address,
    datePublished: published,
    dateModified: updated ?? published,
    author: authors?.map(authorName),
    publisher: { '@type': 'Organization', name: publisher },
    image: image &&
      picture && {
        '@type': 'ImageObject',
        url: picture,
        width: image.width,
        height: image.height,
        caption: image.alt,
      },
    inLanguage: own ?? language,
    isAccessibleForFree: true,
    license: license && (isAddress(license) ? license : { '@type': 'CreativeWork', name: license }),
    citation: Array.from(sources, citation),
  };
}
