import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';

const isError = ({ fatal }: VFileMessage) => fatal === true;

/** Errors first, then from the top of the file down. */
const byWeight = (one: VFileMessage, other: VFileMessage) =>
  Number(isError(other)) - Number(isError(one)) ||
  (one.line ?? 0) - (other.line ?? 0) ||
  (one.column ?? 0) - (other.column ?? 0);

function asJson(files: readonly VFile[]): string {
  const faults = files.flatMap((file) =>
    file.messages.map((message) => ({
      file: file.path,
      line: message.line,
      column: message.column,
      severity: isError(message) ? 'error' : 'warning',
      code: message.ruleId,
      message: message.reason,
      mend: message.note,
    })),
  );
  return JSON.stringify(faults, null, 2);
}

/** Says what is wrong with files, and whether anything of it is an error. */
export function report(
  files: readonly VFile[],
  { json = false } = {},
): { text: string; failed: boolean } {
  const faulty = files.filter(({ messages }) => messages.length);
  for (const { messages } of faulty) messages.sort(byWeight);
  faulty.sort((a, b) => Number(b.messages.some(isError)) - Number(a.messages.some(isError)));
  const text = json ? asJson(faulty) : faulty.length ? reporter(faulty, { verbose: true }) : '';
  return { text, failed: faulty.some(({ messages }) => messages.some(isError)) };
}
