import type { TemplateResult } from 'lit';
import { common } from '../i18n/en.js';
import { choice } from './choice.js';

/** How a text is worded. */
export type Level = 'standard' | 'plain';

/** The reading levels, for the reader to choose one. */
export const levelChoice = (value: Level, choose: (level: Level) => void): TemplateResult =>
  choice<Level>({
    label: common.readingLevel,
    name: 'level',
    value,
    choose,
    options: [
      { value: 'standard', label: common.standard },
      { value: 'plain', label: common.plain },
    ],
  });
