import { expect } from '@open-wc/testing';
import * as english from '../../src/i18n/en.js';
import * as article from '../../src/i18n/en-article.js';
import * as later from '../../src/i18n/en-later.js';
import * as overviews from '../../src/i18n/en-overviews.js';
import * as search from '../../src/i18n/en-search.js';
import * as treaty from '../../src/i18n/en-treaty.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { formatList } from '../../src/i18n/format-list.js';
import { plural } from '../../src/i18n/plural.js';
import { mustLoadWords, loadWords, setWords } from '../../src/i18n/words.js';

const { language, ...sections } = {
  ...english,
  ...article,
  ...treaty,
  ...overviews,
  ...search,
  ...later,
};

describe('The words of each language', () => {
  for (const other of ['ar', 'es', 'fr', 'ru', 'zh']) {
    it(`are all there in ${other}, and none of them is English`, async () => {
      await loadWords(other);
      for (const [name, section] of Object.entries(sections)) {
        const [own, fallback] = [section(other), section(language)] as Record<string, unknown>[];
        expect(Object.keys(own), name).to.have.members(Object.keys(fallback));
        for (const [key, value] of Object.entries(own)) {
          if (typeof value !== 'string') continue;
          expect(value, `${name}.${key}`).not.to.equal('');
          // Some words are the same in two languages: "Table" and "Date", "Article".
          if (/\p{L}\s/u.test(value)) expect(value, `${name}.${key}`).not.to.equal(fallback[key]);
        }
      }
    });
  }

  it('are English if a language has none, and are loaded by its first subtag', () => {
    expect(english.common('sw').retry).to.equal('Try again');
    expect(mustLoadWords('en-GB')).to.equal(false);
    expect(english.common('zh-Hant-HK')).to.equal(english.common('zh'));
  });
});

describe('setWords', () => {
  it('changes single words and leaves the others', async () => {
    await loadWords('fr');
    const { retry } = english.common('fr');
    setWords('fr', { common: { showAll: 'Tout déplier' } });
    expect(english.common('fr').showAll).to.equal('Tout déplier');
    expect(english.common('fr').retry).to.equal(retry);
    setWords('fr', {});
  });

  it('adds a language', () => {
    setWords('de', { faq: { found: (count) => `${count} Fragen` } });
    expect(english.faq('de-AT').found(2)).to.equal('2 Fragen');
    expect(english.faq('de').otherTopic).to.equal(english.faq('en').otherTopic);
    setWords('de', {});
  });
});

describe('plural', () => {
  it('takes the form that the language has for the number', () => {
    const forms = { one: '# страна', few: '# страны', many: '# стран', other: '# страны' };
    const said = [1, 3, 5, 21, 112].map((count) => plural('ru', count, forms));
    expect(said).to.deep.equal(['1 страна', '3 страны', '5 стран', '21 страна', '112 стран']);
    expect(plural('ar', 2, { two: 'سؤالان', other: '# سؤال' })).to.equal('سؤالان');
  });

  it('writes the number as the language does', () => {
    expect(plural('en', 1234, { one: '# hit', other: '# hits' })).to.equal('1,234 hits');
  });
});

describe('A list of names', () => {
  it('has no comma before its last one in the English of the United Nations', () => {
    const names = ['Kenya', 'Norway', 'Peru'];
    expect(formatList(names, 'en')).to.equal('Kenya, Norway and Peru');
    expect(formatList(names, 'en-US')).to.equal('Kenya, Norway, and Peru');
    expect(formatList(names, 'fr')).to.equal('Kenya, Norway et Peru');
  });
});

describe('The Spanish date in a sentence', () => {
  it('has the article if it has a day', async () => {
    await loadWords('es');
    const updated = (date: string) => article.article('es').updated(formatDate(date, 'es'));
    const inForce = (date: string) => overviews.treaties('es').inForce(formatDate(date, 'es'));
    expect(updated('2025-11-24')).to.match(/^Actualizado el 24\s/);
    expect(updated('2025-11')).to.match(/^Actualizado en noviembre\s/);
    expect(inForce('1967-10-10')).to.match(/^En vigor desde el 10\s/);
    expect(inForce('1967')).to.equal('En vigor desde 1967.');
  });
});

describe('The number of a treaty article', () => {
  it('is in the numerals of the language if the treaty has Roman ones', async () => {
    await Promise.all([loadWords('ar'), loadWords('zh')]);
    const { treaty: words } = treaty;
    const { instrument } = english;
    expect(['I', 'IX', 'XXVII', 'XLIX', 'LX', '12'].map(words('ar').number)).to.deep.equal([
      '1',
      '9',
      '27',
      '49',
      '60',
      '12',
    ]);
    expect(instrument('zh').article('IX')).to.equal('第九条');
    expect(instrument('zh').article('XI')).to.equal('第十一条');
    expect(words('ar').number('XI bis'), 'what is no number').to.equal('XI bis');
    expect(words('fr').number('IX')).to.equal('IX');
  });
});
