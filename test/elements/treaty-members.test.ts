import { expect, waitUntil as until } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, sampleBundle } from '../helpers/fixtures.js';
import {
  bundleWithMembers,
  countries,
  legend,
  members,
  named,
  rows,
  search,
  setYear,
  showMap,
  statusOf,
  tiles,
  withMembers,
} from '../helpers/members.js';
import { later, placeTreaty, root } from '../helpers/treaty.js';

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

    it('reports a country that cannot be read once the countries are read', async () => {
      const bundle = await sampleBundle();
      bundle.countries = [...countries, { id: 'xx' }];
      bundle.treaties[0].membership = {
        asOf: '2026-07-30',
        complete: true,
        sources: ['treaty-text'],
        members,
      };
      const faults: string[] = [];
      const note = (event: HTMLElementEventMap['space-error']) => {
        event.preventDefault();
        faults.push(...event.issues.map(({ path }) => path));
      };
      document.addEventListener('space-error', note);
      await later(await placeTreaty('sample-treaty', bundle));
      document.removeEventListener('space-error', note);
      expect(faults).to.deep.equal([`$.countries[${countries.length}].name`]);
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
});
