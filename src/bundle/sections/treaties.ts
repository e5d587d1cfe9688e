import {
  address,
  date,
  flag,
  id,
  language,
  list,
  object,
  oneOf,
  section,
  text,
  wholeNumber,
  type Reader,
} from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type {
  Acceptance,
  Act,
  Count,
  Explanation,
  Member,
  Membership,
  OfficialText,
  Position,
  Topic,
  Treaty,
  TreatyArticle,
} from '../types.js';
import { checkQuestion } from './check-question.js';
import { fact, proof } from './shared.js';

const act = object<Act>({ date, sources: proof }, { detail: text });
const count = object<Count>({ value: wholeNumber, asOf: date, sources: proof }, { note: text });

const explanation = object<Explanation>(
  { summary: richText },
  { plain: richText, asks: list(text), silent: list(text), cases: list(fact) },
);

const official = object<OfficialText>(
  { text: richText, language, authentic: flag, sources: proof, retrieved: date },
  {},
);

const article = object<TreatyArticle>(
  { id, number: text, title: text, explanation },
  { official, textUrl: address, language },
);

const dated = object<Member>(
  { country: id, status: oneOf('party', 'signatory', 'withdrawn') },
  { date, until: date },
);

/** A member, without its dates if they contradict each other. */
const member: Reader<Member> = (value, path, report) => {
  const read = dated(value, path, report);
  if (!read?.date || !read.until) return read;
  const { country, status, date, until } = read;
  // One of the two dates may be only a year.
  const length = Math.min(date.length, until.length);
  if (until.slice(0, length) >= date.slice(0, length)) return read;
  report(`${path}.until`, 'must not be before "date"');
  return { country, status };
};

const acceptance = object<Acceptance>({ name: text, sources: proof }, { date });

const roster = object<Membership>(
  { asOf: date, complete: flag, members: list(member), sources: proof },
  { note: text, organisations: list(acceptance) },
);

const membership: Reader<Membership> = (value, path, report) => {
  const read = roster(value, path, report);
  if (!read) return undefined;
  const { length } = (value as Membership).members;
  const countries = new Set<string>();
  const members = read.members.filter(({ country }) => {
    if (countries.has(country)) return report(`${path}.members`, `repeats "${country}"`);
    return countries.add(country);
  });
  // If a member could not be read, it is unknown who is missing from the list.
  return { ...read, members, complete: read.complete && read.members.length === length };
};
const position = object<Position>({ topic: id, text, sources: proof }, { articles: list(id) });

const whole = object<Treaty>(
  { id, name: text, binding: flag, summary: richText, articles: list(article) },
  {
    officialTitle: text,
    gist: fact,
    adopted: act,
    openedForSignature: act,
    inForce: act,
    depositary: fact,
    unts: fact,
    languages: fact,
    authenticLanguages: list(language),
    parties: count,
    signatories: count,
    membership,
    positions: list(position),
    image: id,
    open: list(fact),
    checkQuestions: list(checkQuestion),
    url: address,
    textUrl: address,
    sources: list(id),
    language,
  },
);

/** A treaty; its articles are in its language if it is not translated. */
const treaty: Reader<Treaty> = (value, path, report) => {
  const read = whole(value, path, report);
  if (!read?.language) return read;
  const { articles, language } = read;
  return { ...read, articles: articles.map((one) => ({ language, ...one })) };
};

export const treaties = section('treaties', list(treaty));

export const comparison = section('comparison', list(object<Topic>({ id, title: text }, {})));
