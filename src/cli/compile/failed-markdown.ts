import type { Heading, Paragraph, Text } from 'mdast';
import { advice } from '../check/faults.js';
import type { Fault, Point } from './content-file.js';

/**
 * Failed attempts at Markdown, and how to write them; "#1", "-5 °C" and "10.30" are not
 * attempts.
 */
const attempts: readonly [pattern: RegExp, fix: string][] = [
  [/^#{2,6}[\p{L}\p{N}]\S*/mu, 'Write a space after the # signs.'],
  [/^-\p{L}\S*/mu, 'Write a space after the hyphen.'],
  [/^\d{1,2}[.)]\p{L}{2}\S*/mu, 'Write a space after the number.'],
  [/^[•‣◦▪●■].*/mu, 'Start each entry of a list with a hyphen and a space.'],
  [/!?\[[^[\]]*\]\([^)]*\)?/u, 'Remove the spaces in the URL or the id.'],
  [/\[[^[\]]*\]\s+\((?:https?:|mailto:|image:|term:)/u, 'Remove the space between the brackets.'],
  [/\[\^[^\]]*\]?/u, 'Name one source by its id, such as [^house-rules].'],
  [
    /\*\*(?=\p{L}).*|(?<=\p{L})\*\*.*/u,
    'Put the spaces outside the two pairs of asterisks: some **bold** text.',
  ],
];

/**
 * Whether a text is in the file exactly as it is here, without \ and &…;, which show
 * that its author knows Markdown.
 */
function isVerbatim({ value, position }: Text): boolean {
  if (!position) return false;
  const { start, end } = position;
  const added = Number(end.offset) - Number(start.offset) - value.length;
  const breaks = value.split('\n').length - 1;
  return added === 0 || added === breaks * (start.column - 1);
}

function pointIn({ position }: Text, before: string): Point | undefined {
  if (!position) return undefined;
  const { line, column } = position.start;
  const lines = before.split('\n');
  const [last] = lines.slice(-1);
  return {
    line: line + lines.length - 1,
    column: (lines.length > 1 ? 1 : column) + last.length,
  };
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Finds Markdown characters that readers would see because a space is missing or extra. */
export function* failedMarkdown({
  type,
  children,
}: Heading | Paragraph): Generator<readonly [fault: Fault, place?: Point]> {
  for (const [index, node] of children.entries()) {
    if (node.type !== 'text' || !isVerbatim(node)) continue;
    // If something comes before it, its first line is not the start of a block.
    const isInside = type === 'heading' || (index > 0 && children[index - 1].type !== 'break');
    const before = isInside ? ' ' : '';
    // A URL in brackets has become a link.
    const next = children.at(index + 1);
    const after = next?.type === 'link' ? next.url : '';
    for (const [pattern, fix] of attempts) {
      const match = pattern.exec(before + node.value + after);
      if (!match) continue;
      const reason = `"${shorten(match[0])}" is shown as plain text`;
      const place = pointIn(node, node.value.slice(0, match.index - before.length));
      yield [advice('failed-markdown', reason, fix), place];
    }
  }
}
