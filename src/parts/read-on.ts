import { html, nothing, type TemplateResult } from 'lit';
import { articles } from '../bundle/sections/articles.js';
import { treatyNames } from '../bundle/sections/treaty-names.js';
import type { Article } from '../bundle/types.js';
import { article as words } from '../i18n/en.js';
import type { Content } from './frame.js';
import { heading } from './heading.js';
import { offerToRouter } from './item-link.js';

/**
 * The articles and treaties that an article names as related. One without an
 * address of its own is a link to its id on this page, which a router can take.
 */
export function readOn(
  { item, bundle, base }: Content<Article>,
  level: number,
): TemplateResult | typeof nothing {
  const { relatedArticles = [], relatedTreaties = [] } = item;
  const link = (id: string, name: string, url?: string) =>
    html`<li>
      <a
        href=${url ? new URL(url, base).href : `#${id}`}
        @click=${(event: MouseEvent) => {
          offerToRouter(event, id);
        }}
        >${name}</a
      >
    </li>`;
  const known = [
    ...relatedArticles.flatMap((id) => {
      const found = bundle.read(articles)?.find((one) => one.id === id);
      return found ? link(id, found.title, found.url) : [];
    }),
    ...relatedTreaties.flatMap((id) => {
      const found = bundle.read(treatyNames)?.find((one) => one.id === id);
      return found ? link(id, found.name, found.url) : [];
    }),
  ];
  if (!known.length) return nothing;
  return html`<div class="read-on" part="read-on">
    ${heading(level, 'subheading', words.readOn)}
    <ul>
      ${known}
    </ul>
  </div>`;
}
