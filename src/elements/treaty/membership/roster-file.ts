import type { Source, Treaty } from '../../../bundle/types.js';
import type { CountryStatus, Status } from './roster.js';

/** What a file with countries says beside them. */
export interface RosterFile {
  readonly treaty: Treaty;
  readonly entries: readonly CountryStatus[];
  readonly labels: Record<Status, string>;
  /** The day or the year for which this is true. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly license?: string;
}

const sourceText = ({ title, url }: Source) => (url ? `${title}, ${url}` : title);

/** A field of a table (RFC 4180). Spreadsheets calculate what begins like a formula, unless an apostrophe stands before it. */
function field(content: unknown = ''): string {
  // A borrowed word, rendered with its language on a page, is text in a file.
  const text = String(content);
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * The countries as a table (RFC 4180), with its date, sources and licence in each
 * row, so that they stay with what is cut out of it. Spreadsheets take UTF-8 only
 * with the mark at the beginning.
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

/** The countries for programs. */
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
