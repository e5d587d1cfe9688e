import type { Source, Treaty } from '../../../bundle/types.js';
import type { CountryStatus, Status } from './roster.js';

/** What a file contains in addition to the countries. */
export interface RosterFile {
  readonly treaty: Treaty;
  readonly entries: readonly CountryStatus[];
  readonly labels: Record<Status, string>;
  /** The day or year of the data. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly license?: string;
}

const sourceText = ({ title, url }: Source) => (url ? `${title}, ${url}` : title);

/** A field of a table (RFC 4180). An apostrophe keeps spreadsheets from treating the content as a formula. */
function field(content: unknown = ''): string {
  // Words in another language are objects that render with their language on a page; a
  // file needs plain text.
  const text = String(content);
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * The countries as CSV (RFC 4180), with date, sources and licence in each row, so that
 * they stay with any excerpt. Spreadsheets recognise UTF-8 only by the byte order mark.
 */
export function rosterCsv({ entries, labels, asOf, sources, license }: RosterFile): string {
  const from = sources.map(sourceText).join('; ');
  const head = 'country_code country status status_code since until as_of sources license';
  const rows = entries.map(({ country, status, date, until }) => [
    country.id.toUpperCase(),
    country.name,
    labels[status],
    status,
    date,
    until,
    asOf,
    from,
    license,
  ]);
  const lines = [head.split(' '), ...rows].map((row) => row.map((text) => field(text)).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The countries as JSON. */
export function rosterJson({
  treaty,
  entries,
  labels,
  asOf,
  sources,
  license,
}: RosterFile): string {
  const { id, name, officialTitle, binding, membership } = treaty;
  return JSON.stringify(
    {
      instrument: { id, name, officialTitle, binding },
      asOf,
      complete: membership?.complete,
      note: membership?.note,
      license,
      sources: sources.map(({ title, publisher, url, date }) => ({ title, publisher, url, date })),
      countries: entries.map(({ country, status, date, until }) => ({
        code: country.id.toUpperCase(),
        name: country.name,
        status,
        statusLabel: labels[status],
        since: date,
        until,
      })),
    },
    null,
    2,
  );
}
