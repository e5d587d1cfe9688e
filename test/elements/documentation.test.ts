import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { clear, next, place, sampleBundle } from '../helpers/fixtures.js';

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
}

/** What custom-elements.json says against what is in the page. */
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
      const manifest = (await (await fetch('/custom-elements.json')).json()) as {
        modules: { declarations: Declaration[] }[];
      };
      const declaration = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === tag);
      const documented = declaration?.cssParts?.map(({ name }) => name) ?? [];
      const bundle = await sampleBundle();
      const element = place(`<${tag} ${attributes}></${tag}>`).firstElementChild as HTMLElement;
      Object.assign(element, { bundle });
      await next(element, 'space-load');
      const present = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
        (one) => one.getAttribute('part') ?? '',
      );
      expect(documented).to.include.members(present);
    });
  }
});
