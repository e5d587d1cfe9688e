import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';

const isError = ({ fatal }: VFileMessage) => fatal === true;

/** What may only be a consequence of another fault. */
const consequences = ['unknown-reference', 'missing-field'];

const isCause = (message: VFileMessage) =>
  isError(message) && !consequences.includes(message.ruleId ?? '');

/** The groups in which faults are reported, the most important first. */
const groups: readonly ((message: VFileMessage) => boolean)[] = [
  isCause,
  (message) => isError(message) && !isCause(message),
  (message) => !isError(message),
];

function asJson(files: readonly VFile[]): string {
  const faults = files.flatMap((file) =>
    file.messages.map((message) => ({
      file: file.path,
      line: message.line,
      column: message.column,
      severity: isError(message) ? 'error' : 'warning',
      code: message.ruleId,
      message: message.reason,
      fix: message.note,
    })),
  );
  return JSON.stringify(faults, null, 2);
}

/** Reports what is wrong with files, and returns whether any of it is an error. */
export function report(
  files: readonly VFile[],
  { json = false } = {},
): { text: string; failed: boolean } {
  const parts = groups
    .map((belongs) =>
      files
        .map(({ path, messages }) =>
          Object.assign(new VFile({ path }), { messages: messages.filter(belongs) }),
        )
        .filter(({ messages }) => messages.length),
    )
    .filter((part) => part.length);
  return {
    text: json
      ? asJson(parts.flat())
      : parts.map((part) => reporter(part, { verbose: true })).join('\n\n'),
    failed: files.some(({ messages }) => messages.some(isError)),
  };
}
