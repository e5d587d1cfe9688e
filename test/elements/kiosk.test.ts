import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  errorOf,
  next,
  place,
  sampleBundle,
  servedBundle,
  withoutNetwork,
} from '../helpers/fixtures.js';
import { first, hurry, placeKiosk, root } from '../helpers/kiosk.js';
import { ownership } from '../helpers/treaty.js';

describe('A kiosk', () => {
  it('has no links to other sites, and shows their URLs as QR codes instead', async () => {
    const faq = await placeKiosk('space-faq', 'open="who-owns-the-moon"');
    await waitUntil(() => first(faq, '.sources .code'));
    const links = [...root(faq).querySelectorAll<HTMLAnchorElement>('a[href]')];
    expect(links.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    const code = first(faq, '.sources .code');
    expect(code.ariaLabel).to.equal('QR code: The text of the treaty');
    code.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => first(faq, '.phone svg'));
    expect(first(faq, '.phone').innerText).to.contain('https://example.org/');
    expect(first(faq, '.phone').matches(':modal')).to.equal(true);
    expect(first(faq, '.phone').ariaLabel).to.equal('QR code: The text of the treaty');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !first(faq, '.phone'));
    expect(root(faq).activeElement?.className).to.equal('code');
  });

  for (const [tag, attributes] of [
    ['space-faq', 'open="how-high" searchable filter'],
    ['space-treaty', 'treaty="sample-treaty"'],
    ['space-treaties', ''],
    ['space-timeline', 'filter'],
    ['space-articles', 'filter'],
    ['space-article', 'article="shared-station"'],
  ]) {
    it(`gives <${tag}> targets of at least 44 px`, async () => {
      const element = await placeKiosk(tag, attributes);
      const targets = [
        ...root(element).querySelectorAll<HTMLElement>('button, select, summary, label, a[href]'),
      ].filter((one) => one.checkVisibility() && !one.closest('.card'));
      const small = targets.filter((one) => {
        const boxes = [...one.getClientRects()];
        return !boxes.some(({ width, height }) => width >= 44 && height >= 44);
      });
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  it('does so for the terms of a treaty that opens in place', async () => {
    const bundle = await sampleBundle();
    const { answer } = bundle.faq.questions.find((one: { answer: unknown }) =>
      JSON.stringify(one.answer).includes('termReference'),
    );
    bundle.treaties[0].summary = answer;
    const treaties = place('<space-treaties kiosk></space-treaties>')
      .firstElementChild as HTMLElement;
    Object.assign(treaties, { bundle });
    await next(treaties, 'space-load');
    first(treaties, '[part=link]').click();
    await next(treaties, 'space-load');
    const term = () =>
      first(treaties, 'space-treaty').shadowRoot?.querySelector<HTMLElement>('.intro .term');
    await waitUntil(() => Number(term()?.getBoundingClientRect().height) >= 44);
  });

  it('shows links to other sites as codes, even after a change of content', async () => {
    const faq = await placeKiosk('space-faq', 'open="who-owns-the-moon"');
    await waitUntil(() => first(faq, '.sources .code'));
    const bundle = await sampleBundle();
    for (const source of bundle.sources) source.url += '?other';
    Object.assign(faq, { bundle });
    await next(faq, 'space-load');
    await waitUntil(() => !root(faq).querySelector('.sources a[href]'));
    const entry = first(faq, '.sources li');
    expect(entry.querySelectorAll('.code')).to.have.length(1);
    entry.querySelector<HTMLElement>('.code')?.click();
    await waitUntil(() => first(faq, '.phone svg'));
    expect(first(faq, '.phone').innerText).to.contain('?other');
    first<HTMLDialogElement>(faq, '.phone').close();
  });

  it('names the codes in the language of new content', async () => {
    const faq = await placeKiosk('space-faq', 'open="who-owns-the-moon"');
    await waitUntil(() => first(faq, '.sources .code'));
    const bundle = await sampleBundle();
    bundle.language = 'fr';
    for (const source of bundle.sources) source.title = `Source : ${source.id}`;
    Object.assign(faq, { bundle });
    await next(faq, 'space-load');
    await waitUntil(() => first(faq, '.sources .code').ariaLabel?.includes('Source :'));
    expect(first(faq, '.sources .code').innerText).to.equal('Code QR');
  });

  it('requests again what could not be loaded', async () => {
    hurry();
    const { src } = servedBundle();
    const faq = await withoutNetwork(async () => {
      const element = place(`<space-faq kiosk src="${src}"></space-faq>`)
        .firstElementChild as HTMLElement;
      await errorOf(element);
      return element;
    });
    await next(faq, 'space-load');
    expect(root(faq).textContent).to.contain('Who owns the Moon?');
  });

  it('does not offer sharing, printing and citing an article', async () => {
    const article = await placeKiosk('space-article', 'article="shared-station"');
    await waitUntil(() => first(article, '[part=share]'));
    for (const part of ['share', 'print', 'cite', 'copy']) {
      expect(first(article, `[part=${part}]`)?.checkVisibility() ?? false, part).to.equal(false);
    }
  });

  it('does not offer copying, printing and saving, but everything that a question needs', async () => {
    const bundle = await sampleBundle();
    bundle.treaties[0].checkQuestions = [ownership];
    const treaty = await placeKiosk('space-treaty', 'treaty="sample-treaty"', bundle);
    await waitUntil(() => first(treaty, '.take-away'));
    for (const button of root(treaty).querySelectorAll('.actions button')) {
      expect(button.checkVisibility(), button.textContent.trim()).to.equal(false);
    }
    first(treaty, '.quiz input').click();
    await waitUntil(() => first(treaty, '.quiz button').innerText === 'Check answer');
    first(treaty, '.quiz button').click();
    await waitUntil(() => first(treaty, '.feedback').innerText.includes('That is right.'));
  });
});
