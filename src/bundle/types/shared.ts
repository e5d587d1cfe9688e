import type {
  Address,
  Id,
  IsoDate,
  LanguageTag,
  RichText,
  Text,
  WholeNumber,
} from './rich-text.js';

/**
 * A subject: one that groups articles, questions and events, or one by which treaties
 * are compared.
 */
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
  /** The language of the title, if it differs from the bundle's. */
  language?: LanguageTag;
}

/** A word of the glossary. */
export interface Term {
  id: Id;
  /** The word as shown. */
  name: Text;
  definition: RichText;
  sources?: Id[];
  /** The language of its text, if it is not translated and so differs from the bundle's. */
  language?: LanguageTag;
}

/** An event of the timeline. */
export interface TimelineEvent {
  id: Id;
  date: IsoDate;
  title: Text;
  summary?: RichText;
  topic?: Id;
  /** The article of this bundle with more about it. */
  article?: Id;
  /** The treaty that the event belongs to. */
  treaty?: Id;
  sources?: Id[];
  /** The language of its text, if it is not translated and so differs from the bundle's. */
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
 * A picture. It has either `alt`, or `decorative: true` if it adds nothing to the text.
 */
export interface Image {
  id: Id;
  src: Address;
  /** Width of the file, in pixels. Together with `height`, it reserves the space of the picture. */
  width: WholeNumber;
  /** Height of the file, in pixels. */
  height: WholeNumber;
  /** The picture in other widths, so that a small screen loads a small file. */
  variants?: ImageVariant[];
  /** What the picture shows, for those who cannot see it. */
  alt?: Text;
  /** True if the picture is only decoration and has no `alt`. */
  decorative?: boolean;
  /** Who made it, in the form that the licence requires. */
  credit?: Text;
  /** The name of the licence. */
  license?: Text;
}

/** A question with possible answers, for readers to check what they have understood. */
export interface CheckQuestion {
  id: Id;
  question: Text;
  /**
   * The possible answers.
   * @minItems 2
   */
  options: Text[];
  /** The index of the right answer in `options`, from 0. */
  correct: WholeNumber;
  /** Why that answer is right. */
  explanation: RichText;
  /** The article of the treaty that the answer is based on. */
  article?: Id;
  sources?: Id[];
}

/** A fact with the sources that prove it. */
export interface Fact {
  text: Text;
  sources: Id[];
}
