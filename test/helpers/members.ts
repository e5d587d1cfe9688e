import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/treaty/define.js';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { sampleBundle } from './fixtures.js';
import { later, placeTreaty, root } from './treaty.js';

export const countries = [
  { id: 'at', name: 'Austria' },
  { id: 'ci', name: "Côte d'Ivoire", aliases: ['Ivory Coast'] },
  { id: 'ke', name: 'Kenya' },
  { id: 'no', name: 'Norway' },
  { id: 'sa', name: 'Saudi Arabia' },
  { id: 'us', name: 'United States of America', aliases: ['USA'] },
];

export const members = [
  { country: 'no', status: 'party', date: '1981-11-09' },
  { country: 'at', status: 'party', date: '1984-06-11' },
  { country: 'sa', status: 'withdrawn', date: '2012-07-18', until: '2024-01-05' },
  { country: 'ke', status: 'signatory' },
];

/** The sample with members; `about` contains the differences. */
export async function bundleWithMembers(about: object = {}, treaty: object = {}) {
  const bundle = await sampleBundle();
  bundle.countries = countries;
  bundle.license = 'CC0';
  Object.assign(bundle.treaties[0], {
    membership: { asOf: '2026-07-30', complete: true, sources: ['treaty-text'], members, ...about },
    parties: { value: 2, asOf: '2026-07-30', sources: ['treaty-text'] },
    ...treaty,
  });
  return bundle;
}

/** The sample’s treaty with members, once its list has loaded. */
export async function withMembers(about: object = {}, treaty: object = {}): Promise<SpaceTreaty> {
  const bundle = await bundleWithMembers(about, treaty);
  const element = await placeTreaty('sample-treaty', bundle);
  await later(element);
  return element;
}

/** What the table says, row by row. */
export const rows = (treaty: SpaceTreaty) =>
  [...root(treaty).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
  );
export const statusOf = (treaty: SpaceTreaty, name: string) =>
  rows(treaty).find(([first]) => first === name)?.[1];
export const legend = (treaty: SpaceTreaty) =>
  [...root(treaty).querySelectorAll('.legend li')].map(({ textContent }) => textContent?.trim());
export const tiles = (treaty: SpaceTreaty) => [
  ...root(treaty).querySelectorAll<HTMLElement>('.tile'),
];
export const named = (tile: HTMLElement) => tile.lastElementChild?.textContent;

export async function showMap(treaty: SpaceTreaty): Promise<void> {
  root(treaty).querySelectorAll<HTMLInputElement>('[name=view]')[1].click();
  await treaty.updateComplete;
}

export async function search(treaty: SpaceTreaty, query: string): Promise<void> {
  const field = root(treaty).querySelector('[type=search]') as HTMLInputElement;
  field.focus();
  field.select();
  await sendKeys({ type: query });
  await treaty.updateComplete;
}

export async function setYear(treaty: SpaceTreaty, year: number): Promise<void> {
  const slider = root(treaty).querySelector('[type=range]') as HTMLInputElement;
  slider.value = String(year);
  slider.dispatchEvent(new Event('input'));
  await treaty.updateComplete;
}
