import { html, nothing, type TemplateResult } from 'lit';
import { title } from '../bundle/sections/shared.js';
import type { Article } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import type { ArticleReader } from './article-reader.js';
import { shareButton } from './share.js';
import type { Content } from './shell.js';

/** What a reader can do with an article besides reading it. */
export function articleTools(
  { item, bundle }: Content<Article>,
  reader: ArticleReader,
  address: string,
): TemplateResult {
  const { language } = bundle;
  return html`<div class="tools" part="tools">
    ${listen(language, item.language ?? language, reader)}
    <button
      type="button"
      class="quiet"
      part="print"
      @pointerenter=${reader.loadQrCode}
      @focus=${reader.loadQrCode}
      @click=${reader.print}
    >
      ${wordsIn(language).print}
    </button>
    ${shareButton(language, item.title, address)}
  </div>`;
}

/**
 * @param spoken The language of the article, which may not be translated.
 */
function listen(language: string, spoken: string, reader: ArticleReader): unknown {
  const { aloud } = reader;
  if (!aloud && !reader.canRead(spoken)) return nothing;
  const words = wordsIn(language);
  // One button in all states, so that it keeps the focus.
  return html`<button
      type="button"
      class="quiet"
      part="listen"
      @click=${() => {
        if (aloud) aloud.toggle();
        else reader.readAloud(spoken);
      }}
    >
      ${aloud?.playing ? words.pause : words.listen}</button
    >${aloud?.controls(language)}`;
}

/** How to cite the article, once the reader asks for it. */
export function citing(
  { item, bundle }: Content<Article>,
  reader: ArticleReader,
  address: string,
): TemplateResult {
  return html`<details class="cite" part="cite" @toggle=${reader.loadCitations}>
    <summary>${wordsIn(bundle.language).cite}</summary>
    ${reader.citationPanel?.(item, {
      site: bundle.read(title),
      language: bundle.language,
      url: address,
      accessed: today(),
    })}
  </details>`;
}

/** The date where the reader is, in ISO 8601. */
function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}

/** Printed only: where to find the article. */
export const onPaper = (language: string, reader: ArticleReader, address: string): TemplateResult =>
  html`<div class="paper">
    ${reader.qrCode?.(address)}
    <div>
      <p>${wordsIn(language).address}</p>
      <p class="address" dir="ltr">${address}</p>
    </div>
  </div>`;
