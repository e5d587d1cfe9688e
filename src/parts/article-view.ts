import { html, nothing, type TemplateResult } from 'lit';
import { articleSections, type ArticleSection } from '../bundle/article-sections.js';
import { authorName } from '../bundle/author.js';
import { images, topics } from '../bundle/sections/shared.js';
import type { Article } from '../bundle/types.js';
import { articleCard } from '../i18n/en.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { formatDate } from '../i18n/format-date.js';
import { formatList } from '../i18n/format-list.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import type { ArticleReader } from './article-reader.js';
import { articleTools, citing, onPaper } from './article-tools.js';
import { copyLink } from './copy-link.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { LinkedSourceMarks } from './linked-source-marks.js';
import { placeLink } from './place-link.js';
import { readOn } from './read-on.js';
import { readingLevelChoice, type ReadingLevel } from './reading-level-choice.js';
import { richNodes, richText, type RichTextContext } from './rich-text.js';
import type { Content } from './shell.js';
import { passage, phrase } from './untranslated.js';

/** The number of sections from which an article has a table of contents. */
const long = 4;

/** What a whole article is rendered from. */
export interface ArticleViewContext {
  readonly content: Content<Article>;
  readonly reader: ArticleReader;
  /** The level of the title. */
  readonly level: number;
  /** Whether `#id` in the page's URL leads into this article. */
  readonly linkable: boolean;
  /** The wording set by the page; without it, the reader chooses. */
  readonly wording?: ReadingLevel;
  /** The URL template for articles without a URL of their own. */
  readonly template?: string;
  /** Shows another article in place of this one. */
  readonly show: (article: Article) => void;
}

/** A whole article: title, text, facts, sources, and what to read next. */
export function articleView(view: ArticleViewContext): TemplateResult {
  const { content, reader, level, linkable, template, show } = view;
  const { item, bundle, base } = content;
  const marks = new LinkedSourceMarks(bundle, base);
  const context: RichTextContext = { ...content, marks, level: level + 2 };
  const body = bodyOf(view);
  const image = bundle.read(images)?.find(({ id }) => id === item.image);
  const sections = body ? articleSections(item.id, body) : [];
  const titled = sections.filter(({ id }) => id);
  const { language } = bundle;
  const address = linkable ? fragmentUrl(item.id) : location.href.split('#', 1)[0];
  return html`<article class="article" part="article" id=${item.id}>
    <div class="head">
      ${topic(view)}
      <div class="title spoken" id="article:title">
        ${heading(level, 'title', phrase(item, item.title), true)}
      </div>
      <div class="standfirst spoken" part="standfirst">
        ${passage(item, language, richText(item.summary, { ...context, level: level + 1 }))}
      </div>
      ${meta(item, language)} ${articleTools(content, reader, address)} ${wording(view)}
    </div>
    ${image ? figure(image, content) : nothing} ${facts(item, marks)}
    <div class="columns">
      ${titled.length >= long ? contents(titled, view) : nothing}
      <div class="text prose spoken" part="text">
        ${passage(
          item,
          language,
          sections.map((one) => section(one, view, context)),
        )}
      </div>
    </div>
    ${reader.end?.render(item, [item.summary, body], { ...context, level: level + 1 })}
    ${readOn(content, { level: level + 1, template, show })} ${marks.list(level + 1, item.sources)}
    ${citing(content, reader, address)} ${onPaper(language, reader, address)}
  </article>`;
}

const bodyOf = ({ content: { item }, reader, wording }: ArticleViewContext) =>
  ((wording || reader.level) === 'plain' && item.plain) || item.body;

/** The choice of a reading level, if there is one. */
function wording({
  content: { item, bundle },
  reader,
  wording: fixed,
}: ArticleViewContext): unknown {
  if (!item.plain || !item.body || fixed) return nothing;
  return readingLevelChoice(bundle.language, reader.level, (level) => {
    reader.level = level;
  });
}

function topic({ content: { item, bundle } }: ArticleViewContext): unknown {
  const found = bundle.read(topics)?.find(({ id }) => id === item.topic);
  return found ? html`<p class="topic" part="topic">${found.title}</p>` : nothing;
}

function meta({ authors, published, updated, minutes }: Article, language: string): unknown {
  const time = (date: string, text: string) =>
    html`<time dir="auto" datetime=${date}>${text}</time>`;
  const parts = [
    authors?.length
      ? html`<span dir="auto">${formatList(authors.map(authorName), language)}</span>`
      : nothing,
    published ? time(published, formatDate(published, language)) : nothing,
    updated ? time(updated, wordsIn(language).updated(formatDate(updated, language))) : nothing,
    minutes ? html`<span dir="auto">${articleCard(language).readingTime(minutes)}</span>` : nothing,
  ].filter((part) => part !== nothing);
  return parts.length ? html`<p class="meta" part="meta">${parts}</p>` : nothing;
}

function facts(item: Article, marks: LinkedSourceMarks): unknown {
  const { facts: all = [] } = item;
  return all.length
    ? html`<ul class="facts" part="facts">
        ${all.map(({ text, sources }) => html`<li>${phrase(item, text)}${marks.mark(sources)}</li>`)}
      </ul>`
    : nothing;
}

function contents(
  sections: readonly ArticleSection[],
  { content: { item, bundle }, reader }: ArticleViewContext,
): TemplateResult {
  return html`<nav class="contents" part="contents" aria-labelledby="article:contents">
    <p id="article:contents">${wordsIn(bundle.language).contents}</p>
    <ol>
      ${sections.map(
        ({ id, title }) =>
          html`<li>${placeLink(id, phrase(item, title), reader.goTo, id === reader.current)}</li>`,
      )}
    </ol>
  </nav>`;
}

function section(
  { id, title, heading: nodes, text }: ArticleSection,
  { content: { item }, level, linkable }: ArticleViewContext,
  context: RichTextContext,
): unknown {
  if (!id) return richText(text, context);
  return html`<div class="section" part="section" id=${id}>
    <div class="section-head">
      ${heading(level + 1, 'section-heading', richNodes(nodes, context), true)}
      ${linkable ? copyLink(context.bundle.language, id, phrase(item, title)) : nothing}
    </div>
    ${richText(text, context)}
  </div>`;
}
