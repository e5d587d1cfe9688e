import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { SpaceFaq } from '../../src/elements/faq/faq.js';
import { clear, place } from '../helpers/fixtures.js';

const levels = {
  'space-article': 2,
  'space-article-card': 3,
  'space-articles': 2,
  'space-faq': 2,
  'space-timeline': 3,
  'space-treaties': 3,
  'space-treaty': 2,
} as const;

describe('What all elements have in common', () => {
  afterEach(clear);

  for (const [tag, level] of Object.entries(levels) as [keyof typeof levels, number][]) {
    it(`<${tag}> returns to its own heading level without a number in the attribute`, () => {
      const element = place(`<${tag} heading-level="5"></${tag}>`).querySelector(tag);
      expect(element?.headingLevel).to.equal(5);
      for (const wrong of ['', 'high', '0']) {
        element?.setAttribute('heading-level', wrong);
        expect(element?.headingLevel, wrong).to.equal(level);
      }
      element?.setAttribute('heading-level', '4');
      expect(element?.headingLevel).to.equal(4);
      element?.removeAttribute('heading-level');
      expect(element?.headingLevel).to.equal(level);
    });
  }

  it('stays with a class of a page that extends an element and adds properties', () => {
    class HouseFaq extends SpaceFaq {
      static override properties = { houseStyle: {}, mood: { state: true } };
      declare houseStyle?: string;
    }
    customElements.define('house-faq', HouseFaq);
    const attributes = 'src="a.json" topic="law" heading-level="4" housestyle="new"';
    const faq = place(`<house-faq ${attributes}></house-faq>`).firstElementChild as HouseFaq;
    expect([faq.src, faq.topic, faq.headingLevel, faq.houseStyle]).to.deep.equal([
      'a.json',
      'law',
      4,
      'new',
    ]);
  });
});
