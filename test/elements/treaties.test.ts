import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/treaties/define.js';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import {
  clear,
  errorOf,
  next,
  place,
  sampleBundle,
  servedBundle,
  shown,
} from '../helpers/fixtures.js';

/** Four treaties, so that there are more than can be compared. */
async function bundleOfFour(): Promise<Record<string, any>> {
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

let width: number;

async function placeTreaties(bundle?: unknown, attributes = ''): Promise<SpaceTreaties> {
  const content = bundle ?? (await sampleBundle());
  const stage = place(`<h2>Treaties</h2><space-treaties ${attributes}></space-treaties>`);
  stage.style.inlineSize = `${width}px`;
  const treaties = stage.lastElementChild as SpaceTreaties;
  treaties.bundle = content;
  await next(treaties, 'space-load');
  return treaties;
}

/** The comparison is a separate module. */
async function placeComparison(bundle?: unknown, attributes = ''): Promise<SpaceTreaties> {
  const treaties = await placeTreaties(bundle, `view="comparison" ${attributes}`);
  await new Promise<void>((resolve) => {
    const look = () => (root(treaties).querySelector('table') ? resolve() : setTimeout(look));
    look();
  });
  return treaties;
}

const root = (treaties: SpaceTreaties) => treaties.shadowRoot as ShadowRoot;
const text = (node?: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const labelled = (treaties: SpaceTreaties, label: string) =>
  [...root(treaties).querySelectorAll('label')]
    .find((one) => text(one) === label)
    ?.querySelector('input') as HTMLInputElement;
const cards = (treaties: SpaceTreaties) => [...root(treaties).querySelectorAll('.card')];
const opener = (treaties: SpaceTreaties, id: string) =>
  root(treaties).querySelector(`[data-treaty="${id}"]`) as HTMLElement;
const opened = (treaties: SpaceTreaties) => root(treaties).querySelector('space-treaty');
const table = (treaties: SpaceTreaties) =>
  [...root(treaties).querySelectorAll('table')].find((one) => one.checkVisibility()) as HTMLElement;

describe('<space-treaties>', () => {
  beforeEach(() => {
    width = 780;
  });

  afterEach(() => {
    clear();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('list', () => {
    it('has a card for each instrument, with what it is, its year and one sentence', async () => {
      const treaties = await placeTreaties();
      const [treaty, accord] = cards(treaties);
      expect(text(treaty.querySelector('h3'))).to.equal('Sample Treaty');
      expect(text(treaty.querySelector('.kind'))).to.equal('Treaty');
      expect(text(treaty.querySelector('[part=date]'))).to.equal('1967');
      expect(text(treaty.querySelector('[part=summary]'))).to.equal('It says what samples are.');
      expect(text(accord.querySelector('.kind'))).to.contain('not legally binding');
    });

    it('gives numbers only with their date and source', async () => {
      const [treaty] = cards(await placeTreaties());
      const count = treaty.querySelector('[part=count]');
      expect(text(count)).to.match(/^1,118 States parties · as of 1 January 2026/);
      expect(count?.querySelector('time')?.dateTime).to.equal('2026-01-01');
      expect(count?.querySelector('a')?.getAttribute('href')).to.equal(
        'https://example.org/report',
      );
    });

    it('counts who has signed what does not bind, and nobody where no number is known', async () => {
      const bundle = await sampleBundle();
      delete bundle.treaties[0].parties;
      const [treaty, accord] = cards(await placeTreaties(bundle));
      expect(treaty.querySelector('[part=count]') === null).to.equal(true);
      const count = accord.querySelector('[part=count]');
      expect(text(count)).to.match(/^70 signatories · as of July 2026/);
      expect(count?.querySelector('time')?.dateTime).to.equal('2026-07');
    });

    it('has the order of the bundle, and a timeline that of time', async () => {
      const bundle = await sampleBundle();
      bundle.treaties.reverse();
      const treaties = await placeTreaties(bundle);
      const names = () => [...root(treaties).querySelectorAll('[part=title]')].map(text);
      expect(names()).to.deep.equal(['Sample Accord', 'Sample Treaty']);
      treaties.view = 'timeline';
      await treaties.updateComplete;
      expect(names()).to.deep.equal(['Sample Treaty', 'Sample Accord']);
    });

    it('has one link or button in each card', async () => {
      for (const card of cards(await placeTreaties())) {
        expect(card.querySelectorAll('button, a:not(.mark a)')).to.have.length(1);
      }
    });

    it('describes a commitment without the words for a treaty', async () => {
      const bundle = await sampleBundle();
      const [, accord] = bundle.treaties;
      // The element must not say anything that a bundle must not say.
      Object.assign(accord, {
        parties: { value: 3, asOf: '2026', sources: ['station-report'] },
        inForce: { date: '2021-01-01', sources: ['station-report'] },
      });
      bundle.treaties = [accord];
      for (const view of ['list', 'timeline']) {
        const treaties = await placeTreaties(bundle, `view="${view}"`);
        expect(shown(treaties).toLowerCase()).to.not.match(/in force|\bpart(y|ies)\b/);
      }
    });
  });

  describe('views', () => {
    it('are chosen by keyboard in a labelled group', async () => {
      const treaties = await placeTreaties();
      expect(text(root(treaties).querySelector('legend'))).to.equal('View');
      labelled(treaties, 'List').focus();
      await sendKeys({ press: 'ArrowDown' });
      await treaties.updateComplete;
      expect(labelled(treaties, 'Timeline').checked).to.equal(true);
      const headings = [...root(treaties).querySelectorAll('h3, h4')].map(text);
      expect(headings).to.deep.equal([
        '1960s',
        'Sample Treaty',
        '2020s',
        'Sample Accord',
        'Sources',
      ]);
      const [treaty] = root(treaties).querySelectorAll('.event');
      expect(treaty.querySelector('time')?.dateTime).to.equal('1967-01-27');
      expect(text(treaty)).to.contain('In force since 10 October 1967.');
    });

    it('are set by the page', async () => {
      const treaties = await placeTreaties(undefined, 'view="timeline"');
      expect(root(treaties).querySelector('fieldset')).to.equal(null);
      expect(root(treaties).querySelectorAll('.event')).to.have.length(2);
    });
  });

  describe('a treaty in place', () => {
    it('opens by keyboard with the focus on its heading, and returns to its card', async () => {
      const treaties = await placeTreaties();
      opener(treaties, 'sample-accord').focus();
      await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
      const treaty = opened(treaties);
      const heading = treaty?.shadowRoot?.querySelector('h3');
      expect(text(heading)).to.equal('Sample Accord');
      expect(treaty?.shadowRoot?.activeElement).to.equal(heading);
      expect(cards(treaties).some((card) => card.checkVisibility())).to.equal(false);
      const back = root(treaties).querySelector('[part=back]') as HTMLElement;
      expect(text(back)).to.equal('Back to all agreements');
      expect(back.nextElementSibling).to.equal(treaty);
      back.focus();
      await sendKeys({ press: 'Enter' });
      await treaties.updateComplete;
      expect(opened(treaties)).to.equal(null);
      expect(root(treaties).activeElement).to.equal(opener(treaties, 'sample-accord'));
    });

    it('focuses the back button until the treaty has loaded, and leaves a reader who has moved on', async () => {
      const treaties = await placeTreaties();
      const elsewhere = document.createElement('button');
      treaties.after(elsewhere);
      const seen: (string | null)[] = [];
      root(treaties).addEventListener('focusin', ({ target }) => {
        seen.push((target as Element).getAttribute('part'));
        if (seen.at(-1) === 'back') elsewhere.focus();
      });
      opener(treaties, 'sample-accord').click();
      await next(treaties, 'space-load');
      expect(seen).to.deep.equal(['back']);
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('prints no controls', async function () {
      if (!isChromium) this.skip();
      const treaties = await placeTreaties();
      const inPrint = async (part: string) => {
        await emulateMedia({ media: 'print' });
        const seen = root(treaties).querySelector(`[part=${part}]`)?.checkVisibility();
        await emulateMedia({ media: 'screen' });
        return seen;
      };
      expect(await inPrint('choice')).to.equal(false);
      opener(treaties, 'sample-treaty').click();
      await next(treaties, 'space-load');
      expect(await inPrint('back')).to.equal(false);
    });

    it('does not open when a listener has cancelled it', async () => {
      const treaties = await placeTreaties();
      treaties.addEventListener('space-navigate', (event) => event.preventDefault());
      setTimeout(() => opener(treaties, 'sample-treaty').click());
      const { itemId, href } = await next(treaties, 'space-navigate');
      await treaties.updateComplete;
      expect(itemId).to.equal('sample-treaty');
      expect(href).to.match(/#sample-treaty$/);
      expect(opened(treaties)).to.equal(null);
    });

    it('starts at its top, however far down the list it was chosen', async () => {
      width = 288;
      const bundle = await sampleBundle();
      const [treaty] = bundle.treaties;
      bundle.treaties = Array.from({ length: 20 }, (_, index) => ({
        ...treaty,
        id: `treaty-${index}`,
        articles: [],
      }));
      const treaties = await placeTreaties(bundle);
      place('<div style="block-size: 9000px"></div>');
      opener(treaties, 'treaty-19').scrollIntoView();
      expect(scrollY).to.be.greaterThan(innerHeight);
      opener(treaties, 'treaty-19').click();
      await next(treaties, 'space-load');
      const { top } = root(treaties).querySelector('[part=back]')?.getBoundingClientRect() ?? {};
      expect(top).to.be.within(0, 100);
      scrollTo(0, 0);
    });

    it('closes without moving a reader who is elsewhere on the page', async () => {
      const treaties = await placeTreaties();
      const elsewhere = document.createElement('button');
      treaties.after(elsewhere);
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      elsewhere.focus();
      history.back();
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await treaties.updateComplete;
      await treaties.updateComplete;
      expect(Boolean(opened(treaties))).to.equal(false);
      expect(document.activeElement === elsewhere).to.equal(true);
    });

    it('gives way to the page that the bundle names', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].url = 'treaties/sample.html';
      const link = opener(await placeTreaties(bundle), 'sample-treaty') as HTMLAnchorElement;
      expect(link.localName).to.equal('a');
      expect(link.href).to.match(/treaties\/sample\.html$/);
    });

    it('opens at the URL of one of its articles', async () => {
      history.replaceState(null, '', '#sample-treaty-2');
      const treaties = await placeTreaties();
      if (!opened(treaties)?.shadowRoot?.querySelector('button'))
        await next(treaties, 'space-load');
      const button = opened(treaties)?.shadowRoot?.querySelector('[id="sample-treaty-2"] button');
      expect(button?.getAttribute('aria-expanded')).to.equal('true');
      (root(treaties).querySelector('[part=back]') as HTMLElement).click();
      await treaties.updateComplete;
      await treaties.updateComplete;
      expect(root(treaties).activeElement).to.equal(opener(treaties, 'sample-treaty'));
    });

    it('follows links from one of its articles to another', async () => {
      const page = place(
        `<a href="#sample-treaty-2">Two</a> <a href="#sample-treaty-1">One</a>
        <div style="block-size: 3000px"></div>`,
      );
      const treaties = await placeTreaties();
      place('<div style="block-size: 3000px"></div>');
      const [two, one] = [...page.querySelectorAll('a')];
      for (const link of [two, one, two]) {
        scrollTo(0, 0);
        const { x, y } = link.getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.ceil(x) + 2, Math.ceil(y) + 2] });
        const item = () => opened(treaties)?.shadowRoot?.getElementById(link.hash.slice(1));
        await waitUntil(() =>
          item()?.contains(opened(treaties)?.shadowRoot?.activeElement ?? null),
        );
        expect(item()?.getBoundingClientRect().top, link.hash).to.be.within(-1, 100);
      }
    });

    it('closes when the browser goes back to the page without a fragment', async () => {
      const treaties = await placeTreaties();
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      expect(opened(treaties)).to.not.equal(null);
      history.back();
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await treaties.updateComplete;
      expect(opened(treaties)).to.equal(null);
    });

    it('closes when the browser goes back to another place of the page', async () => {
      place('<p id="elsewhere">Elsewhere</p>');
      const treaties = await placeTreaties();
      const changed = () => next(window, 'hashchange' as keyof HTMLElementEventMap);
      const elsewhere = changed();
      location.hash = '#elsewhere';
      await elsewhere;
      location.hash = '#sample-treaty-2';
      await next(treaties, 'space-load');
      expect(Boolean(opened(treaties))).to.equal(true);
      const back = changed();
      history.back();
      await back;
      await treaties.updateComplete;
      expect(Boolean(opened(treaties))).to.equal(false);
    });

    const changed = () => next(window, 'hashchange' as keyof HTMLElementEventMap);
    const name = (treaties: SpaceTreaties) =>
      text(opened(treaties)?.shadowRoot?.querySelector('h3'));
    /** What has the focus: the card's button, by its treaty, or a part of what is open. */
    const focused = (treaties: SpaceTreaties) => {
      const active = root(treaties).activeElement as HTMLElement | null;
      const inside = active?.shadowRoot?.activeElement;
      return active?.dataset.treaty ?? (inside ?? active)?.getAttribute('part');
    };
    const goBack = async (treaties: SpaceTreaties) => {
      const back = root(treaties).querySelector('[part=back]') as HTMLElement;
      back.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !opened(treaties), 'it is closed');
      await treaties.updateComplete;
    };
    const openByKey = async (treaties: SpaceTreaties, id: string) => {
      opener(treaties, id).focus();
      await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
    };

    it('stays open when the address changes that had opened another one before', async () => {
      place('<p id="elsewhere">Elsewhere</p>');
      const treaties = await placeTreaties();
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-treaty');
      await openByKey(treaties, 'sample-accord');
      expect([name(treaties), focused(treaties)]).to.deep.equal(['Sample Accord', 'heading']);
      const away = changed();
      location.hash = '#elsewhere';
      await away;
      await treaties.updateComplete;
      expect(name(treaties)).to.equal('Sample Accord');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-accord');
    });

    it('leads back to its own card, whichever was opened before it', async () => {
      const treaties = await placeTreaties();
      await openByKey(treaties, 'sample-accord');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-accord');
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      expect(name(treaties)).to.equal('Sample Treaty');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-treaty');
    });

    it('gives way to another one that the address names, and closes when the browser goes back', async () => {
      const treaties = await placeTreaties();
      await openByKey(treaties, 'sample-accord');
      location.hash = '#sample-treaty-1';
      await waitUntil(() => name(treaties) === 'Sample Treaty', 'the other one is open');
      const button = () =>
        opened(treaties)?.shadowRoot?.querySelector('[id="sample-treaty-1"] button');
      await waitUntil(() => button()?.ariaExpanded === 'true', 'its article is open');
      const back = changed();
      history.back();
      await back;
      await waitUntil(() => !opened(treaties), 'it is closed');
      expect(cards(treaties).every((card) => card.checkVisibility())).to.equal(true);
    });

    it('opens again after it was closed, with its heading in focus', async () => {
      const treaties = await placeTreaties();
      for (const time of ['first', 'second']) {
        await openByKey(treaties, 'sample-treaty');
        expect([name(treaties), focused(treaties)], time).to.deep.equal([
          'Sample Treaty',
          'heading',
        ]);
        await goBack(treaties);
        expect(focused(treaties), time).to.equal('sample-treaty');
      }
    });

    it('reads the bundle that the page names', async () => {
      const { src } = servedBundle();
      const treaties = place(`<space-treaties src="${src}"></space-treaties>`)
        .firstElementChild as SpaceTreaties;
      await next(treaties, 'space-load');
      opener(treaties, 'sample-treaty').click();
      await waitUntil(
        () => text(opened(treaties)?.shadowRoot?.querySelector('h3')) === 'Sample Treaty',
      );
    });

    it('reads the bundle inside the page', async () => {
      const json = JSON.stringify(await sampleBundle());
      const stage = place('');
      const treaties = document.createElement('space-treaties');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = json;
      treaties.append(script);
      stage.append(treaties);
      await next(treaties, 'space-load');
      opener(treaties, 'sample-treaty').click();
      await next(treaties, 'space-load');
      expect(text(opened(treaties)?.shadowRoot?.querySelector('h3'))).to.equal('Sample Treaty');
    });
  });

  describe('comparison', () => {
    it('is a table with a caption, a column for each treaty and a group of rows for each topic', async () => {
      const treaties = await placeComparison();
      const it = table(treaties);
      expect(text(it.querySelector('caption'))).to.equal(
        'Comparison of Sample Treaty and Sample Accord',
      );
      const columns = [...it.querySelectorAll('th[scope=col]')].map(text);
      expect(columns[0]).to.equal('Treaty Sample Treaty');
      expect(columns[1]).to.contain('not legally binding').and.contain('Sample Accord');
      expect([...it.querySelectorAll('th[scope=rowgroup]')].map(text)).to.deep.equal([
        'Ownership',
        'Disputes',
      ]);
      const cells = [...it.querySelectorAll('td')].map(text);
      expect(cells[0]).to.contain('Nobody can own a sample.').and.contain('Article II');
      expect(cells[1]).to.contain('Signatories keep to the treaty.');
      expect(cells[2]).to.contain('says nothing');
      expect(cells[3]).to.equal('Not part of this comparison.');
      expect(it.querySelector('td sup a')?.getAttribute('href')).to.equal(
        'https://example.org/text',
      );
    });

    it('calls the parts of non-binding instruments sections', async () => {
      const bundle = await sampleBundle();
      const accord = bundle.treaties[1];
      accord.articles = [
        { ...bundle.treaties[0].articles[0], id: 'sample-accord-10', number: '10' },
      ];
      accord.positions[0].articles = ['sample-accord-10'];
      const cell = table(await placeComparison(bundle)).querySelectorAll('td')[1];
      expect(text(cell.querySelector('.articles a'))).to.equal('Section 10');
    });

    it('adds another to the one that the page names', async () => {
      const treaties = await placeComparison(await bundleOfFour(), 'compare="third"');
      expect(labelled(treaties, 'Third Treaty').checked).to.equal(true);
      expect(table(treaties).querySelectorAll('th[scope=col]').length).to.equal(2);
    });

    it('keeps the reader’s choice when the same treaties load in another language', async () => {
      const treaties = await placeComparison(await bundleOfFour());
      labelled(treaties, 'Sample Treaty').click();
      labelled(treaties, 'Third Treaty').click();
      await treaties.updateComplete;
      const choice = () =>
        [...root(treaties).querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(
          ({ checked }) => checked,
        );
      const before = choice();
      expect(before).to.deep.equal([false, true, true, false]);
      treaties.bundle = { ...(await bundleOfFour()), language: 'fr' };
      await next(treaties, 'space-load');
      expect(choice()).to.deep.equal(before);
    });

    it('begins with those that the page names again if none of the reader’s choice is left', async () => {
      const treaties = await placeComparison(await bundleOfFour(), 'compare="third other"');
      const bundle = await bundleOfFour();
      bundle.treaties = ['first', 'next', 'other'].map((id) => ({
        ...bundle.treaties[1],
        id,
        name: id,
      }));
      treaties.bundle = bundle;
      await next(treaties, 'space-load');
      expect(labelled(treaties, 'other').checked).to.equal(true);
    });

    it('opens the article that a cell cites', async () => {
      const treaties = await placeComparison();
      const link = [...table(treaties).querySelectorAll('a')].find(
        (one) => text(one) === 'Article II',
      );
      link?.click();
      await next(treaties, 'space-load');
      const button = opened(treaties)?.shadowRoot?.querySelector('[id="sample-treaty-2"] button');
      expect(button?.getAttribute('aria-expanded')).to.equal('true');
    });

    it('leads to that article on the page of the treaty, unless a router takes it', async () => {
      const bundle = await sampleBundle();
      const link = (treaties: SpaceTreaties) =>
        [...table(treaties).querySelectorAll('a')].find((one) => text(one) === 'Article II');
      const here = await placeComparison(bundle);
      here.addEventListener('space-navigate', (event) => event.preventDefault());
      setTimeout(() => link(here)?.click());
      const { itemId } = await next(here, 'space-navigate');
      await here.updateComplete;
      expect(itemId).to.equal('sample-treaty-2');
      expect([Boolean(opened(here)), location.hash]).to.deep.equal([false, '']);
      bundle.treaties[0].url = 'treaties/sample.html';
      const elsewhere = await placeComparison(structuredClone(bundle));
      expect(link(elsewhere)?.href).to.match(/treaties\/sample\.html#sample-treaty-2$/);
    });

    it('focuses it, even if the URL already has its id', async () => {
      const treaties = await placeComparison();
      for (const time of ['first', 'second']) {
        const link = [...table(treaties).querySelectorAll('a')].find(
          (one) => text(one) === 'Article II',
        );
        link?.focus();
        await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
        const inside = opened(treaties)?.shadowRoot;
        expect(inside?.activeElement?.closest('.item')?.id, time).to.equal('sample-treaty-2');
        (root(treaties).querySelector('[part=back]') as HTMLElement).click();
        await treaties.updateComplete;
        await treaties.updateComplete;
      }
    });

    it('takes three treaties and then says that no more can be added', async () => {
      const treaties = await placeComparison(await bundleOfFour());
      const status = root(treaties).querySelector('[role=status]');
      expect(text(status)).to.equal('');
      labelled(treaties, 'Third Treaty').focus();
      await sendKeys({ press: ' ' });
      await treaties.updateComplete;
      expect(table(treaties).querySelectorAll('th[scope=col]')).to.have.length(3);
      expect(text(status)).to.contain('Three are chosen.');
      expect(labelled(treaties, 'Sample Accord').disabled).to.equal(true);
      for (const name of ['Third Treaty', 'Second Treaty']) labelled(treaties, name).click();
      await treaties.updateComplete;
      expect(text(status)).to.contain('at least two');
      labelled(treaties, 'Sample Treaty').click();
      await treaties.updateComplete;
      expect(root(treaties).querySelector('table')).to.equal(null);
    });

    it('starts with the treaties that the page names, three at most', async () => {
      const four = await bundleOfFour();
      const compared = async (ids: string) => {
        const treaties = await placeComparison(four, `compare="${ids}"`);
        return [...table(treaties).querySelectorAll('.name')].map(text);
      };
      expect(await compared('sample-accord unheard-of second')).to.deep.equal([
        'Second Treaty',
        'Sample Accord',
      ]);
      expect(await compared('sample-treaty second third sample-accord')).to.have.length(3);
      expect(await compared('second')).to.deep.equal(['Sample Treaty', 'Second Treaty']);
    });

    it('shows one topic at a time at 320 px, and stays a table', async () => {
      width = 288;
      const treaties = await placeComparison();
      const select = root(treaties).querySelector('select') as HTMLSelectElement;
      expect(text(select.closest('label'))).to.match(/^Topic/);
      expect(text(table(treaties).querySelector('caption'))).to.match(/^Ownership:/);
      select.focus();
      select.value = 'disputes';
      select.dispatchEvent(new Event('change'));
      await treaties.updateComplete;
      const it = table(treaties);
      expect(text(it.querySelector('caption'))).to.match(/^Disputes:/);
      expect(it.querySelectorAll('td')).to.have.length(2);
      expect(shown(treaties)).to.not.contain('Nobody can own a sample.');
      for (const [tag, display] of [
        ['table', 'table'],
        ['tbody', 'table-row-group'],
        ['tr', 'table-row'],
        ['td', 'table-cell'],
      ]) {
        expect(
          getComputedStyle(it.closest(tag) ?? (it.querySelector(tag) as Element)).display,
        ).to.equal(display);
      }
      expect(treaties.scrollWidth).to.be.at.most(288);
    });

    it('has the roles of a table for assistive technology, wide and narrow', async function () {
      if (!isChromium) this.skip();
      for (const [wide, headers] of [
        [780, ['Ownership', 'Disputes']],
        [288, ['Treaty Sample Treaty', 'Political commitment, not legally binding Sample Accord']],
      ] as const) {
        width = wide;
        clear();
        await placeComparison();
        const tree = await accessibilityTree();
        expect(tree.filter(({ role }) => role === 'table')).to.have.length(1);
        expect(
          tree.filter(({ role }) => role === 'rowheader').map(({ name }) => name),
        ).to.deep.equal(headers);
        expect(tree.filter(({ role }) => role === 'columnheader').length).to.be.at.least(1);
      }
    });
  });

  describe('bad input', () => {
    it('shows treaties without dates, members, picture and articles', async () => {
      const bundle = await sampleBundle();
      bundle.treaties.unshift({
        id: 'bare',
        name: 'Bare Treaty',
        binding: true,
        summary: 'Nothing else is known.',
        articles: [],
      });
      const treaties = await placeTreaties(bundle);
      const [bare] = cards(treaties);
      expect(text(bare)).to.equal('Treaty Bare Treaty Nothing else is known.');
      treaties.view = 'timeline';
      await treaties.updateComplete;
      const decades = [...root(treaties).querySelectorAll('[part=decade]')].map(text);
      expect(decades).to.deep.equal(['1960s', '2020s', 'Without a date']);
    });

    it('ignores positions on topics, and articles, that the bundle does not have', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].positions = [
        { topic: 'unheard-of', text: 'Lost.', sources: ['treaty-text'] },
        { topic: 'ownership', text: 'Kept.', articles: ['gone'], sources: ['treaty-text'] },
      ];
      const treaties = await placeComparison(bundle);
      expect(shown(treaties)).to.contain('Kept.').and.not.contain('Lost.');
      expect(table(treaties).querySelector('.articles')).to.equal(null);
    });

    it('reports a position without a source, and leaves it out', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].positions[0].sources = [];
      const treaties = place('<space-treaties></space-treaties>')
        .firstElementChild as SpaceTreaties;
      treaties.bundle = bundle;
      const { issues, fatal } = await errorOf(treaties);
      expect(fatal).to.equal(false);
      expect(issues[0].path).to.equal('$.treaties[0].positions[0].sources');
      expect(cards(treaties)).to.have.length(2);
    });

    it('offers no comparison if there is nothing to compare', async () => {
      const one = await sampleBundle();
      one.treaties.pop();
      const none = await sampleBundle();
      delete none.comparison;
      for (const bundle of [one, none]) {
        const treaties = await placeTreaties(bundle);
        expect(labelled(treaties, 'Timeline')).to.not.equal(undefined);
        expect(labelled(treaties, 'Comparison')).to.equal(undefined);
        treaties.view = 'comparison';
        await treaties.updateComplete;
        expect(cards(treaties)).to.not.have.length(0);
      }
    });

    it('says so when there are no treaties', async () => {
      const treaties = await placeTreaties();
      treaties.bundle = { ...(await sampleBundle()), treaties: [] };
      expect((await errorOf(treaties)).message).to.contain('no "treaties"');
    });
  });

  describe('accessibility', () => {
    for (const wide of [780, 288]) {
      const views: Record<string, () => Promise<SpaceTreaties>> = {
        'as a list': () => placeTreaties(),
        'as a timeline': () => placeTreaties(undefined, 'view="timeline"'),
        'as a comparison': async () => placeComparison(await bundleOfFour()),
        'with a treaty open': async () => {
          const treaties = await placeTreaties();
          opener(treaties, 'sample-treaty').click();
          await next(treaties, 'space-load');
          return treaties;
        },
      };
      for (const [name, make] of Object.entries(views)) {
        it(`has no finding ${name}, ${wide} px wide`, async () => {
          width = wide;
          await expect(await make()).to.be.accessible();
        });
      }
    }
  });
});
