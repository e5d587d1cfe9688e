import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { next, place, sampleBundle } from '../helpers/fixtures.js';
import { opened, opener, placeTreaties, reset, root, text } from '../helpers/treaties.js';

const name = (treaties: SpaceTreaties) => text(opened(treaties)?.shadowRoot?.querySelector('h3'));

/** The treaty whose button has the focus. */
const focused = (treaties: SpaceTreaties) =>
  (root(treaties).activeElement as HTMLElement | null)?.dataset.treaty;

const frames = async () => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

const changed = () => next(window, 'hashchange' as keyof HTMLElementEventMap);

async function goBack(): Promise<void> {
  const change = changed();
  history.back();
  await change;
}

/** Scrolls to where the button of a treaty is at the lower edge of the window. */
function scrollTowards(treaties: SpaceTreaties, id: string): number {
  opener(treaties, id).scrollIntoView({ block: 'end' });
  return scrollY;
}

async function open(treaties: SpaceTreaties, id: string): Promise<void> {
  scrollTowards(treaties, id);
  opener(treaties, id).focus({ preventScroll: true });
  await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
}

const isClosed = (treaties: SpaceTreaties) =>
  waitUntil(() => !opened(treaties) && focused(treaties), 'it is closed');

describe('<space-treaties url-state>', () => {
  const before = location.href;

  /** An overview further down a page that is longer than the window. */
  async function placeAll(attributes = 'url-state'): Promise<SpaceTreaties> {
    place('<h2 id="place">A place</h2><div style="block-size: 1500px"></div>');
    const treaties = await placeTreaties(undefined, attributes);
    place('<div style="block-size: 3000px"></div>');
    return treaties;
  }

  afterEach(() => {
    reset();
    history.replaceState(null, '', before);
    scrollTo(0, 0);
  });

  it('changes no URL without the attribute', async () => {
    const { length } = history;
    const treaties = await placeAll('');
    await open(treaties, 'sample-accord');
    expect([name(treaties), location.href]).to.deep.equal(['Sample Accord', before]);
    (root(treaties).querySelector('[part=back]') as HTMLElement).click();
    await isClosed(treaties);
    expect([location.href, history.length]).to.deep.equal([before, length]);
  });

  it('gives an open treaty a URL, and Back leads to where the reader was', async () => {
    const treaties = await placeAll();
    const y = scrollTowards(treaties, 'sample-accord');
    const { scrollRestoration } = history;
    await open(treaties, 'sample-accord');
    expect([name(treaties), location.hash]).to.deep.equal(['Sample Accord', '#sample-accord']);
    expect(root(treaties).querySelector('[part=back]')?.getBoundingClientRect().top).to.be.within(
      0,
      100,
    );
    await goBack();
    await isClosed(treaties);
    await frames();
    expect([location.href, focused(treaties)]).to.deep.equal([before, 'sample-accord']);
    expect(scrollY).to.be.closeTo(y, 1);
    expect(history.scrollRestoration).to.equal(scrollRestoration);
  });

  it('opens it again when the reader goes forward, and Back closes it again', async () => {
    const treaties = await placeAll();
    await open(treaties, 'sample-accord');
    await goBack();
    await isClosed(treaties);
    const y = scrollY;
    const forward = Promise.all([changed(), next(treaties, 'space-load')]);
    history.forward();
    await forward;
    expect([name(treaties), location.hash]).to.deep.equal(['Sample Accord', '#sample-accord']);
    await goBack();
    await isClosed(treaties);
    await frames();
    expect([location.href, focused(treaties)]).to.deep.equal([before, 'sample-accord']);
    expect(scrollY).to.be.closeTo(y, 1);
  });

  it('goes back when its own button closes the treaty', async () => {
    const treaties = await placeAll();
    const y = scrollTowards(treaties, 'sample-accord');
    await open(treaties, 'sample-accord');
    (root(treaties).querySelector('[part=back]') as HTMLElement).focus();
    await Promise.all([changed(), sendKeys({ press: 'Enter' })]);
    await isClosed(treaties);
    await frames();
    expect([location.href, focused(treaties)]).to.deep.equal([before, 'sample-accord']);
    expect(scrollY).to.be.closeTo(y, 1);
  });

  it('returns to where the reader was, not to where the page’s URL leads', async () => {
    history.replaceState(null, '', '#place');
    const treaties = await placeAll();
    await open(treaties, 'sample-accord');
    await goBack();
    await isClosed(treaties);
    await frames();
    expect(location.hash).to.equal('#place');
    const { top } = opener(treaties, 'sample-accord').getBoundingClientRect();
    expect(top).to.be.within(1, innerHeight);
  });

  it('leaves a treaty open when the reader follows a link of the page', async () => {
    const treaties = await placeAll();
    await open(treaties, 'sample-accord');
    const change = changed();
    location.hash = '#place';
    await change;
    await treaties.updateComplete;
    expect(name(treaties)).to.equal('Sample Accord');
    await goBack();
    expect([name(treaties), location.hash]).to.deep.equal(['Sample Accord', '#sample-accord']);
    await goBack();
    await waitUntil(() => !opened(treaties), 'it is closed');
    expect(location.href).to.equal(before);
  });

  it('names no treaty any more when a treaty that the URL has opened is closed', async () => {
    history.replaceState(null, '', '#sample-treaty');
    const treaties = await placeAll();
    await waitUntil(() => name(treaties) === 'Sample Treaty', 'it is open');
    const change = changed();
    location.hash = '#sample-treaty-2';
    await change;
    await treaties.updateComplete;
    (root(treaties).querySelector('[part=back]') as HTMLElement).click();
    await isClosed(treaties);
    expect([location.hash, focused(treaties)]).to.deep.equal(['', 'sample-treaty']);
  });

  it('goes from one treaty to another that the page links to, and back', async () => {
    const treaties = await placeAll();
    await open(treaties, 'sample-accord');
    const change = changed();
    location.hash = '#sample-treaty';
    await change;
    await waitUntil(() => name(treaties) === 'Sample Treaty', 'the other one is open');
    await goBack();
    await waitUntil(() => name(treaties) === 'Sample Accord', 'the first one is open');
    await goBack();
    await isClosed(treaties);
    expect([location.href, focused(treaties)]).to.deep.equal([before, 'sample-accord']);
  });

  it('moves no reader who is elsewhere on the page', async () => {
    const treaties = await placeAll();
    const elsewhere = place('<button type="button">Elsewhere</button>').firstElementChild;
    await open(treaties, 'sample-accord');
    (elsewhere as HTMLElement).focus();
    await goBack();
    await waitUntil(() => !opened(treaties), 'it is closed');
    await frames();
    expect(document.activeElement === elsewhere).to.equal(true);
  });

  it('closes as before when it has been moved on the page', async () => {
    const treaties = await placeAll();
    await open(treaties, 'sample-accord');
    place('').append(treaties);
    await treaties.updateComplete;
    expect([name(treaties), location.hash]).to.deep.equal(['Sample Accord', '#sample-accord']);
    await goBack();
    await waitUntil(() => !opened(treaties), 'it is closed');
    expect(location.href).to.equal(before);
  });

  it('does not prevent a treaty with a page of its own from being a link', async () => {
    const bundle = await sampleBundle();
    bundle.treaties[0].url = 'treaties/sample.html';
    const treaties = await placeTreaties(bundle, 'url-state');
    expect(opener(treaties, 'sample-treaty').localName).to.equal('a');
  });
});
