import { author, type Author } from '../author.js';
import type { Article } from '../types.js';

/** A date in parts: year, month, day, as far as known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An article as the Citation Style Language describes it (CSL-JSON). */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly Author[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
}

/** The parts of a date. */
export const partsOf = (date: CslDate): readonly number[] => date['date-parts'][0];

const dateParts = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** Where an article was read, and when. */
export interface Reading {
  /** The title of the bundle, used as the name of the site. */
  readonly site?: string;
  /** The language of the bundle, for articles that specify no other. */
  readonly language: string;
  readonly url: string;
  /** The day of reading, in ISO 8601. */
  readonly accessed: string;
}

/** The record from which all citations of an article are made. */
export function citationRecord(article: Article, reading: Reading): CslItem {
  const { id, title, authors, published, updated = published } = article;
  const { site, url, accessed } = reading;
  const { language = reading.language } = article;
  return {
    id,
    type: 'webpage',
    title,
    ...(site ? { 'container-title': site } : {}),
    ...(authors?.length ? { author: authors.map(author) } : {}),
    ...(updated ? { issued: dateParts(updated) } : {}),
    accessed: dateParts(accessed),
    URL: url,
    language,
  };
}
