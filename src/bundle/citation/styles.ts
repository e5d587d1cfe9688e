import { displayName, type Author } from '../author.js';
import { partsOf, type CslDate, type CslItem } from './record.js';

/** A piece of a reference: plain or in italics. */
export type Run = string | { readonly italic: string };

/** A reference in one style. */
export interface Reference {
  readonly style: 'APA' | 'MLA' | 'Chicago';
  readonly runs: readonly Run[];
}

const month = (value: number): string =>
  new Date(Date.UTC(2000, value - 1)).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });

const shortMonth = (value: number): string => {
  const name = month(value);
  return name.length < 5 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
};

/** The styles write dates in English, whatever the language of the article. */
function american(date: CslDate): string {
  const [year, inYear, day] = partsOf(date);
  if (!inYear) return `${year}`;
  return day ? `${month(inYear)} ${day}, ${year}` : `${month(inYear)} ${year}`;
}

function apaDate(date: CslDate): string {
  const [year, inYear, day] = partsOf(date);
  if (!inYear) return `${year}`;
  return `${year}, ${month(inYear)}${day ? ` ${day}` : ''}`;
}

function mlaDate(date: CslDate): string {
  const [year, inYear, day] = partsOf(date);
  return [day, inYear && shortMonth(inYear), year].filter(Boolean).join(' ');
}

/** Turns straight quotation marks into typographic ones. */
const curled = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([])'/g, '$1‘')
    .replaceAll("'", '’');

/** The same, inside other quotation marks. */
const quoted = (text: string): string => curled(text).replaceAll('“', '‘').replaceAll('”', '’');

/** Adds a full stop, unless the text ends with a mark of its own. */
const ended = (text: string): string =>
  /[.?!]’?$/.test(text) ? text : text.replace(/’?$/, (mark) => `.${mark}`);

const small =
  /^(a|an|and|as|at|but|by|down|for|from|in|into|nor|of|on|onto|or|over|so|the|till|to|up|via|with|yet)$/;

/**
 * English titles in the capitalisation of MLA and Chicago; titles in other languages
 * stay as they are.
 */
function titled({ title, language }: CslItem): string {
  if (!/^en\b/i.test(language)) return title;
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const first = index === 0 || /[:?!.]$/.test(words[index - 1]) || index === words.length - 1;
      if (word !== word.toLowerCase() || (!first && small.test(word))) return word;
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .filter(Boolean)
        .map(([letter]) => `${letter}.`)
        .join('-'),
    )
    .join(' ');

const inverted = (it: Author, write = (given: string) => given): string =>
  curled(
    'literal' in it
      ? it.literal
      : [it.family, write(it.given), it.suffix].filter(Boolean).join(', '),
  );
const apaName = (it: Author): string => inverted(it, initials);

/**
 * The first author with the family name first, as bibliographies are sorted; the others
 * in normal order.
 */
const firstInverted = (all: readonly Author[]): string[] =>
  all.map((one, index) => (index ? curled(displayName(one)) : inverted(one)));

const joined = (names: readonly string[], and: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}` : names[0];

function apa(item: CslItem): Run[] {
  const { author, issued, accessed, URL, 'container-title': site } = item;
  const title = curled(item.title).replace(/([^?!])”$/, '$1.”');
  const date = `(${issued ? apaDate(issued) : 'n.d.'}). `;
  const siteText = site ? `${ended(site)} ` : '';
  const where = issued ? URL : `Retrieved ${american(accessed)}, from ${URL}`;
  const rest = /[?!]$|\.”$/.test(title) ? ' ' : '. ';
  return author
    ? [
        `${ended(joined(author.map(apaName), '&'))} ${date}`,
        { italic: title },
        rest + siteText + where,
      ]
    : [{ italic: title }, `${rest}${date}${siteText}${where}`];
}

function mla(item: CslItem): Run[] {
  const { author, issued, accessed, URL, 'container-title': site } = item;
  const names = firstInverted(author ?? []);
  const authors = names.length > 2 ? `${names[0]}, et al` : joined(names, 'and');
  const rest = [issued && mlaDate(issued), URL].filter(Boolean).join(', ');
  return [
    `${author ? `${ended(authors)} ` : ''}“${ended(quoted(titled(item)))}” `,
    ...(site ? [{ italic: site }, ', '] : []),
    `${rest}.${issued ? '' : ` Accessed ${mlaDate(accessed)}.`}`,
  ];
}

function chicago(item: CslItem): Run[] {
  const { author, issued, accessed, URL, 'container-title': site } = item;
  const title = quoted(titled(item));
  const when = issued ? american(issued) : `Accessed ${american(accessed)}`;
  if (author) {
    const names = ended(joined(firstInverted(author), 'and'));
    const date = site ? `${site}${issued ? ', ' : '. '}${when}` : when;
    return [`${names} “${ended(title)}” ${date}. ${URL}.`];
  }
  const date = issued ? `“${title},” ${when}` : `“${ended(title)}” ${when}`;
  return [`${site ? `${ended(site)} ` : ''}${date}. ${URL}.`];
}

/**
 * The article in the styles that schools ask for: APA, 7th edition; MLA; Chicago, notes
 * and bibliography.
 */
export const references = (item: CslItem): Reference[] => [
  { style: 'APA', runs: apa(item) },
  { style: 'MLA', runs: mla(item) },
  { style: 'Chicago', runs: chicago(item) },
];

/** A reference as plain text. */
export const referenceText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
