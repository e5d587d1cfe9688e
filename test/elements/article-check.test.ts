import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/article-card/define.js';
import type { SpaceArticle } from '../../src/elements/article/article.js';
import { all, focused, one, placeArticle, restore, wholeArticle } from '../helpers/article.js';
import { isChromium } from '../helpers/chromium.js';
import { next, place, until } from '../helpers/fixtures.js';

const agencies = {
  id: 'agencies',
  question: 'How many agencies keep the station?',
  options: ['Two', 'Five'],
  correct: 1,
  explanation: 'The first section names them.',
  sources: ['treaty-text'],
};

async function withQuestion(more: object = {}): Promise<SpaceArticle> {
  const bundle = await wholeArticle();
  Object.assign(bundle.articles[0], { checkQuestions: [agencies], ...more });
  const element = await placeArticle(bundle);
  await until(() => one(element, '.quiz'));
  return element;
}

/** Chooses an answer and asks whether it is right. */
async function answer(element: SpaceArticle, option: number): Promise<void> {
  all(element, '[part=check] input')[option].click();
  await element.updateComplete;
  one(element, '[part=check] button').click();
  await element.updateComplete;
}

const feedback = (element: SpaceArticle) => one(element, '[part=feedback]').innerText.trim();

describe('The questions of a <space-article>', () => {
  afterEach(restore);

  it('follow the text, before what to read next, under a heading', async () => {
    const element = await withQuestion();
    const quiz = one(element, '.quiz');
    const after = (selector: string) =>
      quiz.compareDocumentPosition(one(element, selector)) === Node.DOCUMENT_POSITION_FOLLOWING;
    expect(['[part=text]', '[part=read-on]', '[part=sources]'].map(after)).to.deep.equal([
      false,
      true,
      true,
    ]);
    const heading = quiz.previousElementSibling;
    expect([heading?.localName, heading?.textContent]).to.deep.equal(['h3', 'Check yourself']);
    expect(one(element, '[part=check] legend').textContent).to.equal(agencies.question);
  });

  it('are missing if the article has none', async () => {
    const element = await withQuestion();
    element.article = 'second';
    await next(element, 'space-load');
    expect(one(element, '.questions')).to.equal(null);
  });

  it('are answered by keyboard, with a response and its numbered source', async () => {
    const element = await withQuestion();
    expect(one(element, '[part=feedback]').getAttribute('role')).to.equal('status');
    one(element, '[part=check] input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(feedback(element)).to.match(/^That is right\.\s+The first section names them\./);
    const [mark] = one(element, '[part=feedback]').querySelectorAll<HTMLElement>('[part=mark]');
    mark.click();
    expect(focused(element)?.id).to.equal(`source:${mark.dataset.source}`);
  });

  it('name the right answer after a wrong one', async () => {
    const element = await withQuestion();
    await answer(element, 0);
    expect(feedback(element)).to.match(/^Not quite\. The answer is: Five\./);
  });

  it('have no empty line if the answer has no source', async () => {
    const element = await withQuestion({ checkQuestions: [{ ...agencies, sources: undefined }] });
    await answer(element, 1);
    const paragraphs = [...one(element, '[part=feedback]').querySelectorAll('p')];
    expect(paragraphs.filter((one) => !one.innerText.trim())).to.have.length(0);
  });

  it('have no finding of axe', async function () {
    this.timeout(20_000);
    await expect(await withQuestion()).to.be.accessible();
  });

  it('are printed with their possible answers, without the button', async function () {
    if (!isChromium) this.skip();
    const element = await withQuestion();
    await emulateMedia({ media: 'print' });
    const shown = ['legend', 'label', 'button'].map((name) =>
      one(element, `[part=check] ${name}`).checkVisibility(),
    );
    await emulateMedia({ media: 'screen' });
    expect(shown).to.deep.equal([true, true, false]);
  });

  it('are in the dialog too, whose parts a page can style', async () => {
    const bundle = await wholeArticle();
    bundle.articles[0].checkQuestions = [agencies];
    const stage = place(`<style>::part(article-check) { outline: 1px solid rgb(1, 2, 3) }</style>
      <space-article-card article="shared-station"></space-article-card>`);
    const card = stage.lastElementChild as HTMLElement;
    Object.assign(card, { bundle });
    await next(card, 'space-load');
    card.shadowRoot?.querySelector<HTMLElement>('[part=link]')?.click();
    const dialog = await until(() => card.shadowRoot?.firstElementChild?.shadowRoot);
    const fieldset = await until(() => dialog.querySelector('[part=check]'));
    expect(getComputedStyle(fieldset).outlineColor).to.equal('rgb(1, 2, 3)');
    fieldset.querySelectorAll('input')[1].click();
    fieldset.querySelector('button')?.click();
    await until(() => dialog.querySelector('[part=feedback]')?.textContent?.includes('right'));
  });
});
