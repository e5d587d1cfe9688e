import { formatNumber } from './format-number.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The phrase for a number by the plural rules of the language. `#` in it stands for the
 * number.
 */
export function plural(language: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count, language));
}
