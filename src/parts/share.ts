import { html, type TemplateResult } from 'lit';
import { article as wordsIn } from '../i18n/en-article.js';
import { copyAddress } from './copy-link.js';

async function share(button: Element, language: string, title: string, url: string): Promise<void> {
  if (!('share' in navigator)) {
    await copyAddress(button, language, url);
    return;
  }
  try {
    await navigator.share({ title, url });
  } catch (error) {
    // The reader who closes the list of ways to share wants none of them.
    if ((error as Error).name !== 'AbortError') await copyAddress(button, language, url);
  }
}

/** A button that hands the address to the system's ways to share, or else copies it. */
export const shareButton = (language: string, title: string, url: string): TemplateResult =>
  html`<span class="tool"
    ><button
      type="button"
      class="quiet"
      part="share"
      @click=${(event: Event) => void share(event.currentTarget as Element, language, title, url)}
    >
      ${wordsIn(language).share}</button
    ><span class="copied" role="status"></span
  ></span>`;
