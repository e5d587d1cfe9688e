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
} from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type {
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
  { plain: richText, asks: list(text), silent: list(text) },
);

const official = object<OfficialText>(
  { text: richText, language, authentic: flag, sources: proof, retrieved: date },
  {},
);

const article = object<TreatyArticle>({ id, number: text, title: text, explanation }, { official });

const member = object<Member>({ country: id, status: oneOf('party', 'signatory') }, { date });

const membership = object<Membership>(
  { asOf: date, complete: flag, members: list(member), sources: proof },
  { note: text },
);

const position = object<Position>({ topic: id, text, sources: proof }, { articles: list(id) });

const treaty = object<Treaty>(
  { id, name: text, binding: flag, summary: richText, articles: list(article) },
  {
    officialTitle: text,
    adopted: act,
    openedForSignature: act,
    inForce: act,
    depositary: fact,
    unts: fact,
    languages: fact,
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
  },
);

export const treaties = section('treaties', list(treaty));

export const comparison = section('comparison', list(object<Topic>({ id, title: text }, {})));
