import type { TemplateResult } from 'lit';
import { common } from '../i18n/en.js';
import { choice } from './choice.js';

/** How a text is worded. */
export type Level = 'standard' | 'plain';

/** The reading levels, for the reader to choose one. */
export function levelChoice(
  language: string,
  value: Level,
  choose: (level: Level) => void,
): TemplateResult {
  const { readingLevel, standard, plain } = common(language);
  return choice<Level>({
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
