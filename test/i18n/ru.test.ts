import { expect } from '@open-wc/testing';
import * as english from '../../src/i18n/en.js';
import * as article from '../../src/i18n/en-article.js';
import * as later from '../../src/i18n/en-later.js';
import * as overviews from '../../src/i18n/en-overviews.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { testPhrases, withTildes, type Counted, type Dated } from '../helpers/phrases.js';

/** A tilde is where no line ends. */
const counted: Counted = [
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
    (count) => later.membership('ru').joined(count, 1990, { binding: false, isBeforeForce: false }),
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
];

const dated: Dated = [
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
    (date) => later.takeAway('ru').citation({ title: 'Договор', inForce: date, part: 'Статья I' }),
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
];

describe('In ru', () => {
  testPhrases('ru', counted, dated);

  it('the second day of a month, and no other, begins with two consonants', () => {
    const { inForce } = overviews.treaties('ru');
    const since = ['2000-11-02', '2000-11-20', '2000'].map((date) =>
      withTildes(inForce(formatDate(date, 'ru'))),
    );
    expect(since).to.deep.equal([
      'Действует со 2~ноября 2000~г.',
      'Действует с 20~ноября 2000~г.',
      'Действует с 2000~г.',
    ]);
  });
});
