import type { YAMLError } from 'yaml';
import type { Fault } from './content-file.js';

type Code = YAMLError['code'];
type Words = [reason: string, fix: string];

const wrongIndent: Words = [
  'The indentation of the line differs from its neighbours',
  'Indent it with as many spaces as the lines that it belongs to; a new entry of a list starts with a hyphen and a space.',
];

const glued: Words = [
  'There is no space between a hyphen and the text after it',
  'Write a space after the hyphen.',
];

const unreadable: Words = [
  'The YAML cannot be read here',
  'Compare the line with its neighbours: name, colon, space, text.',
];

/** What the parser's codes mean for somebody who has never read the YAML specification. */
const faults: Partial<Record<Code, Words>> = {
  BAD_ALIAS: [
    'A value that starts with * refers to nothing, to itself, or to too much',
    'Write the value itself, and put quotes around a text that starts with *.',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes has a special meaning here',
    'Write \\\\ for a backslash in double quotes, or use single quotes.',
  ],
  BAD_SCALAR_START: [
    'A text must not start with this character',
    'Put quotes around a text that starts with @, % or `.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'The line has a second colon with a space after it',
    'Put quotes around a text that contains a colon and a space.',
  ],
  DUPLICATE_KEY: [
    'The field occurs twice',
    'Keep one of the two lines; a new entry of a list starts with a hyphen.',
  ],
  MISSING_CHAR: ['A quote or bracket is not closed', 'Close it, or put the whole text in quotes.'],
  MULTILINE_IMPLICIT_KEY: [
    'The line is not a field: the colon after its name is missing',
    'Write a name, a colon and a space before the text.',
  ],
  MULTIPLE_DOCS: [
    'A line of --- starts a second part, which would be ignored',
    'Remove the line of ---.',
  ],
  RESOURCE_EXHAUSTION: ['This is nested too deeply', 'Is this the right file?'],
  TAB_AS_INDENT: [
    'There is a tab where spaces are required',
    'Use spaces at the start of a line, not tabs.',
  ],
  TAG_RESOLVE_FAILED: [
    'The word that starts with ! is ignored',
    'Put quotes around a text that starts with !.',
  ],
  UNEXPECTED_TOKEN: [
    'YAML does not expect this character here',
    'Put quotes around a text that starts with a character such as @, %, `, [ or {.',
  ],
};

/** YAML that refers back to itself. */
export const selfContained: Fault = asFault(faults.BAD_ALIAS);

function asFault([reason, fix]: Words = unreadable): Fault {
  return { code: 'syntax', reason, fix };
}

/** Where the text of the line with this offset starts. */
function beginningOfLine(yaml: string, offset: number): number {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  return start + yaml.slice(start).search(/[^ ]|$/);
}

/** The first fault that the parser found, in words for an author, and its position. */
export function yamlFault(
  [{ code, message, pos }, next]: readonly YAMLError[],
  yaml: string,
): [offset: number, fault: Fault] {
  const [offset] = pos;
  const start = beginningOfLine(yaml, offset);
  if (/^-[^-\s]/.test(yaml.slice(start))) return [start, asFault(glued)];
  // A value followed by a field that is indented further.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY') {
    return [beginningOfLine(yaml, next.pos[1] - 1), asFault(wrongIndent)];
  }
  if (message.startsWith('Flow ')) return [offset, asFault(faults.MISSING_CHAR)];
  const isBesideOthers =
    code === 'BAD_INDENT' ||
    (code === 'UNEXPECTED_TOKEN' && offset <= start) ||
    message.startsWith('Sequence item without');
  return isBesideOthers ? [start, asFault(wrongIndent)] : [offset, asFault(faults[code])];
}

/**
 * Replaces typographic quotes by straight ones if a word processor has put them around
 * a whole value.
 */
export function straightenQuotes(yaml: string): string {
  return yaml.replace(/^(\s*(?:- +)?[\w-]+: +|\s*- +)[“„]([^“”„"\\\n]*)[“”](?= *$)/gm, '$1"$2"');
}
