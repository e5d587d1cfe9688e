import { expect } from '@open-wc/testing';
import '../../src/elements/treaty/define.js';
import type { Bundle, Treaty } from '../../src/bundle/types.js';
import { rosterCsv } from '../../src/elements/treaty/membership/roster-file.js';
import { count, roster } from '../../src/elements/treaty/membership/roster.js';
import { tiles } from '../../src/elements/treaty/membership/tiles.js';
import { membership } from '../../src/i18n/en-later.js';
import { clear } from '../helpers/fixtures.js';
import { later, placeTreaty, root } from '../helpers/treaty.js';

/** The bundle from the build, which the tests of its files also need. */
async function defaultBundle(): Promise<Bundle> {
  return (await (await fetch('/dist/content/en.json')).json()) as Bundle;
}

const ids = [
  'outer-space-treaty',
  'rescue-agreement',
  'liability-convention',
  'registration-convention',
  'moon-agreement',
  'iss-agreement',
  'artemis-accords',
];

describe('The default bundle in <space-treaty>', () => {
  let bundle: Bundle;
  const treatyOf = (id: string) => bundle.treaties?.find((one) => one.id === id) as Treaty;

  before(async () => {
    bundle = await defaultBundle();
  });
  afterEach(clear);

  for (const id of ids) {
    it(`shows every part that there is of ${id}, with the same counts everywhere`, async function () {
      this.timeout(20_000);
      const treaty = treatyOf(id);
      const element = await placeTreaty(id, bundle);
      await later(element);
      const shadow = root(element);
      expect(shadow.querySelectorAll('.contents a').length).to.equal(treaty.articles.length);
      expect(shadow.querySelectorAll('.quiz fieldset').length).to.be.greaterThan(2);
      expect(shadow.querySelectorAll('.quiz a').length).to.equal(0);
      for (const { article } of treaty.checkQuestions ?? []) {
        expect(treaty.articles.map((one) => one.id)).to.include(article);
      }
      expect(shadow.querySelector('.citation')?.textContent).to.contain(treaty.officialTitle);
      const { members = [], complete } = treaty.membership ?? {};
      if (!members.length) {
        expect(shadow.querySelector('table')).to.equal(null);
        return;
      }
      const labels = membership('en').standings(treaty.binding);
      const rows = [...shadow.querySelectorAll('tbody tr td:nth-of-type(1)')];
      expect(rows.length).to.equal(bundle.countries?.length);
      const inTable = (label: string) => rows.filter((one) => one.textContent === label).length;
      shadow.querySelectorAll<HTMLInputElement>('[name=view]')[1].click();
      await element.updateComplete;
      for (const status of ['party', 'signatory'] as const) {
        const listed = members.filter((one) => one.status === status).length;
        expect(inTable(labels[status])).to.equal(listed);
        expect(shadow.querySelectorAll(`.tile.${status}`).length).to.equal(listed);
        const counted = status === 'party' ? treaty.parties : treaty.signatories;
        if (complete) expect(listed).to.equal(counted?.value ?? 0);
        else if (listed !== counted?.value) {
          expect(shadow.querySelector('.later')?.textContent).to.contain(
            `the list names ${listed}; ${counted?.value} are counted`,
          );
        }
      }
    });
  }

  it('never describes a non-binding instrument as a treaty', async function () {
    this.timeout(20_000);
    const accords = treatyOf('artemis-accords');
    const element = await placeTreaty(accords.id, bundle);
    await later(element);
    const shadow = root(element);
    const forbidden = /\bpart(y|ies)\b|\bin force\b/i;
    for (const radio of shadow.querySelectorAll<HTMLElement>('.quiz label:first-of-type input')) {
      radio.click();
    }
    await element.updateComplete;
    for (const button of shadow.querySelectorAll<HTMLElement>('.quiz button')) button.click();
    await element.updateComplete;
    const found = () => shadow.querySelector('.root')?.textContent?.match(forbidden);
    expect(shadow.querySelector('.feedback')?.textContent).to.contain('The answer is');
    expect(found()).to.equal(null);
    shadow.querySelectorAll<HTMLInputElement>('[name=view]')[1].click();
    await element.updateComplete;
    expect(found()).to.equal(null);
    for (const option of shadow.querySelectorAll('select option')) {
      (option.parentElement as HTMLSelectElement).value = (option as HTMLOptionElement).value;
      option.parentElement?.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(shadow.querySelector('.citation')?.textContent).not.to.match(forbidden);
    }
    const entries = roster(accords, bundle.countries ?? []);
    const labels = membership('en').standings(false);
    const csv = rosterCsv({ treaty: accords, entries, labels, asOf: '2026', sources: [] });
    expect(csv).not.to.match(forbidden);
    expect(count(entries, 'signatory')).to.equal(70);
  });

  it('has a square on the map for every state, and no two in the same place', () => {
    const all = Object.values(tiles).flatMap((one) => one.map(({ code }) => code));
    expect([...all].sort()).to.deep.equal(bundle.countries?.map(({ id }) => id).sort());
    for (const region of Object.values(tiles)) {
      expect(new Set(region.map(({ row, column }) => `${row} ${column}`)).size).to.equal(
        region.length,
      );
      expect(Math.max(...region.map(({ row, column }) => Math.max(row, column)))).to.be.lessThan(
        11,
      );
    }
  });
});
