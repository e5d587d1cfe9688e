import { html, nothing, type TemplateResult } from 'lit';
import { articles } from '../bundle/sections/articles.js';
import { treatyNames } from '../bundle/sections/treaty-names.js';
import type { Article } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { onThisPage } from '../shared/on-this-page.js';
import type { Content } from './frame.js';
import { heading } from './heading.js';
import { offerToRouter } from './item-link.js';
import { phrase } from './untranslated.js';

/**
 * The articles and treaties that an article names as related, as far as they
 * can be reached: at an address of their own, or, an article that has none, in
 * the place of this one.
 */
export function readOn(
  { item, bundle, base }: Content<Article>,
  level: number,
  show: (article: Article) => void,
): TemplateResult | typeof nothing {
  const link = (id: string, name: unknown, url?: string, instead?: Article) =>
    html`<li>
      <a
        href=${url ? new URL(url, base).href : onThisPage(id)}
        @click=${(event: MouseEvent) => {
          offerToRouter(event, id);
          if (!instead || event.defaultPrevented) return;
          event.preventDefault();
          show(instead);
        }}
        >${name}</a
      >
    </li>`;
  const all = bundle.read(articles) ?? [];
  const treaties = bundle.read(treatyNames) ?? [];
  const { relatedArticles = [], relatedTreaties = [] } = item;
  const links = [
    ...relatedArticles.flatMap((id) => {
      const found = all.find((one) => one.id === id);
      if (!found || !(found.url ?? found.body)) return [];
      return link(id, phrase(found, found.title), found.url, found.url ? undefined : found);
    }),
    ...relatedTreaties.flatMap((id) => {
      const found = treaties.find((one) => one.id === id);
      return found?.url ? link(id, phrase(found, found.name), found.url) : [];
    }),
  ];
  if (!links.length) return nothing;
  return html`<div class="read-on" part="read-on">
    ${heading(level, 'subheading', wordsIn(bundle.language).readOn)}
    <ul>
      ${links}
    </ul>
  </div>`;
}
