import {
  address,
  date,
  flag,
  id,
  language,
  list,
  object,
  section,
  text,
  wholeNumber,
} from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type {
  Act,
  Count,
  Explanation,
  Fact,
  OfficialText,
  Treaty,
  TreatyArticle,
} from '../types.js';

const sources = list(id, 1);
const fact = object<Fact>({ text, sources }, {});
const act = object<Act>({ date, sources }, { detail: text });
const count = object<Count>({ value: wholeNumber, asOf: date, sources }, { note: text });

const explanation = object<Explanation>(
  { summary: richText },
  { asks: list(text), silent: list(text) },
);

const official = object<OfficialText>(
  { text: richText, language, authentic: flag, sources, retrieved: date },
  {},
);

const article = object<TreatyArticle>({ id, number: text, title: text, explanation }, { official });

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
    open: list(fact),
    textUrl: address,
    sources: list(id),
  },
);

export const treaties = section('treaties', list(treaty));
