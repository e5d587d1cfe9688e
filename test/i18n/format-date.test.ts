import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/i18n/direction.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { loadWords } from '../../src/i18n/words.js';

describe('formatDate', () => {
  for (const [language, day, first, month, year] of [
    ['ar', '10~أكتوبر 1967', '1~يناير 2026', 'أكتوبر 1967', '1967'],
    ['en', '10~October 1967', '1~January 2026', 'October 1967', '1967'],
    ['es', '10~de octubre de~1967', '1~de enero de~2026', 'octubre de~1967', '1967'],
    ['fr', '10~octobre 1967', '1er~janvier 2026', 'octobre 1967', '1967'],
    ['ru', '10~октября 1967~г.', '1~января 2026~г.', 'октябрь 1967~г.', '1967'],
    ['zh', '1967年10月10日', '2026年1月1日', '1967年10月', '1967年'],
  ]) {
    it(`writes it as ${language} does, and ends no line after a day or before a “г.”`, async () => {
      await loadWords(language);
      const written = (date: string) => formatDate(date, language).replaceAll('\u00a0', '~');
      expect(written('1967-10-10')).to.equal(day);
      expect(written('2026-01-01')).to.equal(first);
      expect(written('1967-10')).to.equal(month);
      expect(written('1967')).to.equal(year);
    });
  }

  it('names each month as the browser does', async () => {
    for (const language of ['ar', 'en-GB', 'es', 'fr', 'ru', 'zh']) {
      const own = language.split('-')[0];
      await loadWords(own);
      for (let month = 1; month <= 12; month += 1) {
        const date = `2026-${String(month).padStart(2, '0')}`;
        for (const one of [date, `${date}-15`]) {
          const options = one === date ? {} : { day: 'numeric' as const };
          const theirs = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
            year: 'numeric',
            month: 'long',
            timeZone: 'UTC',
            ...options,
          });
          // They do not say where a line may end.
          const ours = formatDate(one, own).replaceAll('\u00a0', ' ');
          expect(ours).to.equal(theirs.format(new Date(one)));
        }
      }
    }
  });

  it('leaves country variants, and other languages, to the browser', () => {
    expect(formatDate('1967-10-10', 'en-US')).to.equal('October 10, 1967');
    expect(formatDate('2026-01-01', 'fr-CA')).to.equal('1er janvier 2026');
    expect(formatDate('1967-10-10', 'de')).to.equal('10. Oktober 1967');
  });

  it('uses the Gregorian calendar even if the language has another', () => {
    expect(formatDate('1967', 'fa-u-nu-latn')).to.contain('1967');
    expect(formatDate('1967', 'th-u-nu-latn')).to.contain('1967');
  });
});

describe('directionOf', () => {
  it('depends on the script if the tag names one', () => {
    for (const language of [
      'ar',
      'ar-EG',
      'fa',
      'he',
      'ur-PK',
      'ks-Arab',
      'ckb',
      'FA-u-nu-latn',
      'dv-Thaa',
      'ur-Aran-PK',
    ]) {
      expect(directionOf(language), language).to.equal('rtl');
    }
    for (const language of [
      'en',
      'ru',
      'zh-Hans',
      'az',
      'uz-Cyrl',
      'ar-Latn',
      'sd-Deva',
      'und',
      'arn',
    ]) {
      expect(directionOf(language), language).to.equal('ltr');
    }
  });
});
