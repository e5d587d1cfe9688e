import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { clear } from '../helpers/fixtures.js';
import { bundleWithMembers, rows, search, withMembers } from '../helpers/members.js';
import { later, placeTreaty, root } from '../helpers/treaty.js';

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
});
