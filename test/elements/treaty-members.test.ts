import { expect, waitUntil as until } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { parse } from 'csv-parse/browser/esm/sync';
import '../../src/elements/treaty/define.js';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, sampleBundle } from '../helpers/fixtures.js';
import { later, placeTreaty, root } from '../helpers/treaty.js';

const countries = [
  { id: 'at', name: 'Austria' },
  { id: 'ci', name: "Côte d'Ivoire", aliases: ['Ivory Coast'] },
  { id: 'ke', name: 'Kenya' },
  { id: 'no', name: 'Norway' },
  { id: 'sa', name: 'Saudi Arabia' },
  { id: 'us', name: 'United States of America', aliases: ['USA'] },
];

const members = [
  { country: 'no', status: 'party', date: '1981-11-09' },
  { country: 'at', status: 'party', date: '1984-06-11' },
  { country: 'sa', status: 'withdrawn', date: '2012-07-18', until: '2024-01-05' },
  { country: 'ke', status: 'signatory' },
];

/** The sample with members; `about` contains the differences. */
async function bundleWithMembers(about: object = {}, treaty: object = {}) {
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

async function withMembers(about: object = {}, treaty: object = {}): Promise<SpaceTreaty> {
  const bundle = await bundleWithMembers(about, treaty);
  const element = await placeTreaty('sample-treaty', bundle);
  await later(element);
  return element;
}

const rows = (treaty: SpaceTreaty) =>
  [...root(treaty).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
  );
const statusOf = (treaty: SpaceTreaty, name: string) =>
  rows(treaty).find(([first]) => first === name)?.[1];
const legend = (treaty: SpaceTreaty) =>
  [...root(treaty).querySelectorAll('.legend li')].map(({ textContent }) => textContent?.trim());
const tiles = (treaty: SpaceTreaty) => [...root(treaty).querySelectorAll<HTMLElement>('.tile')];
const named = (tile: HTMLElement) => tile.lastElementChild?.textContent;

async function showMap(treaty: SpaceTreaty): Promise<void> {
  root(treaty).querySelectorAll<HTMLInputElement>('[name=view]')[1].click();
  await treaty.updateComplete;
}

async function search(treaty: SpaceTreaty, query: string): Promise<void> {
  const field = root(treaty).querySelector('[type=search]') as HTMLInputElement;
  field.focus();
  field.select();
  await sendKeys({ type: query });
  await treaty.updateComplete;
}

async function setYear(treaty: SpaceTreaty, year: number): Promise<void> {
  const slider = root(treaty).querySelector('[type=range]') as HTMLInputElement;
  slider.value = String(year);
  slider.dispatchEvent(new Event('input'));
  await treaty.updateComplete;
}

/** What pressing a button offers for download. */
async function saved(treaty: SpaceTreaty, label: string): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  let blob = new Blob();
  let name = '';
  URL.createObjectURL = (one) => createObjectURL.call(URL, (blob = one as Blob));
  const note = (event: MouseEvent) => {
    const link = event.target as HTMLAnchorElement;
    name = link.download;
    event.preventDefault();
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', note, { once: true });
    click.call(this);
  };
  const button = [...root(treaty).querySelectorAll<HTMLElement>('[part=action]')].find((one) =>
    one.textContent?.includes(label),
  );
  button?.click();
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

describe('The members of a <space-treaty>', () => {
  afterEach(clear);

  describe('table', () => {
    it('breaks no words if there is little room', async () => {
      const treaty = await withMembers();
      treaty.style.inlineSize = '220px';
      for (const cell of root(treaty).querySelectorAll('thead button, tbody td:nth-of-type(1)')) {
        const range = document.createRange();
        const text = [...cell.childNodes].find(
          ({ nodeType }) => nodeType === Node.TEXT_NODE,
        ) as Text;
        for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          expect(range.getClientRects(), word).to.have.length(1);
        }
      }
    });

    it('gives every country its status in words, with dates', async () => {
      const treaty = await withMembers();
      expect(rows(treaty)).to.deep.equal([
        ['Austria', 'Party', '11 June 1984'],
        ["Côte d'Ivoire", 'Not a party', ''],
        ['Kenya', 'Signed, not ratified', ''],
        ['Norway', 'Party', '9 November 1981'],
        ['Saudi Arabia', 'Withdrew', '18 July 2012 – 5 January 2024'],
        ['United States of America', 'Not a party', ''],
      ]);
      expect(legend(treaty)).to.deep.equal([
        'Party 2',
        'Signed, not ratified 1',
        'Withdrew 1',
        'Not a party 2',
      ]);
    });

    it('has a caption and scoped headings', async () => {
      const treaty = await withMembers();
      const table = root(treaty).querySelector('table');
      expect(table?.caption?.textContent).to.contain('as of 30\u00a0July 2026');
      const scopes = [...root(treaty).querySelectorAll('th')].map(({ scope }) => scope);
      expect(scopes).to.deep.equal([...Array(3).fill('col'), ...Array(6).fill('row')]);
    });

    it('is sorted by its headings, by keyboard', async () => {
      const treaty = await withMembers();
      const heads = [...root(treaty).querySelectorAll<HTMLElement>('thead th')];
      expect(heads.map((one) => one.ariaSort)).to.deep.equal(['ascending', null, null]);
      heads[2].querySelector('button')?.focus();
      await sendKeys({ press: 'Enter' });
      await treaty.updateComplete;
      expect(heads.map((one) => one.ariaSort)).to.deep.equal([null, null, 'ascending']);
      expect(rows(treaty).map(([name]) => name)).to.deep.equal([
        'Norway',
        'Austria',
        'Saudi Arabia',
        "Côte d'Ivoire",
        'Kenya',
        'United States of America',
      ]);
      await sendKeys({ press: 'Enter' });
      await treaty.updateComplete;
      expect(heads[2].ariaSort).to.equal('descending');
      expect(rows(treaty)[0][0]).to.equal('Saudi Arabia');
      expect(rows(treaty)[5][0]).to.equal('United States of America');
    });

    it('starts with the first country after sorting', async () => {
      const bundle = await bundleWithMembers();
      bundle.countries = [
        ...countries,
        ...Array.from({ length: 60 }, (_, index) => ({ id: `x${index}`, name: `Xanadu ${index}` })),
      ];
      const treaty = await placeTreaty('sample-treaty', bundle);
      await later(treaty);
      const box = root(treaty).querySelector('.scroll') as HTMLElement;
      box.scrollTop = 900;
      expect(box.scrollTop).to.be.greaterThan(0);
      root(treaty).querySelectorAll<HTMLElement>('thead button')[2].click();
      await treaty.updateComplete;
      expect(box.scrollTop).to.equal(0);
    });

    it('prints the countries that have joined or signed', async function () {
      if (!isChromium) this.skip();
      const treaty = await withMembers();
      await emulateMedia({ media: 'print' });
      const printed = [...root(treaty).querySelectorAll('tbody tr')].filter((one) =>
        one.checkVisibility(),
      );
      const names = printed.map((row) => row.firstElementChild?.textContent);
      await emulateMedia({ media: 'screen' });
      expect(names).to.deep.equal(['Austria', 'Kenya', 'Norway', 'Saudi Arabia']);
    });

    it('is searched by name, other name and code, without accents', async () => {
      const treaty = await withMembers();
      for (const query of ['cote d', 'ivory', 'CI', ' ivory ']) {
        await search(treaty, query);
        expect(
          rows(treaty).map(([name]) => name),
          query,
        ).to.deep.equal(["Côte d'Ivoire"]);
      }
      const status = root(treaty).querySelector('.members, .later')?.querySelector('.count');
      await until(() => status?.textContent?.includes("Côte d'Ivoire: Not a party"));
      await search(treaty, 'atlantis');
      await until(() => status?.textContent?.includes('No country found'));
      expect(rows(treaty)).to.deep.equal([]);
    });
  });

  it('announces hits when the reader pauses, not at each key', async () => {
    const treaty = await withMembers();
    await search(treaty, 'nor');
    const status = root(treaty).querySelector('.later .search [role=status]');
    expect(rows(treaty)).to.have.length(1);
    expect(status?.textContent).to.equal('');
    await until(() => status?.textContent?.includes('Norway: Party'));
  });

  it('has a notice if the list is more than 400 days old', async () => {
    const treaty = await withMembers({ asOf: '2020-07-30' });
    expect(root(treaty).querySelector('.later [part=notice]')?.textContent).to.contain('400 days');
  });

  describe('map', () => {
    it('shows the same countries with the same status', async () => {
      const treaty = await withMembers();
      const table = Object.fromEntries(rows(treaty).map(([name, status]) => [name, status]));
      await showMap(treaty);
      expect(tiles(treaty).length).to.equal(countries.length);
      for (const { id, name } of countries) {
        const tile = tiles(treaty).find(({ dataset }) => dataset.country === id) as HTMLElement;
        expect(named(tile)).to.equal(`${name} (${id.toUpperCase()}): ${table[name]}`);
      }
    });

    it('is one stop for Tab, with the arrow keys between the squares', async () => {
      const treaty = await withMembers();
      await showMap(treaty);
      const at = () => (root(treaty).activeElement as HTMLElement).dataset.country;
      root(treaty).querySelectorAll<HTMLInputElement>('[name=view]')[1].focus();
      // The slider is in between.
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(at()).to.equal('us');
      await sendKeys({ press: 'ArrowRight' });
      await treaty.updateComplete;
      const second = at();
      expect(second).not.to.equal('us');
      expect(root(treaty).querySelector('.named')?.textContent).to.contain(
        countries.find(({ id }) => id === second)?.name,
      );
      expect(tiles(treaty).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
      await sendKeys({ press: 'ArrowLeft' });
      expect(at()).to.equal('us');
      await sendKeys({ press: 'Tab' });
      expect(root(treaty).activeElement?.textContent).to.contain('CSV');
    });

    it('has the west on the left, even in right-to-left languages', async () => {
      const bundle = await bundleWithMembers();
      bundle.language = 'ar';
      const treaty = await placeTreaty('sample-treaty', bundle);
      await later(treaty);
      await showMap(treaty);
      const [ivory, kenya] = ['ci', 'ke'].map((id) =>
        tiles(treaty)
          .find(({ dataset }) => dataset.country === id)
          ?.getBoundingClientRect(),
      );
      expect(ivory?.right).to.be.at.most(kenya?.left ?? NaN);
    });

    it('names the hovered country, and does not scroll the page with the arrow keys', async () => {
      const treaty = await withMembers();
      await showMap(treaty);
      const kenya = tiles(treaty).find(({ dataset }) => dataset.country === 'ke');
      kenya?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await treaty.updateComplete;
      expect(root(treaty).querySelector('.named')?.textContent).to.contain('Kenya');
      const press = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        bubbles: true,
        cancelable: true,
      });
      kenya?.dispatchEvent(press);
      expect(press.defaultPrevented, 'else the page scrolls').to.equal(true);
    });

    it('marks hits and keeps the other countries visible; Tab leads to the hits', async () => {
      const treaty = await withMembers();
      await showMap(treaty);
      await search(treaty, 'kenya');
      const countriesOf = (these: HTMLElement[]) => these.map(({ dataset }) => dataset.country);
      expect(tiles(treaty).length).to.equal(countries.length);
      expect(countriesOf(tiles(treaty).filter((one) => one.matches('.hit')))).to.deep.equal(['ke']);
      expect(countriesOf(tiles(treaty).filter((one) => one.tabIndex === 0))).to.deep.equal(['ke']);
      const told = tiles(treaty).filter((one) => !one.closest('[aria-hidden]'));
      expect(countriesOf(told)).to.deep.equal(['ke']);
      const [hit] = tiles(treaty).filter((one) => one.tabIndex === 0);
      hit.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(root(treaty).activeElement, 'no other is searched for').to.equal(hit);
      await search(treaty, 'atlantis');
      expect(countriesOf(tiles(treaty).filter((one) => one.tabIndex === 0))).to.deep.equal([]);
    });
  });

  describe('year', () => {
    it('changes table, map and count to those who had joined by then', async () => {
      const treaty = await withMembers(
        {},
        { inForce: { date: '1984-07-11', sources: ['treaty-text'] } },
      );
      await setYear(treaty, 1983);
      const said = root(treaty).querySelector('output');
      expect(said?.textContent).to.contain('1983: 1 country had joined');
      expect(said?.textContent).to.contain('before it was in force');
      expect(statusOf(treaty, 'Norway')).to.equal('Joined');
      expect(statusOf(treaty, 'Austria')).to.equal('Not joined');
      expect(statusOf(treaty, 'Kenya')).to.equal('Not joined');
      await setYear(treaty, 2020);
      expect(statusOf(treaty, 'Saudi Arabia')).to.equal('Joined');
      expect(said?.textContent).to.contain('3 countries had joined');
      expect(said?.textContent).not.to.contain('before');
      await showMap(treaty);
      expect(tiles(treaty).filter((one) => one.classList.contains('party')).length).to.equal(3);
      await setYear(treaty, 2026);
      expect(said?.textContent).to.contain('as in the list');
      expect(legend(treaty)[0]).to.equal('Party 2');
    });

    it('counts as a whole, from its first day to its last', async () => {
      const treaty = await withMembers(
        {},
        { inForce: { date: '1984-07-11', sources: ['treaty-text'] } },
      );
      const said = () => root(treaty).querySelector('output')?.textContent?.trim();
      await setYear(treaty, 1981);
      expect(statusOf(treaty, 'Norway'), 'in November').to.equal('Joined');
      await setYear(treaty, 1984);
      expect(statusOf(treaty, 'Austria'), 'in June').to.equal('Joined');
      expect(said(), 'in force since July').to.equal(
        '1984: 2 countries had joined by the end of the year.',
      );
      await setYear(treaty, 2024);
      expect(statusOf(treaty, 'Saudi Arabia'), 'left in January').to.equal('Withdrew');
    });

    it('has no word of how many are counted today', async () => {
      const treaty = await withMembers(
        {},
        { parties: { value: 5, asOf: '2026-01-01', sources: ['treaty-text'] } },
      );
      const hint = () => root(treaty).querySelector('.legend ~ .hint')?.textContent?.trim();
      expect(hint()).to.equal('Party: the list names 2; 5 are counted as of 1\u00a0January 2026.');
      await setYear(treaty, 1990);
      expect(hint()).to.equal(undefined);
    });

    it('is not kept if another treaty’s list ends earlier', async () => {
      const treaty = await withMembers();
      await setYear(treaty, 2025);
      treaty.bundle = await bundleWithMembers({ asOf: '2020-07-30' });
      await treaty.updateComplete;
      expect(root(treaty).querySelector('output')?.textContent).to.contain('as in the list');
    });

    it('says how many dates are unknown, and is not shown if few are known', async () => {
      const { date, ...undated } = members[1];
      const treaty = await withMembers({ members: [members[0], undated, members[2]] });
      expect(root(treaty).querySelector('.year')?.textContent).to.contain('For 1 country');
      await setYear(treaty, 1990);
      expect(statusOf(treaty, 'Austria')).to.equal('Not confirmed');
      const few = await withMembers({ members: [members[0], undated] });
      expect(root(few).querySelector('.year')).to.equal(null);
      expect(date).to.equal('1984-06-11');
    });
  });

  describe('bad input', () => {
    it('never calls a country missing from an incomplete list "not a party"', async () => {
      const treaty = await withMembers({ complete: false });
      expect(statusOf(treaty, 'United States of America')).to.equal('Not confirmed');
      await showMap(treaty);
      expect(root(treaty).querySelector('.later')?.textContent).not.to.contain('Not a party');
      expect(legend(treaty)).to.include('Not confirmed 2');
    });

    it('treats a list as incomplete if a member of it cannot be read', async () => {
      const bundle = await sampleBundle();
      bundle.countries = countries;
      bundle.treaties[0].membership = {
        asOf: '2026-07-30',
        complete: true,
        sources: ['treaty-text'],
        members: [...members, { country: 'us', status: 'thinking about it' }],
      };
      const loading = placeTreaty('sample-treaty', bundle);
      const element = document.querySelector('space-treaty') as SpaceTreaty;
      const { issues } = await errorOf(element);
      expect(issues[0].path).to.equal('$.treaties[0].membership.members[4].status');
      const treaty = await loading;
      await later(treaty);
      expect(statusOf(treaty, 'United States of America')).to.equal('Not confirmed');
    });

    it('shows a member without its dates if it left before it joined', async () => {
      const bundle = await sampleBundle();
      bundle.countries = countries;
      bundle.treaties[0].membership = {
        asOf: '2026-07-30',
        complete: true,
        sources: ['treaty-text'],
        members: [
          members[0],
          { country: 'sa', status: 'withdrawn', date: '2024-01-05', until: '2012-07-18' },
          // Two acts on the same day.
          { country: 'at', status: 'withdrawn', date: '2000-01-01', until: '2000-01-01' },
          { country: 'no', status: 'signatory', date: '1981-11-09' },
          { country: 'xq', status: 'party', date: '1990' },
        ],
      };
      const loading = placeTreaty('sample-treaty', bundle);
      const { issues } = await errorOf(document.querySelector('space-treaty') as SpaceTreaty);
      expect(issues.map(({ reason }) => reason)).to.deep.equal([
        'must not be before "date"',
        'repeats "no"',
      ]);
      const treaty = await loading;
      await later(treaty);
      expect(rows(treaty)).to.deep.include(['Saudi Arabia', 'Withdrew', '']);
      expect(rows(treaty)).to.deep.include(['Norway', 'Party', '9 November 1981']);
      expect(rows(treaty)).to.deep.include([
        'Austria',
        'Withdrew',
        '1 January 2000 – 1 January 2000',
      ]);
      // A code without a name in the bundle.
      expect(rows(treaty)).to.deep.include(['XQ', 'Party', '1990']);
      await showMap(treaty);
      expect(tiles(treaty).map(named)).to.include('XQ (XQ): Party');
      expect(tiles(treaty).length).to.equal(rows(treaty).length || countries.length + 1);
    });

    it('calls nobody a party to a non-binding instrument', async () => {
      const treaty = await withMembers({}, { binding: false });
      expect(statusOf(treaty, 'Norway')).to.equal('Signatory');
      expect(legend(treaty).join()).not.to.match(/party/i);
    });

    it('does not guess when a country belonged that left on an unknown date', async () => {
      const treaty = await withMembers({
        members: [
          members[0],
          members[1],
          { country: 'sa', status: 'withdrawn', date: '2012-07-18' },
        ],
      });
      await setYear(treaty, 2020);
      expect(statusOf(treaty, 'Saudi Arabia')).to.equal('Not confirmed');
      await setYear(treaty, 2000);
      expect(statusOf(treaty, 'Saudi Arabia')).to.equal('Not joined');
    });

    it('says why there is no list, and which organisations have accepted', async () => {
      const treaty = await withMembers({
        complete: false,
        members: [],
        note: 'The lists contradict each other.',
        organisations: [{ name: 'ESA', date: '1975-12', sources: ['treaty-text'] }],
      });
      const text = root(treaty).querySelector('.later')?.textContent;
      expect(text).to.contain('contradict').and.to.contain('Also accepted by ESA (December 1975)');
      expect(root(treaty).querySelector('table, .legend')).to.equal(null);
    });

    it('has no such section without a list', async () => {
      const treaty = await withMembers({}, { membership: undefined });
      expect(root(treaty).querySelector('.later')?.textContent).not.to.contain('Who has joined');
    });
  });

  describe('files', () => {
    it('contain no formula that a spreadsheet would calculate', async () => {
      const names = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1'];
      const bundle = await bundleWithMembers();
      bundle.countries = names.map((name, index) => ({ id: `x${index}`, name }));
      const treaty = await placeTreaty('sample-treaty', bundle);
      await later(treaty);
      const { text } = await saved(treaty, 'CSV');
      const table = parse(text, { bom: true, columns: true }) as Record<string, string>[];
      for (const [index, name] of names.entries()) {
        const row = table.find((one) => one.country_code === `X${index}`);
        expect(row?.country).to.equal(`'${name}`);
      }
    });

    it('keep a name with a line break, a comma or quotation marks in one field', async () => {
      const names = ['Austria\n(Wien)', 'Kenya, East', 'The "Republic"', 'Line\rfeed'];
      const bundle = await bundleWithMembers();
      bundle.countries = names.map((name, index) => ({ id: `x${index}`, name }));
      const treaty = await placeTreaty('sample-treaty', bundle);
      await later(treaty);
      const { text } = await saved(treaty, 'CSV');
      const table = parse(text, { bom: true, columns: true }) as Record<string, string>[];
      expect(table.map(({ country }) => country)).to.include.members(names);
      // Spreadsheets begin a row at each break that stands outside of quotation marks.
      const outside = text.replaceAll(/"(?:[^"]|"")*"/g, '');
      expect(outside.match(/[\r\n]+/g)).to.deep.equal(Array(table.length + 1).fill('\r\n'));
    });

    it('say what a reader must know to understand the list', async () => {
      const note = 'Without the countries that have not answered.';
      const { text } = await saved(await withMembers({ note }), 'JSON');
      expect((JSON.parse(text) as { note: string }).note).to.equal(note);
    });

    it('use English words if the bundle’s language has none', async () => {
      const bundle = await bundleWithMembers();
      const treaty = await placeTreaty('sample-treaty', { ...bundle, language: 'de' });
      await later(treaty);
      const { text } = await saved(treaty, 'CSV');
      const table = parse(text, { bom: true, columns: true }) as Record<string, string>[];
      const statuses = table.map(({ status }) => status);
      expect(statuses).to.include('Party').and.to.include('Signed, not ratified');
    });

    it('contain the same data when read again, with date, sources and licence', async () => {
      const treaty = await withMembers();
      await search(treaty, 'o');
      const csv = await saved(treaty, 'CSV');
      expect(csv.name).to.equal('sample-treaty-2026-07-30.csv');
      expect(csv.text.startsWith('\ufeff')).to.equal(true);
      const table = parse(csv.text, { bom: true, columns: true }) as Record<string, string>[];
      const json = await saved(treaty, 'JSON');
      const data = JSON.parse(json.text) as {
        asOf: string;
        license: string;
        countries: Record<string, string>[];
      };
      expect(data).to.include({ asOf: '2026-07-30', license: 'CC0' });
      expect(table.map((row) => row.country)).to.deep.equal(rows(treaty).map(([name]) => name));
      expect(
        table.map((row) => ({
          code: row.country_code,
          name: row.country,
          status: row.status_code,
          statusLabel: row.status,
          ...(row.since ? { since: row.since } : {}),
          ...(row.until ? { until: row.until } : {}),
        })),
      ).to.deep.equal(data.countries);
      for (const row of table) {
        expect(row).to.include({
          as_of: '2026-07-30',
          license: 'CC0',
          sources: 'The text of the treaty, https://example.org/text',
        });
      }
    });
  });

  it('have no accessibility finding as a table, as a map, and while searched', async function () {
    this.timeout(15_000);
    const treaty = await withMembers();
    await expect(treaty).to.be.accessible();
    await search(treaty, 'nor');
    await showMap(treaty);
    await expect(treaty).to.be.accessible();
  });

  it('are told to assistive technology as a table and as buttons', async function () {
    if (!isChromium) this.skip();
    const treaty = await withMembers();
    const roles = (await accessibilityTree()).map(({ role, name }) => `${role} ${name}`);
    expect(roles).to.include('table Sample Treaty: countries, as of 30\u00a0July 2026');
    expect(roles).to.include('rowheader Norway').and.to.include('columnheader Status');
    // What scrolls is a stop for Tab, and has to have a name.
    expect(roles).to.include('region Sample Treaty: countries, as of 30\u00a0July 2026');
    await showMap(treaty);
    const tree = await accessibilityTree();
    const named = (wanted: string) =>
      tree.filter(({ role }) => role === wanted).map(({ name }) => name);
    expect(named('button')).to.include('Norway (NO): Party');
    expect(named('list')).to.include.members(['Americas', 'Europe', 'Africa', 'Asia']);
  });

  it('have the names of regions in the direction of their language, though west is on the left', async () => {
    const bundle = await bundleWithMembers();
    for (const [language, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]) {
      const treaty = await placeTreaty('sample-treaty', { ...bundle, language });
      await later(treaty);
      await showMap(treaty);
      const names = [...root(treaty).querySelectorAll('.region')];
      expect(names.length).to.be.greaterThan(2);
      for (const one of names) expect(getComputedStyle(one).direction).to.equal(direction);
    }
  });
});
