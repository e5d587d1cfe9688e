import type { VFile } from 'vfile';
import { isUnreadable, type Fault } from './content-file.js';

/** Whether one of these faults was noted with a file. */
export const has = (file: VFile, ...codes: string[]): boolean =>
  file.messages.some(({ ruleId }) => codes.includes(ruleId ?? ''));

/** Whether what a file says could not be read as fields or as a list. */
export const cannotBeRead = (file: VFile): boolean =>
  isUnreadable(file) || has(file, 'syntax', 'front-matter', 'no-fields');

/** What is missing only because its file or its column could not be read is not said a second time. */
export const followsFromAnother = ({ code }: Fault, file: VFile): boolean =>
  cannotBeRead(file) || (code === 'missing-field' && has(file, 'missing-column'));
