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
import { lacksWords, loadWords, setWords } from '../../src/i18n/words.js';

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
    expect(lacksWords('en-GB')).to.equal(false);
    expect(english.common('zh-Hant-HK')).to.equal(english.common('zh'));
  });
});

describe('The right answer', () => {
  it('ends with one final mark in Chinese, whether or not the option is a sentence', async () => {
    await loadWords('zh');
    const { answer } = later.check('zh');
    const said = ['月球', '任何国家都不得拥有月球。'].map(answer);
    expect(said).to.deep.equal(['正确答案是：月球。', '正确答案是：任何国家都不得拥有月球。']);
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

/** What is said of a number, by language; a tilde is where no line ends. */
const counted: Record<string, [string, (count: number) => string, Record<number, string>][]> = {
  ru: [
    [
      'questions found',
      (count) => english.faq('ru').found(count),
      {
        0: 'Вопросы не найдены',
        1: 'Найден 1 вопрос',
        2: 'Найдено 2 вопроса',
        3: 'Найдено 3 вопроса',
        5: 'Найдено 5 вопросов',
        11: 'Найдено 11 вопросов',
        21: 'Найден 21 вопрос',
      },
    ],
    [
      'articles',
      (count) => english.articles('ru').shown('Луна', count),
      {
        1: 'Луна: 1 статья',
        2: 'Луна: 2 статьи',
        3: 'Луна: 3 статьи',
        5: 'Луна: 5 статей',
        11: 'Луна: 11 статей',
        21: 'Луна: 21 статья',
      },
    ],
    [
      'events',
      (count) => overviews.timeline('ru').shown(count),
      {
        1: '1 событие',
        2: '2 события',
        3: '3 события',
        5: '5 событий',
        11: '11 событий',
        21: '21 событие',
      },
    ],
    [
      'parties',
      (count) => overviews.treaties('ru').parties(count),
      {
        1: '1 государство-участник',
        2: '2 государства-участника',
        3: '3 государства-участника',
        5: '5 государств-участников',
        11: '11 государств-участников',
        21: '21 государство-участник',
      },
    ],
    [
      'signatories',
      (count) => overviews.treaties('ru').signatories(count),
      {
        1: '1 подписавшее государство',
        2: '2 подписавших государства',
        3: '3 подписавших государства',
        5: '5 подписавших государств',
        11: '11 подписавших государств',
        21: '21 подписавшее государство',
      },
    ],
    [
      'countries found',
      (count) => later.membership('ru').found(count),
      {
        0: 'Страны не найдены',
        1: 'Найдена 1 страна',
        2: 'Найдено 2 страны',
        3: 'Найдено 3 страны',
        5: 'Найдено 5 стран',
        11: 'Найдено 11 стран',
        21: 'Найдена 21 страна',
      },
    ],
    [
      'countries that had joined',
      (count) => later.membership('ru').joined(count, 1990, { binding: true, isBeforeForce: true }),
      {
        1: '1990: к концу года присоединилась 1 страна, ещё до вступления в силу.',
        2: '1990: к концу года присоединились 2 страны, ещё до вступления в силу.',
        3: '1990: к концу года присоединились 3 страны, ещё до вступления в силу.',
        5: '1990: к концу года присоединилось 5 стран, ещё до вступления в силу.',
        11: '1990: к концу года присоединилось 11 стран, ещё до вступления в силу.',
        21: '1990: к концу года присоединилась 21 страна, ещё до вступления в силу.',
      },
    ],
    [
      'countries that had signed',
      (count) =>
        later.membership('ru').joined(count, 1990, { binding: false, isBeforeForce: false }),
      {
        1: '1990: к концу года подписала 1 страна.',
        2: '1990: к концу года подписали 2 страны.',
        3: '1990: к концу года подписали 3 страны.',
        5: '1990: к концу года подписало 5 стран.',
        11: '1990: к концу года подписало 11 стран.',
        21: '1990: к концу года подписала 21 страна.',
      },
    ],
    [
      'countries without a date',
      (count) => later.membership('ru').undated(count),
      {
        1: 'Для 1 страны из списка дата неизвестна.',
        2: 'Для 2 стран из списка дата неизвестна.',
        3: 'Для 3 стран из списка дата неизвестна.',
        5: 'Для 5 стран из списка дата неизвестна.',
        11: 'Для 11 стран из списка дата неизвестна.',
        21: 'Для 21 страны из списка дата неизвестна.',
      },
    ],
  ],
  ar: [
    [
      'questions found',
      (count) => english.faq('ar').found(count),
      {
        0: 'لم يُعثر على أي سؤال',
        1: 'عُثر على سؤال واحد',
        2: 'عُثر على سؤالين',
        3: 'عُثر على 3 أسئلة',
        5: 'عُثر على 5 أسئلة',
        11: 'عُثر على 11 سؤالاً',
        21: 'عُثر على 21 سؤالاً',
        100: 'عُثر على 100 سؤال',
      },
    ],
    [
      'articles',
      (count) => english.articles('ar').shown('القمر', count),
      {
        0: 'القمر: لا مقالات',
        1: 'القمر: مقال واحد',
        2: 'القمر: مقالان',
        3: 'القمر: 3 مقالات',
        5: 'القمر: 5 مقالات',
        11: 'القمر: 11 مقالاً',
        21: 'القمر: 21 مقالاً',
        100: 'القمر: 100 مقال',
      },
    ],
    [
      'events',
      (count) => overviews.timeline('ar').shown(count),
      {
        0: 'لا أحداث',
        1: 'حدث واحد',
        2: 'حدثان',
        3: '3 أحداث',
        5: '5 أحداث',
        11: '11 حدثاً',
        21: '21 حدثاً',
        100: '100 حدث',
      },
    ],
    [
      'parties',
      (count) => overviews.treaties('ar').parties(count),
      {
        1: 'دولة طرف واحدة',
        2: 'دولتان طرفان',
        3: '3 دول أطراف',
        5: '5 دول أطراف',
        11: '11 دولة طرفاً',
        21: '21 دولة طرفاً',
        100: '100 دولة طرف',
      },
    ],
    [
      'signatories',
      (count) => overviews.treaties('ar').signatories(count),
      {
        1: 'دولة موقّعة واحدة',
        2: 'دولتان موقّعتان',
        3: '3 دول موقّعة',
        5: '5 دول موقّعة',
        11: '11 دولة موقّعة',
        21: '21 دولة موقّعة',
        100: '100 دولة موقّعة',
      },
    ],
    [
      'countries found',
      (count) => later.membership('ar').found(count),
      {
        0: 'لم يُعثر على أي بلد',
        1: 'عُثر على بلد واحد',
        2: 'عُثر على بلدين',
        3: 'عُثر على 3 بلدان',
        5: 'عُثر على 5 بلدان',
        11: 'عُثر على 11 بلداً',
        21: 'عُثر على 21 بلداً',
        100: 'عُثر على 100 بلد',
      },
    ],
    [
      'countries that had joined',
      (count) => later.membership('ar').joined(count, 1990, { binding: true, isBeforeForce: true }),
      {
        0: '1990: لم يكن أي بلد قد انضم بحلول نهاية السنة، قبل بدء النفاذ.',
        1: '1990: كان بلد واحد قد انضم بحلول نهاية السنة، قبل بدء النفاذ.',
        2: '1990: كان بلدان قد انضما بحلول نهاية السنة، قبل بدء النفاذ.',
        3: '1990: كانت 3 بلدان قد انضمت بحلول نهاية السنة، قبل بدء النفاذ.',
        11: '1990: كان 11 بلداً قد انضم بحلول نهاية السنة، قبل بدء النفاذ.',
        100: '1990: كان 100 بلد قد انضم بحلول نهاية السنة، قبل بدء النفاذ.',
      },
    ],
    [
      'countries that had signed',
      (count) =>
        later.membership('ar').joined(count, 1990, { binding: false, isBeforeForce: false }),
      {
        0: '1990: لم يكن أي بلد قد وقّع بحلول نهاية السنة.',
        1: '1990: كان بلد واحد قد وقّع بحلول نهاية السنة.',
        2: '1990: كان بلدان قد وقّعا بحلول نهاية السنة.',
        3: '1990: كانت 3 بلدان قد وقّعت بحلول نهاية السنة.',
        11: '1990: كان 11 بلداً قد وقّع بحلول نهاية السنة.',
        100: '1990: كان 100 بلد قد وقّع بحلول نهاية السنة.',
      },
    ],
    [
      'countries without a date',
      (count) => later.membership('ar').undated(count),
      {
        1: 'في القائمة بلد واحد لا يُعرف تاريخه.',
        2: 'في القائمة بلدان لا يُعرف تاريخاهما.',
        3: 'في القائمة 3 بلدان لا تُعرف تواريخها.',
        11: 'في القائمة 11 بلداً لا تُعرف تواريخها.',
        100: 'في القائمة 100 بلد لا تُعرف تواريخها.',
      },
    ],
  ],
  fr: [
    [
      'questions found',
      (count) => english.faq('fr').found(count),
      { 0: 'Aucune question trouvée', 1: '1 question trouvée', 2: '2 questions trouvées' },
    ],
    [
      'articles',
      (count) => english.articles('fr').shown('Lune', count),
      { 0: 'Lune~: 0 article', 1: 'Lune~: 1 article', 2: 'Lune~: 2 articles' },
    ],
    [
      'events',
      (count) => overviews.timeline('fr').shown(count),
      { 0: '0 événement', 1: '1 événement', 2: '2 événements', 21: '21 événements' },
    ],
    [
      'parties',
      (count) => overviews.treaties('fr').parties(count),
      { 0: '0 État partie', 1: '1 État partie', 2: '2 États parties' },
    ],
    [
      'signatories',
      (count) => overviews.treaties('fr').signatories(count),
      { 0: '0 signataire', 1: '1 signataire', 2: '2 signataires' },
    ],
    [
      'countries found',
      (count) => later.membership('fr').found(count),
      { 0: 'Aucun pays trouvé', 1: '1 pays trouvé', 2: '2 pays trouvés' },
    ],
    [
      'countries that had joined',
      (count) => later.membership('fr').joined(count, 1990, { binding: true, isBeforeForce: true }),
      {
        0: '1990~: 0 pays avait rejoint le texte à la fin de l’année, avant l’entrée en vigueur.',
        1: '1990~: 1 pays avait rejoint le texte à la fin de l’année, avant l’entrée en vigueur.',
        2: '1990~: 2 pays avaient rejoint le texte à la fin de l’année, avant l’entrée en vigueur.',
      },
    ],
    [
      'countries that had signed',
      (count) =>
        later.membership('fr').joined(count, 1990, { binding: false, isBeforeForce: false }),
      {
        1: '1990~: 1 pays avait signé à la fin de l’année.',
        2: '1990~: 2 pays avaient signé à la fin de l’année.',
      },
    ],
    [
      'countries without a date',
      (count) => later.membership('fr').undated(count),
      {
        1: 'Pour 1 pays de la liste, aucune date n’est connue.',
        2: 'Pour 2 pays de la liste, aucune date n’est connue.',
      },
    ],
  ],
};

/** What is said of a day, a month and a year, by language. */
const dated: Record<
  string,
  [string, (date: string) => string, day: string, month: string, year: string][]
> = {
  ru: [
    [
      'when a text was updated',
      (date) => article.article('ru').updated(date),
      'Обновлено: 10~октября 1967~г.',
      'Обновлено: октябрь 1967~г.',
      'Обновлено: 1967',
    ],
    [
      'since when a treaty is in force',
      (date) => overviews.treaties('ru').inForce(date),
      'Действует с 10~октября 1967~г.',
      'Действует с октября 1967~г.',
      'Действует с 1967~г.',
    ],
    [
      'for which day a number is true',
      (date) => english.instrument('ru').asOf(date),
      'по состоянию на 10~октября 1967~г.',
      'по состоянию на октябрь 1967~г.',
      'по состоянию на 1967~год',
    ],
    [
      'for which day a list is true',
      (date) => later.treatyLater('ru').listAsOf(date),
      'Список по состоянию на 10~октября 1967~г.',
      'Список по состоянию на октябрь 1967~г.',
      'Список по состоянию на 1967~год.',
    ],
    [
      'for which day a table is true',
      (date) => later.membership('ru').caption('Договор', date),
      'Договор: страны, по состоянию на 10~октября 1967~г.',
      'Договор: страны, по состоянию на октябрь 1967~г.',
      'Договор: страны, по состоянию на 1967~год',
    ],
    [
      'how many are counted',
      (date) => later.membership('ru').partly('Участник', 2, 3, date),
      'Участник: в списке названо 2; по подсчётам на 10~октября 1967~г.~— 3.',
      'Участник: в списке названо 2; по подсчётам на октябрь 1967~г.~— 3.',
      'Участник: в списке названо 2; по подсчётам на 1967~год~— 3.',
    ],
    [
      'how a treaty is cited',
      (date) =>
        later.takeAway('ru').citation({ title: 'Договор', inForce: date, part: 'Статья I' }),
      'Договор, действует с 10~октября 1967~г., статья I.',
      'Договор, действует с октября 1967~г., статья I.',
      'Договор, действует с 1967~г., статья I.',
    ],
    [
      'how a treaty is cited whose force is its last fact',
      (date) => later.takeAway('ru').citation({ title: 'Договор', inForce: date }),
      'Договор, действует с 10~октября 1967~г.',
      'Договор, действует с октября 1967~г.',
      'Договор, действует с 1967~г.',
    ],
  ],
  ar: [
    [
      'when a text was updated',
      (date) => article.article('ar').updated(date),
      'آخر تحديث: 10~أكتوبر 1967',
      'آخر تحديث: أكتوبر 1967',
      'آخر تحديث: 1967',
    ],
    [
      'since when a treaty is in force',
      (date) => overviews.treaties('ar').inForce(date),
      'تاريخ بدء النفاذ: 10~أكتوبر 1967.',
      'تاريخ بدء النفاذ: أكتوبر 1967.',
      'تاريخ بدء النفاذ: 1967.',
    ],
    [
      'how a treaty is cited',
      (date) => later.takeAway('ar').citation({ title: 'المعاهدة', opened: date, inForce: date }),
      'المعاهدة، فُتح باب التوقيع في 10~أكتوبر 1967، بدأ النفاذ في 10~أكتوبر 1967.',
      'المعاهدة، فُتح باب التوقيع في أكتوبر 1967، بدأ النفاذ في أكتوبر 1967.',
      'المعاهدة، فُتح باب التوقيع في 1967، بدأ النفاذ في 1967.',
    ],
  ],
  fr: [
    [
      'when a text was updated',
      (date) => article.article('fr').updated(date),
      'Mis à jour le 10~octobre 1967',
      'Mis à jour en octobre 1967',
      'Mis à jour en 1967',
    ],
    [
      'since when a treaty is in force',
      (date) => overviews.treaties('fr').inForce(date),
      'En vigueur depuis le 10~octobre 1967.',
      'En vigueur depuis octobre 1967.',
      'En vigueur depuis 1967.',
    ],
    [
      'for which day a list is true',
      (date) => later.treatyLater('fr').listAsOf(date),
      'Liste arrêtée au 10~octobre 1967.',
      'Liste arrêtée en octobre 1967.',
      'Liste arrêtée en 1967.',
    ],
    [
      'for which day a table is true',
      (date) => later.membership('fr').caption('Traité', date),
      'Traité~: pays, au 10~octobre 1967',
      'Traité~: pays, en octobre 1967',
      'Traité~: pays, en 1967',
    ],
    [
      'how many are counted',
      (date) => later.membership('fr').partly('Partie', 2, 3, date),
      'Partie~: la liste en nomme 2~; au 10~octobre 1967, on en compte 3.',
      'Partie~: la liste en nomme 2~; en octobre 1967, on en compte 3.',
      'Partie~: la liste en nomme 2~; en 1967, on en compte 3.',
    ],
    [
      'how a treaty is cited',
      (date) =>
        later
          .takeAway('fr')
          .citation({ title: 'Traité', opened: date, inForce: date, unts: 'Vol. 1' }),
      'Traité, ouverture à la signature le 10~octobre 1967, en vigueur depuis le 10~octobre 1967, Nations Unies, Recueil des Traités, vol. 1.',
      'Traité, ouverture à la signature en octobre 1967, en vigueur depuis octobre 1967, Nations Unies, Recueil des Traités, vol. 1.',
      'Traité, ouverture à la signature en 1967, en vigueur depuis 1967, Nations Unies, Recueil des Traités, vol. 1.',
    ],
  ],
};

const withTildes = (text: string) => text.replaceAll('\u00a0', '~');

for (const other of Object.keys(counted)) {
  describe(`In ${other}`, () => {
    before(() => loadWords(other));

    for (const [what, say, expected] of counted[other]) {
      it(`the number of ${what} has the form that goes with it`, () => {
        for (const [count, phrase] of Object.entries(expected)) {
          expect(withTildes(say(Number(count)))).to.equal(phrase);
        }
      });
    }

    for (const [what, say, ...phrases] of dated[other]) {
      it(`it is said in a sentence ${what}: a day, a month or a year`, () => {
        const dates = ['1967-10-10', '1967-10', '1967'].map((date) => formatDate(date, other));
        expect(dates.map((date) => withTildes(say(date)))).to.deep.equal(phrases);
      });
    }

    if (other === 'ru') {
      it('the second day of a month, and no other, begins with two consonants', () => {
        const { inForce } = overviews.treaties(other);
        const since = ['2000-11-02', '2000-11-20', '2000'].map((date) =>
          withTildes(inForce(formatDate(date, other))),
        );
        expect(since).to.deep.equal([
          'Действует со 2~ноября 2000~г.',
          'Действует с 20~ноября 2000~г.',
          'Действует с 2000~г.',
        ]);
      });
    }

    if (other === 'fr') {
      it('a day that is the first of its month is one in a sentence too', () => {
        const { inForce } = overviews.treaties(other);
        const first = withTildes(inForce(formatDate('1967-10-01', other)));
        expect(first).to.equal('En vigueur depuis le 1er~octobre 1967.');
      });
    }
  });
}

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
