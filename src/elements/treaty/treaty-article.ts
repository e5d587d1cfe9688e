import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, RichText, Treaty, TreatyArticle } from '../../bundle/types.js';
import type { DisclosureController } from '../../controllers/disclosure-controller.js';
import { articleName } from '../../i18n/article-name.js';
import { directionOf } from '../../i18n/direction.js';
import { instrument } from '../../i18n/en.js';
import { treaty as wordsIn } from '../../i18n/en-treaty.js';
import { disclosure } from '../../parts/disclosure.js';
import { heading } from '../../parts/heading.js';
import { placeLink } from '../../parts/place-link.js';
import type { ReadingLevel } from '../../parts/reading-level-choice.js';
import { richText } from '../../parts/rich-text.js';
import type { Content } from '../../parts/shell.js';
import { passage, phrase } from '../../parts/untranslated.js';

/** The explanation of an article in the wording that is shown. */
const explained = (
  { explanation: { summary, plain } }: TreatyArticle,
  level: ReadingLevel,
): RichText => (level === 'plain' && plain) || summary;

/** The texts of an article that can explain words. */
export const textsOf = (article: TreatyArticle, level: ReadingLevel): (RichText | undefined)[] => [
  explained(article, level),
  article.official?.text,
];

/** What the articles of a treaty are rendered from. */
export interface ArticleContext {
  readonly content: Content<Treaty>;
  readonly disclosures: DisclosureController;
  readonly readingLevel: ReadingLevel;
  /** The level of an article's heading. */
  readonly level: number;
  /** Takes the reader to an article. */
  readonly go: (id: string) => void;
}

/** An article of a treaty that opens and closes, with links to its neighbours. */
export function treatyArticle(
  article: TreatyArticle,
  index: number,
  context: ArticleContext,
): TemplateResult {
  const { content, disclosures, go, level } = context;
  const { articles } = content.item;
  const { language } = content.bundle;
  const words = wordsIn(language);
  const { asks, silent, cases } = article.explanation;
  const name = articleName(content.item, article, language);
  const { colon, comma } = instrument(language);
  const entry = ({ text, sources }: Fact) =>
    html`${phrase(article, text)}${content.marks.mark(sources)}`;
  const texts = (all: readonly string[] = []) => all.map((text) => phrase(article, text));
  const list = (title: string, entries: readonly unknown[] = []) =>
    entries.length
      ? html`${heading(level + 1, 'subheading', title)}
          <ul>
            ${entries.map((one) => html`<li>${one}</li>`)}
          </ul>`
      : nothing;
  const step = (word: string, to: TreatyArticle | undefined) =>
    to
      ? placeLink(to.id, html`${word}${colon}${articleName(content.item, to, language)}`, go)
      : nothing;
  const text = explained(article, context.readingLevel);
  return disclosure(
    {
      id: article.id,
      level,
      label: html`<span class="number" part="number">${name}</span
        ><span>${phrase(article, article.title)}</span>`,
      name: html`${name}${comma}${phrase(article, article.title)}`,
      language,
      content: html`${passage(article, language, richText(text, { ...content, level: level + 1 }))}
        ${list(content.item.binding ? words.asks : words.asksSignatories, texts(asks))}
        ${list(words.silent, texts(silent))} ${list(words.cases, cases?.map(entry))}
        ${officialText(article, context)}
        <p class="steps" part="steps">
          ${step(words.previous, articles[index - 1])} ${step(words.next, articles[index + 1])}
        </p>`,
    },
    disclosures,
  );
}

/** The article's own words, or a link to them; never styled like the explanation. */
function officialText(article: TreatyArticle, { content, level }: ArticleContext): unknown {
  const { official } = article;
  const { authenticLanguages, textUrl } = content.item;
  const words = wordsIn(content.bundle.language);
  const name = articleName(content.item, article, content.bundle.language);
  const url = article.textUrl ?? textUrl;
  const link = url
    ? html`<p>
        <a href=${new URL(url, content.base).href}>${words.readArticle(name)}</a>
      </p>`
    : nothing;
  if (!official) return link;
  const { language, text, sources, authentic } = official;
  const isAuthentic = authentic && (authenticLanguages?.includes(language) ?? true);
  return html`<div class="official">
    ${heading(level + 1, 'subheading', isAuthentic ? words.officialText : words.translation)}
    <blockquote part="official" lang=${language} dir=${directionOf(language)}>
      ${richText(text, { ...content, level: level + 2 })}${content.marks.mark(sources)}
    </blockquote>
    ${link}
  </div>`;
}
