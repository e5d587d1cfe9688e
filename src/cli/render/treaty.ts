import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Act, Count, Fact, Treaty, TreatyArticle } from '../../bundle/types.js';
import { articleName } from '../../i18n/article-name.js';
import { instrument } from '../../i18n/en.js';
import { treaty as wordsIn } from '../../i18n/en-treaty.js';
import { formatDate } from '../../i18n/format-date.js';
import { kindOf } from '../../i18n/instrument-kind.js';
import { heading, type HtmlText } from '../article/html-text.js';
import { block, inLanguage, phrase } from '../article/in-language.js';
import { sourcesOf, textOf, wanted, type Fallback, type FallbackContext } from './fallback.js';

const entry = (
  item: Treaty | TreatyArticle,
  text: HtmlText,
  { text: said, sources }: Fact,
): ElementContent[] => [phrase(item, said), ...text.cite(sources)];

/** The key facts of a treaty, each figure with its date and source. */
function keyFacts(treaty: Treaty, text: HtmlText, language: string): Element {
  const words = wordsIn(language);
  const row = (label: string, value: ElementContent[], note?: string) => [
    h('dt', label),
    h('dd', [...value, ...(note ? [h('br'), phrase(treaty, note)] : [])]),
  ];
  const time = (date: string, said = formatDate(date, language)) =>
    h('time', { datetime: date }, said);
  const act = (label: string, it?: Act) =>
    it ? row(label, [time(it.date), ...text.cite(it.sources)], it.detail) : [];
  const fact = (label: string, it?: Fact) => (it ? row(label, entry(treaty, text, it)) : []);
  const count = (label: string, it?: Count) => {
    if (!it) return [];
    const asOf = time(it.asOf, instrument(language).asOf(formatDate(it.asOf, language)));
    const number = h('strong', it.value.toLocaleString(language));
    return row(
      label,
      [number, { type: 'text', value: instrument(language).comma }, asOf, ...text.cite(it.sources)],
      it.note,
    );
  };
  return h('dl', [
    ...fact(words.gist, treaty.gist),
    ...(treaty.officialTitle
      ? row(words.officialTitle, [phrase(treaty, treaty.officialTitle)])
      : []),
    ...act(words.adopted, treaty.adopted),
    ...act(words.openedForSignature, treaty.openedForSignature),
    ...act(words.inForce, treaty.inForce),
    ...count(words.parties, treaty.parties),
    ...count(treaty.binding ? words.signedOnly : words.signatories, treaty.signatories),
    ...fact(words.depositary, treaty.depositary),
    ...fact(words.languages, treaty.languages),
    ...fact(words.unts, treaty.unts),
  ]);
}

function articleOf(
  treaty: Treaty,
  article: TreatyArticle,
  text: HtmlText,
  language: string,
): Element {
  const words = wordsIn(language);
  const { title, explanation } = article;
  const { summary, asks = [], silent = [], cases = [] } = explanation;
  const name = articleName(treaty, article, language);
  const list = (label: string, items: ElementContent[][]) =>
    items.length
      ? [
          h('p', h('strong', label)),
          h(
            'ul',
            items.map((item) => h('li', item)),
          ),
        ]
      : [];
  const plain = (value: string) => [phrase(article, value)];
  return h('details', { id: article.id }, [
    h('summary', [name, instrument(language).colon, phrase(article, title)]),
    ...block(article, text.render(summary)),
    ...list(treaty.binding ? words.asks : words.asksSignatories, asks.map(plain)),
    ...list(words.silent, silent.map(plain)),
    ...list(
      words.cases,
      cases.map((one) => entry(article, text, one)),
    ),
  ]);
}

/**
 * A treaty: its key facts, every article in plain words, and what it leaves open.
 * @throws {Error} if the bundle does not have it.
 */
export function renderTreaty(context: FallbackContext): Fallback {
  const { bundle, id, level, link } = context;
  const words = wordsIn(bundle.language);
  const treaty = wanted(bundle.treaties, 'treaty', id);
  const { articles, open = [], textUrl } = treaty;
  const text = textOf(context, level + 1);
  const content = [
    h('p', kindOf(treaty, bundle.language)),
    ...block(treaty, [heading(level, treaty.name), ...text.render(treaty.summary)]),
    heading(level + 1, words.keyFacts),
    keyFacts(treaty, text, bundle.language),
    ...(articles.length
      ? [heading(level + 1, treaty.binding ? words.articleByArticle : words.sectionBySection)]
      : []),
    ...articles.map((one) => articleOf(treaty, one, text, bundle.language)),
    ...(open.length
      ? [
          heading(level + 1, words.open),
          h(
            'ul',
            open.map((one) => h('li', entry(treaty, text, one))),
          ),
        ]
      : []),
    h('p', [
      treaty.binding ? words.authority : words.authorityOfCommitment,
      ...(textUrl ? [' ', h('a', { href: link(textUrl) }, words.readText)] : []),
    ]),
  ];
  text.add(treaty.sources);
  return {
    tag: 'treaty',
    attributes: { treaty: treaty.id },
    content: [...content, ...sourcesOf(text, context)],
  };
}

/**
 * All treaties as a list of links, each with one sentence about it.
 * @throws {Error} if there are none.
 */
export function renderTreaties(context: FallbackContext): Fallback {
  const { treaties = [] } = context.bundle;
  if (!treaties.length) throw new Error('The bundle has no treaties.');
  const items = treaties.map((treaty) => {
    const name = phrase(treaty, treaty.name);
    return h('li', [
      treaty.url ? h('a', { href: context.link(treaty.url) }, name) : name,
      ` (${kindOf(treaty, context.bundle.language)})`,
      ...(treaty.gist ? [h('p', inLanguage(treaty), treaty.gist.text)] : []),
    ]);
  });
  return { tag: 'treaties', attributes: {}, content: [h('ul', items)] };
}
