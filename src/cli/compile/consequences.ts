import type { VFile } from 'vfile';
import { isUnreadable, type Fault } from './content-file.js';

/** Whether one of these faults was reported for a file. */
export const has = (file: VFile, ...codes: string[]): boolean =>
  file.messages.some(({ ruleId }) => codes.includes(ruleId ?? ''));

/** Whether the content of a file could not be read as fields or as a list. */
export const cannotBeRead = (file: VFile): boolean =>
  isUnreadable(file) || has(file, 'syntax', 'front-matter', 'no-fields');

/**
 * Whether something is missing only because its file or column could not be read, which
 * has been reported already.
 */
export const followsFromAnother = ({ code }: Fault, file: VFile): boolean =>
  cannotBeRead(file) || (code === 'missing-field' && has(file, 'missing-column'));
