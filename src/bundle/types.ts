/**
 * The content bundle, format version 1: one JSON file per language.
 *
 * These types are the one description of the format. The JSON Schema that the
 * package ships is generated from them, comments included.
 */

/**
 * The address of an item, unique in its section and never changed once published.
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
 * An `http:`, `https:` or `mailto:` address, or one relative to the bundle.
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
 * Formatted text: a plain string, in which blank lines part the paragraphs, or
 * a Markdown syntax tree (mdast) in the subset described here. Other nodes are
 * passed over, their text is kept.
 */
export type RichText = Text | Root;

/** The top of a Markdown syntax tree. */
export interface Root {
  type: 'root';
  children: RichNode[];
}

/** A node that holds other nodes and has no fields of its own. */
export interface Branch {
  type: 'paragraph' | 'listItem' | 'blockquote' | 'strong' | 'emphasis';
  children: RichNode[];
}

/** A heading inside the text. */
export interface Heading {
  type: 'heading';
  /**
   * 1 is the highest; the element sets it below its own headings.
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

/** Text as it is. */
export interface Literal {
  type: 'text';
  value: string;
}

/** A link to another page. */
export interface Link {
  type: 'link';
  url: Address;
  /** The item of this bundle that the page shows, so that a router of the page that embeds can go there itself. */
  item?: Id;
  children: RichNode[];
}

/** A picture, by its id in `images`. */
export interface ImageReference {
  type: 'imageReference';
  identifier: Id;
}

/** A word that `terms` explains, by the term's id. */
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

/** An article, shown as a card and in a reader. */
export interface Article {
  id: Id;
  title: Text;
  /** Two or three sentences that say what the article is about. */
  summary: RichText;
  topic?: Id;
  /** The id of its picture in `images`. */
  image?: Id;
  /** Names of the authors: a person's as `Family, Given`, so that citations can sort it, any other as it is. */
  authors?: Text[];
  published?: IsoDate;
  updated?: IsoDate;
  /** How long reading takes, in minutes. */
  minutes?: WholeNumber;
  /** The page that shows the whole article. */
  url?: Address;
  body?: RichText;
  /** The same for a reader of eleven. */
  plain?: RichText;
  /** Two or three facts that stand out beside the text. */
  facts?: Fact[];
  /** Articles to read next. */
  relatedArticles?: Id[];
  /** Treaties that the article speaks of. */
  relatedTreaties?: Id[];
  /** Three to five questions on the article. */
  checkQuestions?: CheckQuestion[];
  sources?: Id[];
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/** A question with its answer. */
export interface Question {
  id: Id;
  question: Text;
  answer: RichText;
  /** The same answer for a reader of eleven. */
  plain?: RichText;
  topic?: Id;
  sources?: Id[];
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/** Frequently asked questions. */
export interface Faq {
  title?: Text;
  intro?: RichText;
  questions: Question[];
}

/** A fact with the sources that prove it. */
export interface Fact {
  text: Text;
  sources: Id[];
}

/** A dated act in the life of a treaty. */
export interface Act {
  date: IsoDate;
  /** Where, by whom or by which document. */
  detail?: Text;
  sources: Id[];
}

/** A number that changes with time, and the day for which it is true. */
export interface Count {
  value: WholeNumber;
  asOf: IsoDate;
  /** @minItems 1 */
  sources: Id[];
  /** What a reader must know to understand the number. */
  note?: Text;
}

/** Words of the treaty itself. They never stand in one field with an explanation. */
export interface OfficialText {
  text: RichText;
  language: LanguageTag;
  /** True when the treaty calls this language version authentic, false for a translation. */
  authentic: boolean;
  sources: Id[];
  /** When the text was read at its source. */
  retrieved: IsoDate;
}

/** A treaty's article in words of our own. It never holds the treaty's own words. */
export interface Explanation {
  /** What the article says, in plain words. */
  summary: RichText;
  /** The same for a reader of eleven. */
  plain?: RichText;
  /** What it asks of states; each entry stands for itself. */
  asks?: Text[];
  /** What it does not say; each entry is a sentence. */
  silent?: Text[];
  /** What has happened under it, so that the rule can be seen at work. */
  cases?: Fact[];
}

/** An article of a treaty. */
export interface TreatyArticle {
  id: Id;
  /** The number as the treaty writes it. */
  number: Text;
  /** A heading that says what the article is about. It need not be the treaty's own. */
  title: Text;
  explanation: Explanation;
  official?: OfficialText;
  /** Where the official text of this article can be read, when that is not the treaty's `textUrl`. */
  textUrl?: Address;
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/** How a country stands to a treaty. */
export interface Member {
  /** The country's id in `countries`. */
  country: Id;
  /** `party` when the treaty binds it, `signatory` when it only signed, `withdrawn` when it was a party and has left; for a commitment, all are signatories. */
  status: 'party' | 'signatory' | 'withdrawn';
  /** When it joined or signed, in the depositary's records. */
  date?: IsoDate;
  /** When its withdrawal took effect, not before `date`. */
  until?: IsoDate;
}

/** An international organisation that has declared that it accepts a treaty. It is not counted among the parties. */
export interface Acceptance {
  name: Text;
  /** When it declared this. */
  date?: IsoDate;
  /** @minItems 1 */
  sources: Id[];
}

/** Which countries have joined a treaty. */
export interface Membership {
  asOf: IsoDate;
  /** False when a country that is not listed may have joined all the same. */
  complete: boolean;
  /** What a reader must know to understand the list, or why there is none. */
  note?: Text;
  /** Each country once. */
  members: Member[];
  /** Organisations that have accepted the treaty. */
  organisations?: Acceptance[];
  /** @minItems 1 */
  sources: Id[];
}

/** What a treaty has to say on a subject, in a few words, so that it can be compared with others. */
export interface Position {
  /** The subject's id in `comparison`. */
  topic: Id;
  text: Text;
  /** The articles of the treaty that say so; left out where the treaty says nothing on the subject. */
  articles?: Id[];
  /** @minItems 1 */
  sources: Id[];
}

/** A treaty, or another instrument of cooperation. */
export interface Treaty {
  id: Id;
  /** The short name. */
  name: Text;
  officialTitle?: Text;
  /** True for a treaty in law, false for a political commitment. */
  binding: boolean;
  /** What it is and why it matters, in a few sentences. */
  summary: RichText;
  /** What it is, in one sentence. */
  gist?: Fact;
  adopted?: Act;
  openedForSignature?: Act;
  inForce?: Act;
  depositary?: Fact;
  /** Where the United Nations Treaty Series prints it. */
  unts?: Fact;
  /** The languages in which the text is authentic. */
  languages?: Fact;
  /** The same as tags. In another language, the text is marked as a translation. */
  authenticLanguages?: LanguageTag[];
  /** States that are bound by it. */
  parties?: Count;
  /** States that signed and are not bound by it; for a commitment, all that signed. */
  signatories?: Count;
  /** Which countries these are. */
  membership?: Membership;
  /** What it says on the subjects by which treaties are compared. */
  positions?: Position[];
  /** The id of its picture in `images`. */
  image?: Id;
  articles: TreatyArticle[];
  /** What the instrument as a whole leaves open. */
  open?: Fact[];
  /** A few questions on the treaty; each names the article that answers it. */
  checkQuestions?: CheckQuestion[];
  /** The page that shows the treaty. */
  url?: Address;
  /** Where the official text can be read. */
  textUrl?: Address;
  sources?: Id[];
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/**
 * A content bundle for the space-widgets elements.
 *
 * Unknown fields are ignored, so that a newer bundle works in older elements.
 */
export interface Bundle {
  /**
   * The address of the JSON Schema, for editors that check and complete.
   * @examples ["../bundle.schema.json"]
   */
  $schema?: string;
  /**
   * The version of this format. It grows only when older elements can no longer read a bundle.
   * @examples [1]
   */
  formatVersion: 1;
  /** The language of all text in the bundle. */
  language: LanguageTag;
  /** What the bundle is about. */
  title: Text;
  intro?: RichText;
  /** Under which licence the content may be used. */
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
