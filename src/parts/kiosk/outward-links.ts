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
  const { href, nextElementSibling: former, textContent } = link;
  // The link may have had another URL before.
  if (former?.matches('.code')) former.remove();
  if (!isOutward(link)) return;
  link.removeAttribute('href');
  // The number of a source needs no code: the list of sources has one.
  if (link.closest('.mark')) return;
  const words = kiosk(languageOf(link));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code';
  button.textContent = words.code;
  const name = words.codeOf(textContent.trim());
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => {
    show(href, link, name);
  });
  link.after(button);
}
