/** The interface words in Russian. */
import { formatList } from './format-list.js';
import { plural } from './plural.js';
import type { Words } from './words.js';

export const language = 'ru';

// A date ends with the abbreviation «г.», whose full stop also ends the sentence; an option may
// be a whole sentence.
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

// For a month without a day, and for a month after a day.
const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
const ofMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';

// After «с», a month is in the genitive, and a year alone takes «г.». The second day of a
// month begins with two consonants when spoken, so that «с» becomes «со».
const since = (date: string) =>
  `${/^2\D/.test(date) ? 'со' : 'с'} ${date
    .replace(/^[а-я]+/, (name) => ofMonths.split(' ')[months.split(' ').indexOf(name)] ?? name)
    .replace(/^\d+$/, '$&\u00a0г.')}`;

const on = (date: string) => `на ${date.replace(/^\d+$/, '$&\u00a0год')}`;

// «Статья I» and «Том 672» are in lower case in the middle of a citation.
const inside = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const common: Words['common'] = {
  loading: 'Загрузка…',
  retry: 'Повторить',
  notLoaded: 'Не удалось загрузить.',
  notReadable: 'Не удалось прочитать.',
  notThere: 'Не удалось найти этот материал.',
  credit: (credit) => `Изображение: ${credit}`,
  creditWithLicense: (credit, license) => `Изображение: ${credit}, ${license}`,
  source: (title) => `Источник: ${title}`,
  sources: 'Источники',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  showAll: 'Показать всё',
  hideAll: 'Скрыть всё',
  topic: 'Тема',
  allTopics: 'Все темы',
  readingLevel: 'Сложность текста',
  standard: 'Обычный',
  plain: 'Простой',
  onlyIn: (language) => `Пока доступно только на этом языке: ${language}.`,
};

export const dates: Words['dates'] = {
  written: (year, month, day) => {
    if (!month) return String(year);
    const name = (day ? ofMonths : months).split(' ')[month - 1];
    return `${day ? `${day}\u00a0` : ''}${name} ${year}\u00a0г.`;
  },
};

export const faq: Words['faq'] = {
  found: (count) =>
    count
      ? plural(language, count, {
          one: 'Найден # вопрос',
          few: 'Найдено # вопроса',
          many: 'Найдено # вопросов',
          other: 'Найдено # вопроса',
        })
      : 'Вопросы не найдены',
  otherTopic: 'Другие вопросы',
};

export const faqSearch: Words['faqSearch'] = {
  search: 'Поиск по вопросам',
  similar: (count) =>
    plural(language, count, {
      one: 'Найден # вопрос с похожими словами',
      few: 'Найдено # вопроса с похожими словами',
      many: 'Найдено # вопросов с похожими словами',
      other: 'Найдено # вопроса с похожими словами',
    }),
  notFound: (query) => `Ни в вопросах, ни в ответах не встречается «${query}».`,
  notInTopic: (query) => `Ни в вопросах, ни в ответах этой темы не встречается «${query}».`,
  showQuestions: 'Показать все вопросы',
  searchTopics: 'Искать во всех темах',
};

export const articleCard: Words['articleCard'] = {
  readArticle: 'Читать статью',
  readingTime: (minutes) => `Время чтения: ${minutes}\u00a0мин`,
};

export const article: Words['article'] = {
  close: 'Закрыть',
  updated: (date) => `Обновлено: ${date}`,
  contents: 'Содержание',
  source: (number) => `Источник ${number}`,
  backToText: (number) => `Вернуться к тексту от источника ${number}`,
  readOn: 'Читайте дальше',
  listen: 'Слушать',
  pause: 'Пауза',
  stop: 'Стоп',
  speed: 'Скорость',
  times: (factor) => `${factor}×`,
  print: 'Печать',
  share: 'Поделиться',
  cite: 'Цитировать статью',
  copy: 'Копировать',
  reference: (style) => `Ссылка в стиле ${style}`,
  referenceCopied: 'Библиографическая ссылка скопирована',
  download: 'Для библиографических программ',
  address: 'Эта статья в интернете',
};

export const articlePage: Words['articlePage'] = {
  handout: 'Распечатать как раздаточный лист',
  languages: 'Языки',
  backToPlace: (source, place) => `Вернуться к тексту: от источника ${source} к месту ${place}`,
};

export const site: Words['site'] = {
  questions: 'Вопросы и ответы',
  treaties: 'Договоры и соглашения',
  ofTopic: (name, topic) => `${name}: ${topic}`,
  allQuestions: 'Все вопросы',
  embed:
    'Каждый из этих адресов можно вставить на сайт, который показывает предварительный просмотр ссылок.',
  builder: 'Создать код для своей страницы',
};

export const handout: Words['handout'] = {
  title: (article) => `${article}: раздаточный лист`,
  address: 'Читать эту статью в интернете',
  qrCode: 'Адрес в виде QR-кода',
  license: (license) => `Лицензия: ${license}`,
  questions: 'Вопросы',
  task: 'Отметьте по одному ответу на каждый вопрос.',
  name: 'Имя',
  class: 'Класс',
  date: 'Дата',
  answers: 'Ответы',
  forTeachers: 'Для учителя',
};

export const articles: Words['articles'] = {
  otherTopic: 'Другие статьи',
  articles: 'Статьи',
  shown: (topic, count) =>
    `${topic}: ${plural(language, count, {
      one: '# статья',
      few: '# статьи',
      many: '# статей',
      other: '# статьи',
    })}`,
  empty: 'Статей на эту тему нет.',
  showArticles: 'Показать все статьи',
};

export const instrument: Words['instrument'] = {
  binding: 'Договор',
  commitment: 'Политическое обязательство, не имеющее юридической силы',
  asOf: (date) => `по состоянию ${on(date)}`,
  article: (number) => `Статья ${number}`,
  section: (number) => `Раздел ${number}`,
  colon: ': ',
  comma: ', ',
};

export const treaty: Words['treaty'] = {
  keyFacts: 'Основные сведения',
  gist: 'В одном предложении',
  officialTitle: 'Официальное название',
  adopted: 'Принятие',
  openedForSignature: 'Открытие для подписания',
  inForce: 'Вступление в силу',
  depositary: 'Депозитарий',
  unts: 'Сборник договоров ООН',
  languages: 'Языки аутентичных текстов',
  parties: 'Государства-участники',
  signedOnly: 'Подписали, но не ратифицировали',
  signatories: 'Подписавшие государства',
  old: 'Этим данным больше 400 дней, они могли измениться.',
  contents: (name) => `Содержание: ${name}`,
  articleByArticle: 'Статья за статьёй',
  sectionBySection: 'Раздел за разделом',
  number: (number) => number,
  previous: 'Назад',
  next: 'Дальше',
  asks: 'Что требуется от государств',
  asksSignatories: 'Что намерены делать подписавшие государства',
  silent: 'О чём здесь не сказано',
  cases: 'Что уже случалось',
  officialText: 'Официальный текст',
  translation: 'Официальный текст в переводе',
  readArticle: (article) => `${article} в официальном тексте`,
  open: 'Что остаётся открытым',
  authority:
    'Эти пояснения\u00a0— не сам договор. Юридическую силу имеет только текст, который хранит депозитарий.',
  authorityOfCommitment:
    'Эти пояснения\u00a0— не сам документ. Значение имеет тот текст, который был подписан.',
  translated:
    'Ни один текст на этом языке не является аутентичным; то, что можно прочитать на нём,\u00a0— перевод.',
  readText: 'Читать официальный текст',
  readTranslation: 'Читать текст в переводе',
};

export const timeline: Words['timeline'] = {
  name: 'Хронология',
  decade: (firstYear) => `${firstYear}-е годы`,
  undated: 'Без даты',
  otherTopic: 'Другие события',
  earlier: 'Раньше',
  later: 'Позже',
  shown: (count) =>
    plural(language, count, {
      one: '# событие',
      few: '# события',
      many: '# событий',
      other: '# события',
    }),
  officialText: (treaty) => `${treaty}, официальный текст`,
};

export const treaties: Words['treaties'] = {
  view: 'Вид',
  list: 'Список',
  timeline: 'Хронология',
  comparison: 'Сравнение',
  back: 'Ко всем соглашениям',
  parties: (count) =>
    plural(language, count, {
      one: '# государство-участник',
      few: '# государства-участника',
      many: '# государств-участников',
      other: '# государства-участника',
    }),
  signatories: (count) =>
    plural(language, count, {
      one: '# подписавшее государство',
      few: '# подписавших государства',
      many: '# подписавших государств',
      other: '# подписавшего государства',
    }),
  inForce: (date) => sentence(`Действует ${since(date)}`),
};

export const comparison: Words['comparison'] = {
  compare: 'Сравнить два или три соглашения',
  chooseMore: 'Чтобы сравнить соглашения, выберите не меньше двух.',
  enough: 'Выбрано три соглашения. Чтобы выбрать другое, сначала уберите одно из них.',
  comparisonOf: (names) => `Сравнение: ${formatList(names, language)}`,
  comparisonOn: (topic, names) => `${topic}: ${formatList(names, language)}`,
  notCompared: 'Не входит в это сравнение.',
};

export const treatyLater: Words['treatyLater'] = {
  members: 'Кто участвует',
  signatories: 'Кто подписал',
  listAsOf: (date) => sentence(`Список по состоянию ${on(date)}`),
  organisations: (names) =>
    `Также приняли: ${formatList(names, language)}. Организации не входят в число стран.`,
  withDate: (name, date) => `${name} (${date})`,
  takeAway: 'Цитировать и распечатать',
};

export const glossary: Words['glossary'] = {
  heading: 'Объяснение терминов',
};

export const check: Words['check'] = {
  heading: 'Проверьте себя',
  checkAnswer: 'Проверить ответ',
  chooseFirst: 'Сначала выберите ответ.',
  right: 'Верно.',
  wrong: 'Не совсем.',
  answer: (option) => sentence(`Правильный ответ: ${option}`),
};

export const membership: Words['membership'] = {
  search: 'Поиск страны',
  found: (count) =>
    count
      ? plural(language, count, {
          one: 'Найдена # страна',
          few: 'Найдено # страны',
          many: 'Найдено # стран',
          other: 'Найдено # страны',
        })
      : 'Страны не найдены',
  foundOne: (name, standing) => `${name}: ${standing}`,
  view: 'Показать как',
  table: 'Таблица',
  map: 'Карта',
  mapHint: 'Клавиши со стрелками ведут от страны к стране.',
  noCountry: 'Выберите плитку, чтобы прочитать название страны.',
  caption: (name, date) => `${name}: страны, по состоянию ${on(date)}`,
  captionYear: (name, year) => `${name}: страны на конец ${year} года`,
  country: 'Страна',
  standing: 'Статус',
  date: 'С какой даты',
  year: 'Год',
  latest: (year) => `${year}: как в списке.`,
  joined: (count, year, it) =>
    [
      `${year}: к концу года`,
      it.binding
        ? plural(language, count, {
            one: 'присоединилась # страна',
            few: 'присоединились # страны',
            many: 'присоединилось # стран',
            other: 'присоединилось # страны',
          })
        : plural(language, count, {
            one: 'подписала # страна',
            few: 'подписали # страны',
            many: 'подписало # стран',
            other: 'подписало # страны',
          }),
    ].join(' ') + (it.isBeforeForce ? ', ещё до вступления в силу.' : '.'),
  undated: (count) =>
    plural(language, count, {
      one: 'Для # страны из списка дата неизвестна.',
      few: 'Для # стран из списка дата неизвестна.',
      many: 'Для # стран из списка дата неизвестна.',
      other: 'Для # страны из списка дата неизвестна.',
    }),
  standings: (binding) => ({
    party: 'Участник',
    signatory: binding ? 'Подпись без ратификации' : 'Подписант',
    withdrawn: 'Выход',
    none: binding ? 'Не участвует' : 'Подписи нет',
    unknown: 'Не подтверждено',
  }),
  standingsInYear: (binding) => ({
    party: 'Ратификация или присоединение',
    signatory: 'Подпись',
    withdrawn: 'Выход',
    none: binding ? 'Нет ратификации или присоединения' : 'Подписи нет',
    unknown: 'Не подтверждено',
  }),
  partly: (standing, listed, counted, date) =>
    `${standing}: в списке названо ${listed}; по подсчётам ${on(date)}\u00a0— ${counted}.`,
  regions: {
    americas: 'Америка',
    europe: 'Европа',
    africa: 'Африка',
    asia: 'Азия',
    oceania: 'Океания',
    other: 'Другие',
  },
  save: 'Сохранить показанное',
  csv: 'Таблица (CSV)',
  json: 'Данные (JSON)',
};

export const takeAway: Words['takeAway'] = {
  what: 'Что цитировать или печатать',
  whole: 'Целиком',
  citation: (it) =>
    sentence(
      [
        it.title,
        it.opened && `открытие для подписания ${it.opened}`,
        it.inForce && `действует ${since(it.inForce)}`,
        it.unts && `Сборник договоров Организации Объединённых Наций, ${inside(it.unts)}`,
        it.part && inside(it.part),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  copy: 'Копировать описание',
  copied: 'Библиографическое описание скопировано',
  print: 'Печать',
};

export const kiosk: Words['kiosk'] = {
  code: 'QR-код',
  codeOf: (title) => `QR-код: ${title}`,
  scan: 'Отсканируйте код телефоном, чтобы продолжить чтение.',
  close: 'Закрыть',
  still: 'Вы ещё здесь?',
  goOn: 'Коснитесь экрана или нажмите клавишу, чтобы продолжить.',
  restart: 'Иначе всё начнётся сначала, осталось секунд:',
};
