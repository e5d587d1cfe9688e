import { html, type TemplateResult } from 'lit';
import { common } from '../i18n/en.js';

async function copy(button: HTMLElement, id: string): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  const [page] = location.href.split('#', 1);
  const address = `${page}#${id}`;
  // Emptied first, so that the same words are said again.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = common.linkCopied;
  } catch {
    // Not every page may write to the clipboard: the reader can, by hand.
    status.textContent = address;
  }
}

/** A button that copies the page's address with an item's id, and says that it did. */
export function copyLink(id: string, name: string): TemplateResult {
  return html`<p class="copy">
    <button
      type="button"
      part="copy"
      @click=${(event: Event) => void copy(event.currentTarget as HTMLElement, id)}
    >
      ${common.copyLink}<span class="visually-hidden">: ${name}</span></button
    ><span class="copied" role="status"></span>
  </p>`;
}
