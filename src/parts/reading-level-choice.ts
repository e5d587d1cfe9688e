import type { TemplateResult } from 'lit';
import { common } from '../i18n/en.js';
import { choice } from './choice.js';

/** The wording of a text. */
export type ReadingLevel = 'standard' | 'plain';

/** The choice of a reading level. */
export function readingLevelChoice(
  language: string,
  value: ReadingLevel,
  choose: (level: ReadingLevel) => void,
): TemplateResult {
  const { readingLevel, standard, plain } = common(language);
  return choice<ReadingLevel>({
    label: readingLevel,
    name: 'level',
    value,
    choose,
    options: [
      { value: 'standard', label: standard },
      { value: 'plain', label: plain },
    ],
  });
}
