import type { TemplateResult } from 'lit';
import { common } from '../i18n/en.js';
import { statusMessage } from './status-message.js';

/** Shown in place of a part of an element that could not be loaded, with a button to try again. */
export const missingPart = (
  language: string,
  retry: () => unknown,
  busy: boolean,
): TemplateResult => statusMessage(language, common(language).notLoaded, 'status', { retry, busy });
