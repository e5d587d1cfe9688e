import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { one, placeFaq } from './faq.js';

/** An FAQ with its search, which is loaded on demand. */
export async function placeSearch(attributes = '', bundle?: unknown): Promise<SpaceFaq> {
  const faq = await placeFaq(`searchable ${attributes}`, bundle);
  await waitUntil(() => field(faq));
  return faq;
}

export const field = (faq: SpaceFaq) => one<HTMLInputElement>(faq, 'input[type=search]');

/** Types into the search field, after what is there unless that is selected. */
export async function type(faq: SpaceFaq, text: string): Promise<void> {
  field(faq).focus();
  await sendKeys({ type: text });
  await faq.updateComplete;
}

/** Enters what the test machine's keyboard cannot type. */
export async function enter(faq: SpaceFaq, query: string): Promise<void> {
  field(faq).value = query;
  field(faq).dispatchEvent(new Event('input', { bubbles: true }));
  await faq.updateComplete;
}

export const status = (faq: SpaceFaq) => one(faq, '[part=status]');

/** The marked text. */
export const marked = () =>
  [...(CSS.highlights.get('space-search') ?? [])].map(
    ({ startContainer, startOffset, endOffset }) =>
      startContainer.nodeValue?.slice(startOffset, endOffset),
  );
