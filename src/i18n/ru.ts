/** The words of the interface in Russian. */
import { plural } from './plural.js';

export const language = 'ru';

const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names);

// A date ends with the abbreviation «г.», whose full stop ends the sentence too.
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const common = {
  loading: 'Загрузка…',
  retry: 'Повторить',
  notLoaded: 'Не удалось загрузить.',
  notReadable: 'Не удалось прочитать.',
  notThere: 'Этого нет среди материалов.',
  credit: (credit: string) => `Изображение: ${credit}`,
  creditWithLicense: (credit: string, license: string) => `Изображение: ${credit}, ${license}`,
  source: (title: string) => `Источник: ${title}`,
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
  onlyIn: (language: string) => `Пока доступно только на этом языке: ${language}.`,
};

export const faq = {
  search: 'Поиск по вопросам',
  found: (count: number) =>
    count
      ? plural(language, count, {
          one: 'Найден # вопрос',
          few: 'Найдено # вопроса',
          many: 'Найдено # вопросов',
          other: 'Найдено # вопроса',
        })
      : 'Вопросы не найдены',
  notFound: (query: string) => `Ни в вопросах, ни в ответах не встречается «${query}».`,
  showQuestions: 'Показать все вопросы',
  otherTopic: 'Другие вопросы',
};

export const articleCard = {
  readArticle: 'Читать статью',
  readingTime: (time: string) => `Время чтения: ${time}`,
};

export const article = {
  close: 'Закрыть',
  updated: (date: string) => `Обновлено ${date}`,
  contents: 'Содержание',
  source: (number: number) => `Источник ${number}`,
  backToText: (number: number) => `Вернуться к тексту от источника ${number}`,
  readOn: 'Читайте дальше',
  glossary: 'Слова из этой статьи',
  listen: 'Слушать',
  pause: 'Пауза',
  stop: 'Стоп',
  speed: 'Скорость',
  times: (factor: string) => `${factor}×`,
  print: 'Печать',
  share: 'Поделиться',
  cite: 'Сослаться на статью',
  copy: 'Копировать',
  reference: (style: string) => `Ссылка в стиле ${style}`,
  referenceCopied: 'Библиографическая ссылка скопирована',
  download: 'Для библиографических программ',
  address: 'Эта статья в интернете',
};

export const articlePage = {
  handout: 'Распечатать как раздаточный лист',
  backToPlace: (source: number, place: number) =>
    `Вернуться к тексту: от источника ${source} к месту ${place}`,
};

export const site = {
  questions: 'Вопросы и ответы',
  treaties: 'Договоры и соглашения',
  ofTopic: (name: string, topic: string) => `${name}: ${topic}`,
  allQuestions: 'Все вопросы',
  embed:
    'Каждый из этих адресов можно вставить на сайт, который показывает предварительный просмотр ссылок.',
  builder: 'Создать код для своей страницы',
};

export const handout = {
  title: (article: string) => `${article}: раздаточный лист`,
  address: 'Читать эту статью в интернете',
  qrCode: 'Адрес в виде QR-кода',
  license: (license: string) => `Лицензия: ${license}`,
  questions: 'Вопросы',
  task: 'Отметьте по одному ответу на каждый вопрос.',
  name: 'Имя',
  class: 'Класс',
  date: 'Дата',
  answers: 'Ответы',
  forTeachers: 'Для учителя',
};

export const articles = {
  otherTopic: 'Другие статьи',
  articles: 'Статьи',
  shown: (topic: string, count: number) =>
    `${topic}: ${plural(language, count, {
      one: '# статья',
      few: '# статьи',
      many: '# статей',
      other: '# статьи',
    })}`,
  empty: 'Статей на эту тему нет.',
  showArticles: 'Показать все статьи',
};

export const treaty = {
  binding: 'Договор',
  commitment: 'Политическое обязательство, юридической силы не имеет',
  keyFacts: 'Основные сведения',
  gist: 'В одном предложении',
  officialTitle: 'Официальное название',
  adopted: 'Принятие',
  openedForSignature: 'Открытие для подписания',
  inForce: 'Действует с',
  depositary: 'Депозитарий',
  unts: 'Сборник договоров ООН',
  languages: 'Языки аутентичных текстов',
  parties: 'Государства-участники',
  signedOnly: 'Подписали, но не ратифицировали',
  signatories: 'Подписавшие государства',
  asOf: (date: string) => `по состоянию на ${date}`,
  old: 'Этим данным больше 400 дней, они могли измениться.',
  contents: (name: string) => `Содержание: ${name}`,
  articleByArticle: 'Статья за статьёй',
  sectionBySection: 'Раздел за разделом',
  number: (number: string) => number,
  article: (number: string) => `Статья ${number}`,
  section: (number: string) => `Раздел ${number}`,
  previous: 'Назад',
  next: 'Дальше',
  asks: 'Что требуется от государств',
  asksSignatories: 'Что намерены делать подписавшие государства',
  silent: 'О чём здесь не сказано',
  cases: 'Что уже случалось',
  officialText: 'Официальный текст',
  translation: 'Официальный текст в переводе',
  readArticle: (article: string) => `${article} в официальном тексте`,
  open: 'Что остаётся открытым',
  authority:
    'Эти пояснения — не сам договор. Юридическую силу имеет только текст, который хранит депозитарий.',
  authorityOfCommitment:
    'Эти пояснения — не сам документ. Значение имеет тот текст, который был подписан.',
  translated:
    'Ни один текст на этом языке не является аутентичным; то, что можно прочитать на нём, — перевод.',
  readText: 'Читать официальный текст',
  readTranslation: 'Читать текст в переводе',
};

export const timeline = {
  name: 'Хронология',
  decade: (firstYear: string) => `${firstYear}-е годы`,
  undated: 'Без даты',
  topic: 'Тема',
  allTopics: 'Все темы',
  otherTopic: 'Другие события',
  officialText: (treaty: string) => `${treaty}, официальный текст`,
};

export const treaties = {
  view: 'Вид',
  list: 'Список',
  timeline: 'Хронология',
  comparison: 'Сравнение',
  back: 'Ко всем соглашениям',
  parties: (count: number) =>
    plural(language, count, {
      one: '# государство-участник',
      few: '# государства-участника',
      many: '# государств-участников',
      other: '# государства-участника',
    }),
  signatories: (count: number) =>
    plural(language, count, {
      one: '# подписавшее государство',
      few: '# подписавших государства',
      many: '# подписавших государств',
      other: '# подписавшего государства',
    }),
  inForce: (date: string) => sentence(`Действует с ${date}`),
  compare: 'Сравнить два или три соглашения',
  chooseMore: 'Чтобы сравнить соглашения, выберите не меньше двух.',
  enough: 'Выбрано три соглашения. Чтобы выбрать другое, сначала уберите одно из них.',
  topic: 'Тема',
  comparisonOf: (names: readonly string[]) => `Сравнение: ${list(names)}`,
  comparisonOn: (topic: string, names: readonly string[]) => `${topic}: ${list(names)}`,
  notCompared: 'Не входит в это сравнение.',
};

export const treatyLater = {
  members: 'Кто участвует',
  signatories: 'Кто подписал',
  listAsOf: (date: string) => sentence(`Список по состоянию на ${date}`),
  organisations: (names: string[]) =>
    `Это приняли также ${list(names)}. Организации не входят в число стран.`,
  withDate: (name: string, date: string) => `${name} (${date})`,
  check: 'Проверьте себя',
  takeAway: 'Цитировать и распечатать',
};

export const check = {
  checkAnswer: 'Проверить ответ',
  chooseFirst: 'Сначала выберите ответ.',
  right: 'Верно.',
  wrong: 'Не совсем.',
  answer: (option: string) => sentence(`Правильный ответ: ${option}`),
};

type Standing = 'party' | 'signatory' | 'withdrawn' | 'none' | 'unknown';

export const membership = {
  search: 'Поиск страны',
  found: (count: number) =>
    count
      ? plural(language, count, {
          one: 'Найдена # страна',
          few: 'Найдено # страны',
          many: 'Найдено # стран',
          other: 'Найдено # страны',
        })
      : 'Страны не найдены',
  foundOne: (name: string, standing: string) => `${name}: ${standing}`,
  view: 'Показать как',
  table: 'Таблица',
  map: 'Карта',
  mapHint: 'Клавиши со стрелками ведут от страны к стране.',
  noCountry: 'Выберите плитку, чтобы прочитать название страны.',
  caption: (name: string, date: string) => `${name}: страны, по состоянию на ${date}`,
  captionYear: (name: string, year: number) => `${name}: страны на конец ${year} года`,
  country: 'Страна',
  standing: 'Статус',
  date: 'С какого дня',
  year: 'Год',
  latest: (year: number) => `${year}: как в списке.`,
  joined: (count: number, year: number, it: { binding: boolean; isBeforeForce: boolean }) =>
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
  undated: (count: number) =>
    plural(language, count, {
      one: 'Для # страны из списка дата неизвестна.',
      few: 'Для # стран из списка дата неизвестна.',
      many: 'Для # стран из списка дата неизвестна.',
      other: 'Для # страны из списка дата неизвестна.',
    }),
  standings: (binding: boolean): Record<Standing, string> => ({
    party: 'Участник',
    signatory: binding ? 'Подпись без ратификации' : 'Подписант',
    withdrawn: 'Выход',
    none: binding ? 'Не участвует' : 'Подписи нет',
    unknown: 'Не подтверждено',
  }),
  standingsInYear: (binding: boolean): Record<Standing, string> => ({
    party: 'Ратификация или присоединение',
    signatory: 'Подпись',
    withdrawn: 'Выход',
    none: binding ? 'Нет ратификации или присоединения' : 'Подписи нет',
    unknown: 'Не подтверждено',
  }),
  partly: (standing: string, listed: number, counted: number, date: string) =>
    `${standing}: в списке названо ${listed}; по подсчётам на ${date} — ${counted}.`,
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

export const takeAway = {
  what: 'Что цитировать или печатать',
  whole: 'Целиком',
  citation: (it: {
    title: string;
    opened?: string;
    inForce?: string;
    unts?: string;
    part?: string;
  }) =>
    sentence(
      [
        it.title,
        it.opened && `открытие для подписания ${it.opened}`,
        it.inForce && `действует с ${it.inForce}`,
        it.unts &&
          `Сборник договоров Организации Объединённых Наций, ${it.unts.replace('Том', 'том')}`,
        it.part,
      ]
        .filter(Boolean)
        .join(', '),
    ),
  copy: 'Копировать описание',
  copied: 'Библиографическое описание скопировано',
  print: 'Печать',
};

export const kiosk = {
  code: 'QR-код',
  codeOf: (title: string) => `QR-код: ${title}`,
  scan: 'Отсканируйте код телефоном, чтобы продолжить чтение.',
  close: 'Закрыть',
  still: 'Вы ещё здесь?',
  goOn: 'Коснитесь экрана или нажмите клавишу, чтобы продолжить.',
  restart: 'Иначе всё начнётся сначала, осталось секунд:',
};
