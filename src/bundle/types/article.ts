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

/** An article, shown as a card and in a reader. */
export interface Article {
  id: Id;
  title: Text;
  /** Two or three sentences that say what the article is about. */
  summary: RichText;
  topic?: Id;
  /** The id of its picture in `images`. */
  image?: Id;
  /**
   * Names of the authors. A person is `Family, Given` or `Family, Given, Jr.`, so that
   * citations can sort them; other names are kept as they are.
   */
  authors?: Text[];
  published?: IsoDate;
  updated?: IsoDate;
  /** The reading time, in minutes. */
  minutes?: WholeNumber;
  /** The page that shows the whole article. */
  url?: Address;
  body?: RichText;
  /** The same in plain language (for readers from age eleven). */
  plain?: RichText;
  /** Two or three facts that stand out beside the text. */
  facts?: Fact[];
  /** Articles to read next. */
  relatedArticles?: Id[];
  /** Treaties that the article is about. */
  relatedTreaties?: Id[];
  /** Three to five questions on the article. */
  checkQuestions?: CheckQuestion[];
  sources?: Id[];
  /** The language of its text, if it is not translated and so differs from the bundle's. */
  language?: LanguageTag;
}
