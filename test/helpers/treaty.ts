import { waitUntil } from '@open-wc/testing';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { next, place, sampleBundle } from './fixtures.js';

/** A question on the sample's treaty, to check oneself. */
export const ownership = {
  id: 'ownership',
  question: 'Who owns a sample?',
  options: ['Nobody', 'The finder'],
  correct: 0,
  explanation: 'The second article says so.',
  article: 'sample-treaty-2',
};

/** A treaty of a bundle on the page. */
export async function placeTreaty(id = 'sample-treaty', bundle?: unknown): Promise<SpaceTreaty> {
  const content = bundle ?? (await sampleBundle());
  const treaty = place(`<space-treaty treaty="${id}"></space-treaty>`)
    .firstElementChild as SpaceTreaty;
  treaty.bundle = content;
  await next(treaty, 'space-load');
  return treaty;
}

export const root = (treaty: SpaceTreaty): ShadowRoot => treaty.shadowRoot as ShadowRoot;

/** The button of an article. */
export const button = (treaty: SpaceTreaty, id: string) =>
  root(treaty).querySelector(`[id="${id}"] button`) as HTMLButtonElement;

/** Waits for the sections that are loaded after the others. */
export async function later(treaty: SpaceTreaty): Promise<void> {
  await waitUntil(() => root(treaty).querySelector('.later > *'), 'nothing came', {
    timeout: 5000,
  });
  await treaty.updateComplete;
}
