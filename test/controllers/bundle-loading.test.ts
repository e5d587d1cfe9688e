import { expect, waitUntil } from '@open-wc/testing';
import { faqIn } from '../helpers/faq.js';
import { clear, next, place, servedBundle, shown } from '../helpers/fixtures.js';

describe('An element without content yet', () => {
  afterEach(clear);

  it('shows only the fallback for a second, then a message, in reserved space', async () => {
    const faq = faqIn(
      place(
        `<space-faq src="${servedBundle('stall').src}"><a href="/faq">Questions</a></space-faq>`,
      ),
    );
    await faq.updateComplete;
    const link = faq.querySelector('a') as HTMLElement;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(shown(faq).trim()).to.equal('');
    expect(faq.getBoundingClientRect().height).to.be.greaterThan(200);
    await waitUntil(() => shown(faq).includes('Loading'), 'no word', { timeout: 3000 });
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe('A fallback', () => {
  afterEach(clear);

  it('has the colours of the page, whatever the theme of the element is', async () => {
    const { src } = servedBundle('stall');
    const link = '<a href="/faq">Questions</a>';
    const stage = place(
      ['', 'theme="light"', 'theme="dark"']
        .map((theme) => `<space-faq ${theme} src="${src}">${link}</space-faq>`)
        .join(''),
    );
    await faqIn(stage).updateComplete;
    const [plain, ...themed] = [...stage.querySelectorAll('a')].map(
      (element) => getComputedStyle(element).color,
    );
    expect(themed).to.deep.equal([plain, plain]);
  });
});

describe('A page whose element says that it is loading', () => {
  afterEach(clear);

  for (const [name, fallback] of [
    ['a fallback of a line', '<a href="/faq">Questions</a>'],
    ['a high fallback', '<div style="block-size: 200px">Questions</div>'],
    ['paragraphs as the fallback', '<p>Questions</p><p>Answers</p>'],
    ['no fallback', ''],
  ]) {
    it(`does not move, with ${name}`, async () => {
      const stage = place(
        `<space-faq src="${servedBundle('stall').src}">${fallback}</space-faq><footer>End</footer>`,
      );
      const faq = faqIn(stage);
      const edges = () =>
        [faq, stage.querySelector('footer') as HTMLElement].map(
          (element) => element.getBoundingClientRect().top,
        );
      await faq.updateComplete;
      const before = edges();
      await waitUntil(() => shown(faq).includes('Loading'), 'no word', { timeout: 3000 });
      expect(edges()).to.deep.equal(before);
    });
  }
});

describe('An element whose content comes while its fallback is used', () => {
  afterEach(clear);

  it('passes the focus on to the same item', async () => {
    const { src } = servedBundle('delay=100');
    const faq = faqIn(
      place(
        `<space-faq src="${src}"><details id="how-high"><summary>How high?</summary></details></space-faq>`,
      ),
    );
    await faq.updateComplete;
    faq.querySelector('summary')?.focus();
    await next(faq, 'space-load');
    expect(faq.shadowRoot?.activeElement?.closest('.item')?.id).to.equal('how-high');
  });

  it('passes the focus on to the content', async () => {
    const { src } = servedBundle('delay=100');
    const faq = faqIn(place(`<space-faq src="${src}"><a href="/faq">Questions</a></space-faq>`));
    await faq.updateComplete;
    faq.querySelector('a')?.focus();
    await next(faq, 'space-load');
    expect(faq.shadowRoot?.activeElement?.localName).to.equal('h2');
  });
});
