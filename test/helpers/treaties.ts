import '../../src/elements/treaties/define.js';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { clearWithHash, next, place, sampleBundle } from './fixtures.js';

/** Four treaties, so that there are more than can be compared. */
export async function bundleOfFour(): Promise<Record<string, any>> {
  const bundle = await sampleBundle();
  const [treaty, accord] = bundle.treaties;
  const copy = (id: string, name: string) => ({ ...treaty, id, name, articles: [] });
  bundle.treaties = [
    treaty,
    copy('second', 'Second Treaty'),
    copy('third', 'Third Treaty'),
    accord,
  ];
  return bundle;
}

/** How wide the page is, in pixels. */
let width = 780;

export function setWidth(pixels: number): void {
  width = pixels;
}

/** The overview on the page, with the sample's treaties or those of another bundle. */
export async function placeTreaties(bundle?: unknown, attributes = ''): Promise<SpaceTreaties> {
  const content = bundle ?? (await sampleBundle());
  const stage = place(`<h2>Treaties</h2><space-treaties ${attributes}></space-treaties>`);
  stage.style.inlineSize = `${width}px`;
  const treaties = stage.lastElementChild as SpaceTreaties;
  treaties.bundle = content;
  await next(treaties, 'space-load');
  return treaties;
}

/** The comparison is a separate module. */
export async function placeComparison(bundle?: unknown, attributes = ''): Promise<SpaceTreaties> {
  const treaties = await placeTreaties(bundle, `view="comparison" ${attributes}`);
  await new Promise<void>((resolve) => {
    const look = () => (root(treaties).querySelector('table') ? resolve() : setTimeout(look));
    look();
  });
  return treaties;
}

export const root = (treaties: SpaceTreaties) => treaties.shadowRoot as ShadowRoot;
export const text = (node?: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
export const labelled = (treaties: SpaceTreaties, label: string) =>
  [...root(treaties).querySelectorAll('label')]
    .find((one) => text(one) === label)
    ?.querySelector('input') as HTMLInputElement;
export const cards = (treaties: SpaceTreaties) => [...root(treaties).querySelectorAll('.card')];
export const opener = (treaties: SpaceTreaties, id: string) =>
  root(treaties).querySelector(`[data-treaty="${id}"]`) as HTMLElement;
export const opened = (treaties: SpaceTreaties) => root(treaties).querySelector('space-treaty');
export const table = (treaties: SpaceTreaties) =>
  [...root(treaties).querySelectorAll('table')].find((one) => one.checkVisibility()) as HTMLElement;

/** Puts the page as it is before each test. */
export function reset(): void {
  clearWithHash();
  width = 780;
}
