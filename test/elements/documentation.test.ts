import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { clear, next, place, sampleBundle } from '../helpers/fixtures.js';

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
}

/** The parts of an element, as custom-elements.json has them. */
async function documentedParts(tag: string): Promise<string[]> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as {
    modules: { declarations: Declaration[] }[];
  };
  const declaration = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  return declaration?.cssParts?.map(({ name }) => name) ?? [];
}

async function placeElement(tag: string, attributes: string, bundle: unknown) {
  const element = place(`<${tag} ${attributes}></${tag}>`).firstElementChild as HTMLElement;
  Object.assign(element, { bundle });
  await next(element, 'space-load');
  return element;
}

/** Compares custom-elements.json with the page. */
describe('The documented parts', () => {
  afterEach(clear);

  for (const [tag, attributes] of [
    ['space-faq', ''],
    ['space-article', 'article="shared-station"'],
    ['space-article-card', 'article="shared-station"'],
    ['space-articles', 'filter'],
    ['space-timeline', 'filter'],
    ['space-treaties', ''],
    ['space-treaty', 'treaty="sample-treaty"'],
  ]) {
    it(`of <${tag}> are the ones that it has`, async () => {
      const documented = await documentedParts(tag);
      const element = await placeElement(tag, attributes, await sampleBundle());
      const present = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
        (one) => one.getAttribute('part') ?? '',
      );
      expect(documented).to.include.members(present);
    });
  }

  it('of an article and a treaty can be styled where these open inside another element', async () => {
    const bundle = await sampleBundle();
    delete bundle.articles[0].url;
    bundle.articles[0].body = 'The whole article.';
    const style = document.createElement('style');
    style.textContent = `::part(dialog) { outline: 1px solid rgb(1, 2, 3) }
      ::part(article-title), ::part(treaty-facts) { color: rgb(1, 2, 3) }`;
    place('').append(style);

    const card = await placeElement('space-article-card', 'article="shared-station"', bundle);
    card.shadowRoot?.querySelector<HTMLElement>('[part=link]')?.click();
    const box = () => card.shadowRoot?.firstElementChild as HTMLElement;
    await waitUntil(() => box().shadowRoot?.querySelector('dialog[open]'));
    const colour = (within: Element | null | undefined, part: string) =>
      getComputedStyle(within?.shadowRoot?.querySelector(`[part=${part}]`) as Element);
    expect(colour(box(), 'title').color).to.equal('rgb(1, 2, 3)');
    expect(colour(box(), 'dialog').outlineColor).to.equal('rgb(1, 2, 3)');

    const treaties = await placeElement('space-treaties', '', bundle);
    treaties.shadowRoot?.querySelector<HTMLElement>('[part=link]')?.click();
    await next(treaties, 'space-load');
    const treaty = treaties.shadowRoot?.querySelector('space-treaty');
    expect(colour(treaty, 'facts').color).to.equal('rgb(1, 2, 3)');

    const missing = async (exported: string | null | undefined, tag: string, prefix: string) =>
      (await documentedParts(tag)).filter(
        (part) => !exported?.split(', ').includes(`${part}: ${prefix}-${part}`),
      );
    // What fails to load does so before the dialog opens.
    expect(
      await missing(box().getAttribute('exportparts'), 'space-article', 'article'),
    ).to.have.members(['message', 'retry']);
    expect(
      await missing(treaty?.getAttribute('exportparts'), 'space-treaty', 'treaty'),
    ).to.deep.equal([]);
  });
});
