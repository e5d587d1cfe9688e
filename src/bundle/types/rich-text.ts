/**
 * The id of an item, unique in its section and never changed once published.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @examples ["outer-space-treaty", "who-owns-the-moon"]
 */
export type Id = string;

/**
 * A day, a month or a year of the Gregorian calendar (ISO 8601).
 * @pattern ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$
 * @examples ["1967-10-10", "1967-10", "1967"]
 */
export type IsoDate = string;

/**
 * An `http:`, `https:` or `mailto:` URL, or one relative to the bundle.
 * @examples ["https://www.unoosa.org/", "images/station.svg"]
 */
export type Address = string;

/**
 * A language as a BCP 47 tag.
 * @pattern ^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$
 * @examples ["en", "zh-Hans", "ar"]
 */
export type LanguageTag = string;

/**
 * A whole number.
 * @minimum 0
 * @asType integer
 */
export type WholeNumber = number;

/**
 * A piece of text without markup.
 * @minLength 1
 */
export type Text = string;

/**
 * Formatted text: a plain string, in which blank lines separate paragraphs, or a
 * Markdown syntax tree (mdast) in the subset described here. Other nodes are dropped,
 * but their text is kept.
 */
export type RichText = Text | Root;

/** The root of a Markdown syntax tree. */
export interface Root {
  type: 'root';
  children: RichNode[];
}

/** A node that contains other nodes and has no fields of its own. */
export interface Branch {
  type: 'paragraph' | 'listItem' | 'blockquote' | 'strong' | 'emphasis';
  children: RichNode[];
}

/** A heading inside the text. */
export interface Heading {
  type: 'heading';
  /**
   * 1 is the highest; the element places it below its own headings.
   * @minimum 1
   * @maximum 6
   * @asType integer
   */
  depth: number;
  children: RichNode[];
}

/** A bulleted or numbered list. */
export interface List {
  type: 'list';
  /** Numbered when true. */
  ordered?: boolean;
  children: RichNode[];
}

/** Plain text. */
export interface Literal {
  type: 'text';
  value: string;
}

/** A link to another page. */
export interface Link {
  type: 'link';
  url: Address;
  /**
   * The item of this bundle that the page shows, so that a router of the embedding page
   * can open it itself.
   */
  item?: Id;
  children: RichNode[];
}

/** A picture, by its id in `images`. */
export interface ImageReference {
  type: 'imageReference';
  identifier: Id;
}

/** A word that is explained in `terms`, by the term's id. */
export interface TermReference {
  type: 'termReference';
  identifier: Id;
  children: RichNode[];
}

/** A reference to the source of a statement, by its id in `sources`. */
export interface SourceReference {
  type: 'footnoteReference';
  identifier: Id;
}

/** A node of formatted text. */
export type RichNode =
  Branch | Heading | List | Literal | Link | ImageReference | TermReference | SourceReference;
