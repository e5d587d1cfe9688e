import type {
  Address,
  Id,
  IsoDate,
  LanguageTag,
  RichText,
  Text,
  WholeNumber,
} from './rich-text.js';
import type { CheckQuestion, Fact } from './shared.js';

/** A dated act in the history of a treaty. */
export interface Act {
  date: IsoDate;
  /** Where, by whom or by which document. */
  detail?: Text;
  sources: Id[];
}

/** A number that changes over time, with the day for which it is true. */
export interface Count {
  value: WholeNumber;
  asOf: IsoDate;
  /** @minItems 1 */
  sources: Id[];
  /** What a reader must know to understand the number. */
  note?: Text;
}

/** Words of the treaty itself. They are never in the same field as an explanation. */
export interface OfficialText {
  text: RichText;
  language: LanguageTag;
  /** True if the treaty calls this language version authentic, false for a translation. */
  authentic: boolean;
  sources: Id[];
  /** When the text was read at its source. */
  retrieved: IsoDate;
}

/** A treaty's article in our own words. It never contains the treaty's own words. */
export interface Explanation {
  /** What the article says, in plain words. */
  summary: RichText;
  /** The same in plain language (for readers from age eleven). */
  plain?: RichText;
  /** What it asks of states; each entry must make sense on its own. */
  asks?: Text[];
  /** What it does not say; each entry is a sentence. */
  silent?: Text[];
  /** What has happened under it, to show the rule at work. */
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
  /** Where the official text of this article can be read, if not at the treaty's `textUrl`. */
  textUrl?: Address;
  /** The language of its text, if it is not translated and so differs from the bundle's. */
  language?: LanguageTag;
}

/** The status of a country under a treaty. */
export interface Member {
  /** The country's id in `countries`. */
  country: Id;
  /**
   * `party` if the treaty binds it, `signatory` if it only signed, `withdrawn` if it
   * was a party and has left; for a commitment, all are signatories.
   */
  status: 'party' | 'signatory' | 'withdrawn';
  /** When it joined or signed, according to the depositary. */
  date?: IsoDate;
  /** When its withdrawal took effect, not before `date`. */
  until?: IsoDate;
}

/**
 * An international organisation that has declared that it accepts a treaty. It is not
 * counted among the parties.
 */
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
  /** False if countries that are not listed may have joined as well. */
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

/** What a treaty says on a subject, in a few words, so that it can be compared with others. */
export interface Position {
  /** The subject's id in `comparison`. */
  topic: Id;
  text: Text;
  /** The articles of the treaty that say so; left out if the treaty says nothing on the subject. */
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
  /** True for a legally binding treaty, false for a political commitment. */
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
  /** The same as language tags. In any other language, the text is marked as a translation. */
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
  /** The language of its text, if it is not translated and so differs from the bundle's. */
  language?: LanguageTag;
}
