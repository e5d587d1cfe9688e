import type { Author } from '../author.js';
import { partsOf, type CslDate, type CslItem } from './record.js';

/** A file for reference managers. */
export interface CitationFile {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly content: string;
}

const digits = (value: number): string => String(value).padStart(2, '0');
const iso = (date: CslDate): string => partsOf(date).map(digits).join('-');

/** TeX reads these as commands. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  text.replace(/[\\{}~^]/g, (sign) => commands[sign]).replace(/[&%$#_]/g, '\\$&');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtex({ id, title, author, issued, accessed, URL, ...item }: CslItem): string {
  const name = (it: Author) =>
    // Braces keep a name without parts from being taken apart.
    'literal' in it
      ? `{${tex(it.literal)}}`
      : [it.family, it.suffix, it.given].flatMap((part) => (part ? tex(part) : [])).join(', ');
  const [year, month] = issued ? partsOf(issued) : [];
  const site = item['container-title'];
  const fields = [
    author && `author = {${author.map(name).join(' and ')}}`,
    `title = {{${tex(title)}}}`,
    site && `howpublished = {${tex(site)}}`,
    year && `year = {${year}}`,
    month && `month = ${months[month - 1]}`,
    `url = {${URL.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
    `note = {Accessed ${iso(accessed)}}`,
  ];
  return `@misc{${id},\n${fields
    .filter(Boolean)
    .map((field) => `  ${field},\n`)
    .join('')}}\n`;
}

function ris({
  id,
  title,
  author = [],
  issued,
  accessed,
  URL,
  language,
  ...item
}: CslItem): string {
  const date = (it: CslDate) => {
    const [year, month, day] = partsOf(it);
    return [year, month && digits(month), day && digits(day), ''].map((one) => one ?? '').join('/');
  };
  const site = item['container-title'];
  const lines = [
    ['TY', 'ELEC'],
    ...author.map((it) => [
      'AU',
      'literal' in it ? it.literal : [it.family, it.given, it.suffix].filter(Boolean).join(', '),
    ]),
    ['TI', title],
    ...(site ? [['T2', site]] : []),
    ...(issued
      ? [
          ['PY', String(partsOf(issued)[0])],
          ['DA', date(issued)],
        ]
      : []),
    ['Y2', date(accessed)],
    ['UR', URL],
    ['LA', language],
    ['ID', id],
    ['ER', ''],
  ];
  // A line break in a value would start another line of the record.
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

/** The citation of an article for reference managers. */
export const citationFiles = (item: CslItem): CitationFile[] => [
  { label: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', content: bibtex(item) },
  {
    label: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    content: ris(item),
  },
  {
    label: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    content: `${JSON.stringify([item], null, 2)}\n`,
  },
];
