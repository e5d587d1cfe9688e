import type { YAMLError } from 'yaml';
import type { Fault } from './content-file.js';

type Code = YAMLError['code'];

/** What the parser's codes mean for somebody who has never read the YAML specification. */
const faults: Partial<Record<Code, [reason: string, mend: string]>> = {
  BAD_ALIAS: [
    'A value that begins with * leads nowhere, in a circle, or to too much',
    'Write the value itself, and put quotes around a text that begins with *.',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes means something else here',
    'Write \\\\ for a backslash in double quotes, or use single quotes.',
  ],
  BAD_INDENT: [
    'The line begins at another place than its neighbours',
    'Begin it with the same number of spaces as the lines that it belongs with.',
  ],
  BAD_SCALAR_START: [
    'A text may not begin with this sign',
    'Put quotes around a text that begins with @, % or `.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'The line has a second colon with a space after it',
    'Put quotes around a text that contains a colon and a space.',
  ],
  DUPLICATE_KEY: ['The field is there twice', 'Keep one of the two lines.'],
  MISSING_CHAR: [
    'A quote or a bracket is opened and not closed',
    'Close it, or put the whole text in quotes.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The line is no field: the colon after its name is missing',
    'Write a name, a colon and a space before the text.',
  ],
  MULTIPLE_DOCS: [
    'A line of --- begins a second part, which would not be read',
    'Remove the line of ---.',
  ],
  RESOURCE_EXHAUSTION: ['This is nested too deeply', 'Is this the right file?'],
  TAB_AS_INDENT: [
    'A tab stands where spaces have to be',
    'Use spaces at the beginning of a line, not tabs.',
  ],
  TAG_RESOLVE_FAILED: [
    'The word that begins with ! is not read',
    'Put quotes around a text that begins with !.',
  ],
  UNEXPECTED_TOKEN: [
    'A sign stands where YAML does not expect it',
    'Put quotes around a text that begins with a sign such as @, %, `, [ or {.',
  ],
};

/** What the parser found, in words for an author. */
export function yamlFault(code: Code): Fault {
  const [reason, mend] = faults[code] ?? [
    'The YAML cannot be read here',
    'Compare the line with its neighbours: name, colon, space, text.',
  ];
  return { code: 'syntax', reason, mend };
}

/** Makes straight quotes of the typographic ones that a word processor has put around a whole value. */
export function straightenQuotes(yaml: string): string {
  return yaml.replace(/^(\s*(?:- +)?[\w-]+: +|\s*- +)[“„]([^“”„"\\\n]*)[“”](?= *$)/gm, '$1"$2"');
}
