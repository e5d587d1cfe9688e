import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/i18n/direction.js';
import { formatDate, formatMinutes } from '../../src/i18n/formats.js';

describe('formatDate', () => {
  it('writes a day, a month and a year, whatever the time zone', () => {
    expect(formatDate('1967-10-10', 'en')).to.equal('10 October 1967');
    expect(formatDate('1967-10', 'en')).to.equal('October 1967');
    expect(formatDate('1967', 'en')).to.equal('1967');
    expect(formatDate('1967-10-10', 'en-US')).to.equal('October 10, 1967');
  });

  it('counts the first day of a month in French', () => {
    expect(formatDate('2026-01-01', 'fr')).to.equal('1er janvier 2026');
    expect(formatDate('2026-01-11', 'fr')).to.equal('11 janvier 2026');
    expect(formatDate('2026-01', 'fr')).to.equal('janvier 2026');
  });

  it('stays in the Gregorian calendar where the language has another', () => {
    expect(formatDate('1967', 'fa-u-nu-latn')).to.contain('1967');
    expect(formatDate('1967', 'th-u-nu-latn')).to.contain('1967');
  });
});

describe('formatMinutes', () => {
  it('names the unit', () => {
    expect(formatMinutes(5, 'en')).to.match(/^5 min/);
  });
});

describe('directionOf', () => {
  it('goes by the script where the tag names one', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'ks-Arab', 'ckb']) {
      expect(directionOf(language), language).to.equal('rtl');
    }
    for (const language of ['en', 'ru', 'zh-Hans', 'az', 'uz-Cyrl', 'ar-Latn', 'und', 'arn']) {
      expect(directionOf(language), language).to.equal('ltr');
    }
  });
});
