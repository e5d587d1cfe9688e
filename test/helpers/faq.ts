import { expect } from '@open-wc/testing';
import '../../src/elements/faq/define.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { next, place, sampleBundle } from './fixtures.js';

/** An FAQ on the page, with the sample's questions or those of another bundle. */
export async function placeFaq(attributes = '', bundle?: unknown): Promise<SpaceFaq> {
  const content = bundle ?? (await sampleBundle());
  const faq = place(`<space-faq ${attributes}></space-faq>`).firstElementChild as SpaceFaq;
  faq.bundle = content;
  await next(faq, 'space-load');
  return faq;
}

/** The FAQ that a part of the page contains. */
export const faqIn = (stage: ParentNode) => stage.querySelector('space-faq') as SpaceFaq;

/** The sample's questions, topic by topic. */
export const ids = ['who-owns-the-moon', 'who-lives-there', 'how-high'] as const;

export const root = (faq: SpaceFaq) => faq.shadowRoot as ShadowRoot;

export const one = <T extends HTMLElement>(faq: SpaceFaq, selector: string) =>
  root(faq).querySelector(selector) as T;

export const item = (faq: SpaceFaq, id: string) => root(faq).getElementById(id) as HTMLElement;

export const button = (faq: SpaceFaq, id: string) =>
  root(faq).querySelector(`[id="${id}"] button`) as HTMLButtonElement;

export const panel = (faq: SpaceFaq, id: string) =>
  root(faq).getElementById(`panel:${id}`) as HTMLElement;

/** Whether a question is open, both visibly and for assistive technology. */
export function isOpen(faq: SpaceFaq, id: string): boolean {
  const expanded = button(faq, id).getAttribute('aria-expanded') === 'true';
  const visible = !panel(faq, id).hasAttribute('hidden');
  expect(expanded, 'what is said and what is shown').to.equal(visible);
  return visible;
}

/** The ids of the open questions. */
export const openIds = (faq: SpaceFaq) => ids.filter((id) => isOpen(faq, id));

/** The ids of the questions that the reader sees, open or closed. */
export const listedIds = (faq: SpaceFaq) =>
  [...root(faq).querySelectorAll('.item')]
    .filter((item) => item.checkVisibility())
    .map(({ id }) => id);
