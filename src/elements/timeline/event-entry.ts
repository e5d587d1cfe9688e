import { html, nothing } from 'lit';
import { articles } from '../../bundle/sections/articles.js';
import { topics } from '../../bundle/sections/shared.js';
import { treaties } from '../../bundle/sections/treaties.js';
import type { TimelineEvent } from '../../bundle/types.js';
import { timeline as wordsIn } from '../../i18n/en-overviews.js';
import { articleAddress } from '../../parts/article-address.js';
import { offerToRouter } from '../../parts/item-link.js';
import { richText } from '../../parts/rich-text.js';
import type { Content } from '../../parts/shell.js';
import { passage, phrase, quoting } from '../../parts/untranslated.js';
import type { TimelineEntry } from '../../parts/timeline.js';

/** A link of an event, and the item of the bundle that it leads to, if any. */
interface EventLink {
  readonly url: string;
  readonly label: unknown;
  readonly item?: string;
}

function linksOf(
  event: TimelineEvent,
  { bundle, base }: Content<unknown>,
  template?: string,
): EventLink[] {
  const article = bundle.read(articles)?.find(({ id }) => id === event.article);
  const treaty = bundle.read(treaties)?.find(({ id }) => id === event.treaty);
  const links: EventLink[] = [];
  const url = article && articleAddress(article, base, template);
  if (url) links.push({ url, label: phrase(article, article.title), item: article.id });
  if (treaty?.url)
    links.push({ url: treaty.url, label: phrase(treaty, treaty.name), item: treaty.id });
  else if (treaty?.textUrl) {
    const label = wordsIn(bundle.language).officialText(treaty.name);
    links.push({
      url: treaty.textUrl,
      label: quoting(label, [{ language: treaty.language, text: treaty.name }]),
    });
  }
  return links;
}

/**
 * An event of the bundle as an entry of the timeline.
 * @param template The URL template for articles without a URL of their own.
 */
export function eventEntry(
  event: TimelineEvent,
  level: number,
  content: Content<unknown>,
  template?: string,
): TimelineEntry {
  const { bundle, base, marks } = content;
  const links = linksOf(event, content, template);
  return {
    id: event.id,
    date: event.date,
    label: bundle.read(topics)?.find(({ id }) => id === event.topic)?.title,
    title: html`${phrase(event, event.title)}${event.summary ? nothing : marks.mark(event.sources)}`,
    content: html`${
      event.summary
        ? html`<div class="prose" part="summary">
            ${passage(event, bundle.language, richText(event.summary, { ...content, level }))}${marks.mark(event.sources)}
          </div>`
        : nothing
    }
    ${
      links.length
        ? html`<p class="links" part="links">
            ${links.map(
              ({ url, label, item }) =>
                html`<a
                  href=${new URL(url, base).href}
                  @click=${
                    item
                      ? (click: MouseEvent) => {
                          offerToRouter(click, item);
                        }
                      : nothing
                  }
                  >${label}</a
                >`,
            )}
          </p>`
        : nothing
    }`,
  };
}
