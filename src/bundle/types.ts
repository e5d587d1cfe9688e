/**
 * The content bundle, format version 1: one JSON file per language.
 *
 * These types are the only description of the format. The JSON Schema in the package is
 * generated from them, including the comments.
 */

import type { Article } from './types/article.js';
import type { Faq } from './types/faq.js';
import type { IsoDate, LanguageTag, RichText, Text } from './types/rich-text.js';
import type { Country, Image, Source, Term, TimelineEvent, Topic } from './types/shared.js';
import type { Treaty } from './types/treaty.js';

export type * from './types/article.js';
export type * from './types/faq.js';
export type * from './types/rich-text.js';
export type * from './types/shared.js';
export type * from './types/treaty.js';

/**
 * A content bundle for the space-widgets elements.
 *
 * Unknown fields are ignored, so that a newer bundle works in older elements.
 */
export interface Bundle {
  /**
   * The URL of the JSON Schema, for editors that check and complete.
   * @examples ["../bundle.schema.json"]
   */
  $schema?: string;
  /**
   * The version of this format. It increases only when older elements can no longer
   * read a bundle.
   * @examples [1]
   */
  formatVersion: 1;
  /** The language of all text in the bundle. */
  language: LanguageTag;
  /** What the bundle is about. */
  title: Text;
  intro?: RichText;
  /** The licence under which the content may be used. */
  license?: Text;
  /** When the content was last revised. */
  updated?: IsoDate;
  topics?: Topic[];
  articles?: Article[];
  faq?: Faq;
  treaties?: Treaty[];
  /** The subjects by which treaties are compared, in the order of the comparison. */
  comparison?: Topic[];
  terms?: Term[];
  events?: TimelineEvent[];
  countries?: Country[];
  sources?: Source[];
  images?: Image[];
}
