/**
 * Words of parts that are loaded later. They are separate from the others so that they
 * are loaded with these parts.
 */

import { language } from './en.js';
import { formatList } from './format-list.js';
import { plural } from './plural.js';
import { wordSection } from './words.js';

/** Words around the later sections of the treaty explainer. */
export const treatyLater = /* @__PURE__ */ wordSection('treatyLater', {
  members: 'Who has joined',
  signatories: 'Who has signed',
  listAsOf: (date: string) => `List as of ${date}.`,
  organisations: (names: string[]) =>
    `Also accepted by ${formatList(names, language)}. Organisations are not counted among the countries.`,
  withDate: (name: string, date: string) => `${name} (${date})`,
  takeAway: 'Cite and print',
});

/** The status of a country under an instrument. */
type Status = 'party' | 'signatory' | 'withdrawn' | 'none' | 'unknown';

/** Words of the list of countries. A commitment has signatories, never parties. */
export const membership = /* @__PURE__ */ wordSection('membership', {
  search: 'Search for a country',
  found: (count: number) =>
    count
      ? plural(language, count, { one: '# country found', other: '# countries found' })
      : 'No country found',
  foundOne: (name: string, standing: string) => `${name}: ${standing}`,
  view: 'Show as',
  table: 'Table',
  map: 'Map',
  mapHint: 'The arrow keys lead from country to country.',
  noCountry: 'Choose a tile to read its name.',
  caption: (name: string, date: string) => `${name}: countries, as of ${date}`,
  captionYear: (name: string, year: number) => `${name}: countries by the end of ${year}`,
  country: 'Country',
  standing: 'Status',
  date: 'Since',
  year: 'Year',
  latest: (year: number) => `${year}: as in the list.`,
  joined: (count: number, year: number, it: { binding: boolean; isBeforeForce: boolean }) =>
    [
      `${year}: ${plural(language, count, { one: '# country had', other: '# countries had' })}`,
      it.binding ? 'joined' : 'signed',
      `by the end of the year${it.isBeforeForce ? ', before it was in force' : ''}.`,
    ].join(' '),
  undated: (count: number) =>
    plural(language, count, {
      one: 'For # country in the list no date is known.',
      other: 'For # countries in the list no date is known.',
    }),
  standings: (binding: boolean): Record<Status, string> => ({
    party: 'Party',
    signatory: binding ? 'Signed, not ratified' : 'Signatory',
    withdrawn: 'Withdrew',
    none: binding ? 'Not a party' : 'Has not signed',
    unknown: 'Not confirmed',
  }),
  standingsInYear: (binding: boolean): Record<Status, string> => ({
    party: 'Joined',
    signatory: 'Signed',
    withdrawn: 'Withdrew',
    none: binding ? 'Not joined' : 'Not signed',
    unknown: 'Not confirmed',
  }),
  partly: (standing: string, listed: number, counted: number, date: string) =>
    `${standing}: the list names ${listed}; ${counted} are counted as of ${date}.`,
  regions: {
    americas: 'Americas',
    europe: 'Europe',
    africa: 'Africa',
    asia: 'Asia',
    oceania: 'Oceania',
    other: 'Others',
  },
  save: 'Save what is shown',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
});

/** Words of citing, printing and saving. */
export const takeAway = /* @__PURE__ */ wordSection('takeAway', {
  what: 'What to cite or print',
  whole: 'The whole text',
  citation: (it: {
    title: string;
    opened?: string;
    inForce?: string;
    unts?: string;
    part?: string;
  }) =>
    [
      it.title,
      it.opened && `opened for signature on ${it.opened}`,
      it.inForce && `in force since ${it.inForce}`,
      it.unts && `United Nations Treaty Series, ${it.unts}`,
      it.part,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  copy: 'Copy citation',
  copied: 'Citation copied',
  print: 'Print',
});

/** Words of a kiosk. */
export const kiosk = /* @__PURE__ */ wordSection('kiosk', {
  code: 'QR code',
  codeOf: (title: string) => `QR code: ${title}`,
  scan: 'Scan this with your phone to read on there.',
  close: 'Close',
  still: 'Are you still there?',
  goOn: 'Touch the screen or press a key to go on.',
  restart: 'Otherwise this will restart in (seconds):',
});

/** Words of the comparison of treaties. */
export const comparison = /* @__PURE__ */ wordSection('comparison', {
  compare: 'Compare two or three agreements',
  chooseMore: 'Choose at least two to compare them.',
  enough: 'Three are chosen. Clear one of them to choose another.',
  comparisonOf: (names: readonly string[]) => `Comparison of ${formatList(names, language)}`,
  comparisonOn: (topic: string, names: readonly string[]) =>
    `${topic}: ${formatList(names, language)}`,
  notCompared: 'Not part of this comparison.',
});
