import { html, nothing, type TemplateResult } from 'lit';
import { articles } from '../bundle/sections/articles.js';
import { treatyNames } from '../bundle/sections/treaty-names.js';
import type { Article } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { SpaceNavigateEvent } from '../shared/events.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import { articleAddress } from './article-address.js';
import { heading } from './heading.js';
import { offerToRouter } from './item-link.js';
import type { Content } from './shell.js';
import { phrase } from './untranslated.js';

/** What leads on from an article. */
interface Onward {
  readonly level: number;
  /** The URL template for articles without a URL of their own. */
  readonly template?: string;
  /** Shows an article in place of this one. */
  readonly show: (article: Article) => void;
}

/**
 * The related articles and treaties of an article, as far as they can be reached: at
 * their own URL or, for an article without one, in place of this one.
 */
export function readOn(
  { item, bundle, base }: Content<Article>,
  { level, template, show }: Onward,
): TemplateResult | typeof nothing {
  const link = (id: string, name: unknown, url: string) =>
    html`<li>
      <a
        href=${url}
        @click=${(event: MouseEvent) => {
          offerToRouter(event, id);
        }}
        >${name}</a
      >
    </li>`;
  // Not a link: what is shown in place has no URL for a new tab to open.
  const button = (article: Article) =>
    html`<li>
      <button
        type="button"
        @click=${({ currentTarget }: Event) => {
          const event = new SpaceNavigateEvent(article.id, fragmentUrl(article.id));
          if (currentTarget?.dispatchEvent(event)) show(article);
        }}
      >
        ${phrase(article, article.title)}
      </button>
    </li>`;
  const all = bundle.read(articles) ?? [];
  const treaties = bundle.read(treatyNames) ?? [];
  const { relatedArticles = [], relatedTreaties = [] } = item;
  const links = [
    ...relatedArticles.flatMap((id) => {
      const found = all.find((one) => one.id === id);
      const url = found && articleAddress(found, base, template);
      if (found && url) return link(id, phrase(found, found.title), url);
      return found?.body ? button(found) : [];
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
