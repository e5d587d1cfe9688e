import { plural } from './plural.js';
import { wordSection } from './words.js';

const months =
  'January February March April May June July August September October November December';

/**
 * The interface words in English, by section; used if another language has none. Text
 * with a value in it is a function, because word order differs by language.
 */
export const language = 'en';

/** Words that every element uses. */
export const common = /* @__PURE__ */ wordSection('common', {
  loading: 'Loading …',
  retry: 'Try again',
  notLoaded: 'This could not be loaded.',
  notReadable: 'This could not be read.',
  notThere: 'This content could not be found.',
  credit: (credit: string) => `Image: ${credit}`,
  creditWithLicense: (credit: string, license: string) => `Image: ${credit}, ${license}`,
  source: (title: string) => `Source: ${title}`,
  sources: 'Sources',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  showAll: 'Show all',
  hideAll: 'Hide all',
  topic: 'Topic',
  allTopics: 'All topics',
  readingLevel: 'Reading level',
  standard: 'Standard',
  plain: 'Easy to read',
  onlyIn: (language: string) => `Only available in ${language} so far.`,
});

/** How dates are written: a day, a month or a year. */
export const dates = /* @__PURE__ */ wordSection('dates', {
  written: (year: number, month?: number, day?: number) =>
    `${day ? `${day}\u00a0` : ''}${month ? `${months.split(' ')[month - 1]} ` : ''}${year}`,
});

/** Words of the FAQ. */
export const faq = /* @__PURE__ */ wordSection('faq', {
  found: (count: number) =>
    count
      ? plural(language, count, { one: '# question found', other: '# questions found' })
      : 'No question found',
  otherTopic: 'More questions',
});

/** Words of the article card. */
export const articleCard = /* @__PURE__ */ wordSection('articleCard', {
  readArticle: 'Read article',
  readingTime: (minutes: number) => `${minutes} min read`,
});

/** Words of an article's page without JavaScript. */
export const articlePage = /* @__PURE__ */ wordSection('articlePage', {
  handout: 'Print as a handout',
  languages: 'Languages',
  backToPlace: (source: number, place: number) =>
    `Back to the text, from source ${source} to place ${place}`,
});

/** Words of the pages that other sites embed. */
export const site = /* @__PURE__ */ wordSection('site', {
  questions: 'Questions and answers',
  treaties: 'Treaties and agreements',
  ofTopic: (name: string, topic: string) => `${name}: ${topic}`,
  allQuestions: 'All questions',
  embed: 'Each of these addresses can be pasted into a site that makes a preview of a link.',
  builder: 'Make the snippet for your own page',
});

/** Words of the handout for a class. */
export const handout = /* @__PURE__ */ wordSection('handout', {
  title: (article: string) => `${article}: handout`,
  address: 'Read this article online',
  qrCode: 'The address as a QR code',
  license: (license: string) => `Licence: ${license}`,
  questions: 'Questions',
  task: 'Tick one answer to each question.',
  name: 'Name',
  class: 'Class',
  date: 'Date',
  answers: 'Answers',
  forTeachers: 'For teachers',
});

/** Words of the collection of articles. */
export const articles = /* @__PURE__ */ wordSection('articles', {
  otherTopic: 'More articles',
  articles: 'Articles',
  shown: (topic: string, count: number) =>
    `${topic}: ${plural(language, count, { one: '# article', other: '# articles' })}`,
  empty: 'There is no article on this topic.',
  showArticles: 'Show all articles',
});

/** Words for a treaty, or an instrument that is not binding, wherever it is named. */
export const instrument = /* @__PURE__ */ wordSection('instrument', {
  binding: 'Treaty',
  commitment: 'Political commitment, not legally binding',
  asOf: (date: string) => `as of ${date}`,
  article: (number: string) => `Article ${number}`,
  section: (number: string) => `Section ${number}`,
  /** The separator between a label and its value, and between two names of one thing. */
  colon: ': ',
  comma: ', ',
});
