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
    // A reader who closes the share dialog wants no other way to share.
    if ((error as Error).name !== 'AbortError') await copyAddress(button, language, url);
  }
}

/** A button that opens the system's share dialog with the URL, or else copies it. */
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
