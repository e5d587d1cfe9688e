import { html, nothing, type TemplateResult } from 'lit';
import type { BundleController } from '../controllers/bundle-controller.js';
import type { Outcome } from '../controllers/outcome.js';
import { directionOf } from '../i18n/direction.js';
import { common } from '../i18n/en.js';
import { spoken } from '../i18n/words.js';
import type { ErrorCode } from '../shared/events.js';
import { lazily } from '../shared/lazily.js';
import type { RichTextContext } from './rich-text.js';
import { statusMessage } from './status-message.js';
import { SourceMarks } from './source-marks.js';

type Ready<Item> = Extract<Outcome<Item>, { status: 'ready' }>;

/** What the content of an element is rendered from. */
export interface Content<Item> extends Omit<RichTextContext, 'level'> {
  readonly item: Item;
}

/**
 * What every element renders: its content in the content's language or, until it has
 * loaded, the page's own fallback and a message about it.
 * @param fallback The slot of the fallback, with others above it that the content also has.
 */
export function shell<Item>(
  controller: BundleController<Item>,
  content: (ready: Content<Item>) => unknown,
  fallback: TemplateResult = html`<slot></slot>`,
): TemplateResult {
  const { host, outcome } = controller;
  if (host.hasAttribute('kiosk')) {
    void lazily(import('./kiosk/kiosk.js'), ({ kiosk }) => {
      kiosk(host);
    });
  }
  if (outcome.status !== 'ready') {
    const silent = outcome.status === 'pending' && !outcome.slow;
    return html`<div class=${outcome.status}>
      ${fallback}${silent ? nothing : waiting(outcome, controller)}
    </div>`;
  }
  // The output of `space-widgets render --shadow`. Lit may need the box itself.
  const rendered = host.shadowRoot?.lastElementChild;
  if (rendered?.matches('.fallback')) rendered.replaceChildren();
  return ready(outcome, content);
}

function ready<Item>(
  { item, bundle, base }: Ready<Item>,
  content: (ready: Content<Item>) => unknown,
): TemplateResult {
  const { language } = bundle;
  const marks = new SourceMarks(bundle, base);
  return box(language, content({ item, bundle, base, marks }));
}

/** The box around what is shown, in its language. */
const box = (language: string, content: unknown): TemplateResult =>
  html`<div class="root" lang=${language} dir=${directionOf(language)}>${content}</div>`;

/** What a visitor needs to know; the page owner learns the rest from `space-error`. */
function explain(code: ErrorCode, words: ReturnType<typeof common>): string {
  if (code === 'missing-item') return words.notThere;
  return code === 'syntax' || code === 'schema' ? words.notReadable : words.notLoaded;
}

function waiting(
  outcome: Exclude<Outcome<unknown>, { status: 'ready' }>,
  { language, retry, retried }: BundleController<unknown>,
): TemplateResult {
  const words = common(language);
  const failed = outcome.status === 'error';
  return box(
    spoken(language),
    statusMessage(
      language,
      failed ? explain(outcome.error.code, words) : words.loading,
      retried ? 'status' : nothing,
      retried || (failed && outcome.error.retryable) ? { retry, busy: !failed } : undefined,
    ),
  );
}
