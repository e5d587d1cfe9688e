import { html, render } from 'lit';
import { kiosk } from '../../i18n/en-later.js';
import { directionOf } from '../../i18n/direction.js';
import { languageOf } from '../../shared/inherited.js';
import { lazily } from '../../shared/lazily.js';

const isOutward = ({ origin }: HTMLAnchorElement): boolean => origin !== location.origin;

/** Shows a URL as a QR code for the visitor's own phone, and as text. */
function show(address: string, link: Element, name: string): void {
  const words = kiosk(languageOf(link));
  const box = document.createElement('dialog');
  box.setAttribute('closedby', 'any');
  box.ariaLabel = name;
  box.className = 'phone';
  box.lang = languageOf(link);
  box.dir = directionOf(box.lang);
  box.addEventListener('close', () => {
    box.remove();
  });
  link.getRootNode().appendChild(box);
  box.showModal();
  void lazily(import('../qr-code.js'), ({ qrCode }) => {
    render(
      html`<p>${words.scan}</p>
        ${qrCode(address)}
        <p dir="ltr">${address}</p>
        <button
          type="button"
          class="code"
          @click=${() => {
            box.close();
          }}
        >
          ${words.close}
        </button>`,
      box,
    );
    box.querySelector('button')?.focus();
  });
}

/**
 * Turns a link that leads away from the kiosk into text, with a button that shows its
 * URL as a QR code.
 */
export function asText(link: HTMLAnchorElement): void {
  const { href, nextElementSibling: former } = link;
  // The link may have had another URL before.
  if (former?.matches('.code')) former.remove();
  if (!isOutward(link)) return;
  link.removeAttribute('href');
  // The number of a source needs no code: the list of sources has one.
  if (link.closest('.mark')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code';
  button.addEventListener('click', () => {
    show(href, link, button.ariaLabel ?? '');
  });
  link.after(button);
  nameCode(button);
}

/** Names a button after its link, whose text and language may have changed. */
export function nameCode(button: HTMLElement): void {
  const link = button.previousElementSibling;
  if (!link) return;
  const words = kiosk(languageOf(link));
  const name = words.codeOf(link.textContent.trim());
  // Changes are observed, also those made here.
  if (button.ariaLabel === name) return;
  button.textContent = words.code;
  button.ariaLabel = name;
}
