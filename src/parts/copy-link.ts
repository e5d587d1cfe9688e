import { html, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/direction.js';
import { common } from '../i18n/en.js';
import { fragmentUrl } from '../shared/fragment-url.js';

/**
 * Copies something and announces that after the button. Some pages may not write to the
 * clipboard: `instead` is then what the reader copies by hand.
 */
export async function copyAndAnnounce(
  button: Element,
  write: () => Promise<void>,
  { done, instead }: { readonly done: string; readonly instead: string },
): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  // Emptied first, so that the same text is announced again.
  status.textContent = '';
  try {
    await write();
    status.textContent = done;
  } catch {
    status.textContent = instead;
  }
}

/** Copies a URL and announces that after the button. */
export const copyAddress = (button: Element, language: string, address: string): Promise<void> =>
  copyAndAnnounce(button, () => navigator.clipboard.writeText(address), {
    done: common(language).linkCopied,
    instead: address,
  });

/** A button that copies the page's URL with an item's id and confirms it. */
export function copyLink(language: string, id: string, name: unknown): TemplateResult {
  return html`<p class="copy" lang=${language} dir=${directionOf(language)}>
    <button
      type="button"
      part="copy"
      @click=${(event: Event) => void copyAddress(event.currentTarget as Element, language, fragmentUrl(id))}
    >
      ${common(language).copyLink}<span class="visually-hidden">: ${name}</span></button
    ><span class="copied" role="status"></span>
  </p>`;
}
