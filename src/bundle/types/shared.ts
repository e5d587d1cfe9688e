import type {
  Address,
  Id,
  IsoDate,
  LanguageTag,
  RichText,
  Text,
  WholeNumber,
} from './rich-text.js';

/** A subject: one that groups articles, questions and events, or one by which treaties are compared. */
export interface Topic {
  id: Id;
  title: Text;
}

/** Where a statement comes from. */
export interface Source {
  id: Id;
  /** The title of the document or page. */
  title: Text;
  /** Who published it. */
  publisher?: Text;
  /** Where it can be read. */
  url?: Address;
  /** When it was published. */
  date?: IsoDate;
  /** The language of the title, where that is not the bundle's. */
  language?: LanguageTag;
}

/** A word of the glossary. */
export interface Term {
  id: Id;
  /** The word as it is shown. */
  name: Text;
  definition: RichText;
  sources?: Id[];
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/** An event of the timeline. */
export interface TimelineEvent {
  id: Id;
  date: IsoDate;
  title: Text;
  summary?: RichText;
  topic?: Id;
  /** The article of this bundle that tells more. */
  article?: Id;
  /** The treaty that the event belongs to. */
  treaty?: Id;
  sources?: Id[];
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/** A country, under the name that the United Nations use. */
export interface Country {
  /**
   * Its code in ISO 3166-1 alpha-2, in lower case.
   * @examples ["ke", "no"]
   */
  id: Id;
  name: Text;
  /** Other names under which readers look for it. */
  aliases?: Text[];
}

/** The same picture in another width. */
export interface ImageVariant {
  src: Address;
  /** Width of the file, in pixels. */
  width: WholeNumber;
}

/**
 * A picture. It has either `alt`, or `decorative: true` when it says nothing
 * that the text does not say.
 */
export interface Image {
  id: Id;
  src: Address;
  /** Width of the file, in pixels. With `height` it keeps the picture's place. */
  width: WholeNumber;
  /** Height of the file, in pixels. */
  height: WholeNumber;
  /** The picture in other widths, so that a small screen loads a small file. */
  variants?: ImageVariant[];
  /** What the picture shows, for those who do not see it. */
  alt?: Text;
  /** True when the picture is ornament and has no `alt`. */
  decorative?: boolean;
  /** Who made it, as the licence asks for it. */
  credit?: Text;
  /** The name of the licence. */
  license?: Text;
}

/** A question with answers to choose from, by which readers check what they have understood. */
export interface CheckQuestion {
  id: Id;
  question: Text;
  /**
   * The answers to choose from.
   * @minItems 2
   */
  options: Text[];
  /** The place of the right answer in `options`, from 0. */
  correct: WholeNumber;
  /** Why that answer is right. */
  explanation: RichText;
  /** The article of the treaty that the answer rests on. */
  article?: Id;
  sources?: Id[];
}

/** A fact with the sources that prove it. */
export interface Fact {
  text: Text;
  sources: Id[];
}
