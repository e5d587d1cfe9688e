import { plural } from './plural.js';
import { section } from './words.js';

const months =
  'January February March April May June July August September October November December';

/**
 * The words of the interface in English, by section; where another language has
 * none, these stand. Text with a value in it is a function, because the order
 * of words differs by language.
 */
export const language = 'en';

/** Words that every element uses. */
export const common = /* @__PURE__ */ section('common', {
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
export const dates = /* @__PURE__ */ section('dates', {
  written: (year: number, month?: number, day?: number) =>
    [day, month && months.split(' ')[month - 1], year].filter(Boolean).join(' '),
});

/** Words of the FAQ. */
export const faq = /* @__PURE__ */ section('faq', {
  search: 'Search the questions',
  found: (count: number) =>
    count
      ? plural(language, count, { one: '# question found', other: '# questions found' })
      : 'No question found',
  notFound: (query: string) => `No question or answer contains “${query}”.`,
  showQuestions: 'Show all questions',
  otherTopic: 'More questions',
});

/** Words of the article card. */
export const articleCard = /* @__PURE__ */ section('articleCard', {
  readArticle: 'Read article',
  readingTime: (minutes: number) => `${minutes} min read`,
});

/** Words of the reader of a whole article. */
export const article = /* @__PURE__ */ section('article', {
  close: 'Close',
  updated: (date: string) => `Updated ${date}`,
  contents: 'Contents',
  source: (number: number) => `Source ${number}`,
  backToText: (number: number) => `Back to the text, from source ${number}`,
  readOn: 'Read on',
  glossary: 'Words in this article',
  listen: 'Listen',
  pause: 'Pause',
  stop: 'Stop',
  speed: 'Speed',
  times: (factor: string) => `${factor}×`,
  print: 'Print',
  share: 'Share',
  cite: 'Cite this article',
  copy: 'Copy',
  reference: (style: string) => `${style} reference`,
  referenceCopied: 'Reference copied',
  download: 'For reference managers',
  address: 'This article online',
});

/** Words of an article's page without script. */
export const articlePage = /* @__PURE__ */ section('articlePage', {
  handout: 'Print as a handout',
  languages: 'Languages',
  backToPlace: (source: number, place: number) =>
    `Back to the text, from source ${source} to place ${place}`,
});

/** Words of the pages that other sites embed. */
export const site = /* @__PURE__ */ section('site', {
  questions: 'Questions and answers',
  treaties: 'Treaties and agreements',
  ofTopic: (name: string, topic: string) => `${name}: ${topic}`,
  allQuestions: 'All questions',
  embed: 'Each of these addresses can be pasted into a site that makes a preview of a link.',
  builder: 'Make the snippet for your own page',
});

/** Words of the handout for a class. */
export const handout = /* @__PURE__ */ section('handout', {
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
export const articles = /* @__PURE__ */ section('articles', {
  otherTopic: 'More articles',
  articles: 'Articles',
  shown: (topic: string, count: number) =>
    `${topic}: ${plural(language, count, { one: '# article', other: '# articles' })}`,
  empty: 'There is no article on this topic.',
  showArticles: 'Show all articles',
});

/** Words of the treaty explainer. */
export const treaty = /* @__PURE__ */ section('treaty', {
  binding: 'Treaty',
  commitment: 'Political commitment, not legally binding',
  keyFacts: 'Key facts',
  gist: 'In one sentence',
  officialTitle: 'Official title',
  adopted: 'Adopted',
  openedForSignature: 'Opened for signature',
  inForce: 'In force since',
  depositary: 'Depositary',
  unts: 'UN Treaty Series',
  languages: 'Authentic languages',
  parties: 'States parties',
  signedOnly: 'Signed, not ratified',
  signatories: 'Signatories',
  asOf: (date: string) => `as of ${date}`,
  old: 'This is more than 400 days old and may have changed.',
  contents: (name: string) => `Contents: ${name}`,
  articleByArticle: 'Article by article',
  sectionBySection: 'Section by section',
  number: (number: string) => number,
  article: (number: string) => `Article ${number}`,
  section: (number: string) => `Section ${number}`,
  previous: 'Previous',
  next: 'Next',
  asks: 'What it asks of states',
  asksSignatories: 'What the signatories intend',
  silent: 'What it does not say',
  cases: 'What has happened',
  officialText: 'Official text',
  translation: 'Official text, in translation',
  readArticle: (article: string) => `${article} in the official text`,
  open: 'What it leaves open',
  authority:
    'These explanations are not the treaty. Only the text that the depositary holds has legal force.',
  authorityOfCommitment:
    'These explanations are not the document. What counts is the text that was signed.',
  translated: 'No text in this language is authentic; what can be read in it is a translation.',
  readText: 'Read the official text',
  readTranslation: 'Read the text in translation',
});

/** Words of the timelines. */
export const timeline = /* @__PURE__ */ section('timeline', {
  name: 'Timeline',
  decade: (firstYear: string) => `${firstYear}s`,
  undated: 'Without a date',
  otherTopic: 'Other events',
  shown: (count: number) => plural(language, count, { one: '# event', other: '# events' }),
  officialText: (treaty: string) => `${treaty}, official text`,
});

/** Words of the overview of the treaties. */
export const treaties = /* @__PURE__ */ section('treaties', {
  view: 'View',
  list: 'List',
  timeline: 'Timeline',
  comparison: 'Comparison',
  back: 'Back to all agreements',
  parties: (count: number) =>
    plural(language, count, { one: '# State party', other: '# States parties' }),
  signatories: (count: number) =>
    plural(language, count, { one: '# signatory', other: '# signatories' }),
  inForce: (date: string) => `In force since ${date}.`,
});
