import { html, type TemplateResult } from 'lit';
import type { Treaty } from '../../bundle/types.js';
import { articleName } from '../../i18n/article-name.js';
import { treaty as wordsIn } from '../../i18n/en-treaty.js';
import { placeLink } from '../../parts/place-link.js';
import type { Content } from '../../parts/shell.js';
import { phrase } from '../../parts/untranslated.js';

/** The articles of a treaty as a list of links, with the reader's current one marked. */
export const contents = (
  { item: treaty, bundle: { language } }: Content<Treaty>,
  current: string | undefined,
  go: (id: string) => void,
): TemplateResult =>
  html`<nav class="contents" part="contents" aria-label=${wordsIn(language).contents(treaty.name)}>
    <ol>
      ${treaty.articles.map(
        (article) =>
          html`<li>
            ${placeLink(
              article.id,
              html`<span class="visually-hidden">${articleName(treaty, article, language)}</span
                ><span aria-hidden="true">${wordsIn(language).number(article.number)}</span>
                <span>${phrase(article, article.title)}</span>`,
              go,
              article.id === current,
            )}
          </li>`,
      )}
    </ol>
  </nav>`;
