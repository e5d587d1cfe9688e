import { html, nothing, type TemplateResult } from 'lit';
import { articles } from '../bundle/sections/articles.js';
import { treatyNames } from '../bundle/sections/treaty-names.js';
import type { Article } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { onThisPage } from '../shared/on-this-page.js';
import { articleAddress } from './article-address.js';
import type { Content } from './frame.js';
import { heading } from './heading.js';
import { offerToRouter } from './item-link.js';
import { phrase } from './untranslated.js';

/** Where an article leads on to. */
interface Onward {
  readonly level: number;
  /** The address of articles that have none of their own. */
  readonly template?: string;
  /** Shows an article in the place of this one. */
  readonly show: (article: Article) => void;
}

/**
 * The articles and treaties that an article names as related, as far as they
 * can be reached: at an address of their own, or, an article that has none, in
 * the place of this one.
 */
export function readOn(
  { item, bundle, base }: Content<Article>,
  { level, template, show }: Onward,
): TemplateResult | typeof nothing {
  const link = (id: string, name: unknown, url?: string, instead?: Article) =>
    html`<li>
      <a
        href=${url ?? onThisPage(id)}
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
      const url = found && articleAddress(found, base, template);
      if (!found || !(url ?? found.body)) return [];
      return link(id, phrase(found, found.title), url, url ? undefined : found);
    }),
    ...relatedTreaties.flatMap((id) => {
      const found = treaties.find((one) => one.id === id);
      if (!found?.url) return [];
      return link(id, phrase(found, found.name), new URL(found.url, base).href);
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
