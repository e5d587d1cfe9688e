/** The interface words in Arabic. */
import { formatList } from './format-list.js';
import { plural } from './plural.js';
import { parseNumeral } from './roman.js';
import type { Words } from './words.js';

export const language = 'ar';

// An option that is a whole sentence ends with a mark of its own.
const sentence = (text: string) => (/[.!?؟]$/u.test(text) ? text : `${text}.`);

const months = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر';

export const common: Words['common'] = {
  loading: 'جارٍ التحميل …',
  retry: 'حاول مرة أخرى',
  notLoaded: 'تعذّر تحميل هذا المحتوى.',
  notReadable: 'تعذّرت قراءة هذا المحتوى.',
  notThere: 'تعذّر العثور على هذا المحتوى.',
  credit: (credit) => `الصورة: ${credit}`,
  creditWithLicense: (credit, license) => `الصورة: ${credit}، ${license}`,
  source: (title) => `المصدر: ${title}`,
  sources: 'المصادر',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  showAll: 'إظهار الكل',
  hideAll: 'إخفاء الكل',
  topic: 'الموضوع',
  allTopics: 'كل المواضيع',
  readingLevel: 'مستوى القراءة',
  standard: 'عادي',
  plain: 'سهل القراءة',
  onlyIn: (language) => `متاح حالياً بهذه اللغة فقط: ${language}.`,
};

export const dates: Words['dates'] = {
  written: (year, month, day) =>
    `${day ? `${day}\u00a0` : ''}${month ? `${months.split(' ')[month - 1]} ` : ''}${year}`,
};

export const faq: Words['faq'] = {
  found: (count) =>
    plural(language, count, {
      zero: 'لم يُعثر على أي سؤال',
      one: 'عُثر على سؤال واحد',
      two: 'عُثر على سؤالين',
      few: 'عُثر على # أسئلة',
      many: 'عُثر على # سؤالاً',
      other: 'عُثر على # سؤال',
    }),
  otherTopic: 'أسئلة أخرى',
};

// Isolates the query, which may run from left to right and end with a mark.
export const faqSearch: Words['faqSearch'] = {
  search: 'البحث في الأسئلة',
  similar: (count) =>
    plural(language, count, {
      one: 'عُثر على سؤال واحد فيه كلمات قريبة',
      two: 'عُثر على سؤالين فيهما كلمات قريبة',
      few: 'عُثر على # أسئلة فيها كلمات قريبة',
      many: 'عُثر على # سؤالاً فيها كلمات قريبة',
      other: 'عُثر على # سؤال فيها كلمات قريبة',
    }),
  notFound: (query) => `لا يوجد سؤال أو جواب يتضمن «\u2068${query}\u2069».`,
  notInTopic: (query) => `لا يوجد في هذا الموضوع سؤال أو جواب يتضمن «\u2068${query}\u2069».`,
  showQuestions: 'إظهار كل الأسئلة',
  searchTopics: 'البحث في كل المواضيع',
};

export const articleCard: Words['articleCard'] = {
  readArticle: 'اقرأ المقال',
  readingTime: (minutes) => `مدة القراءة: ${minutes} د`,
};

export const article: Words['article'] = {
  close: 'إغلاق',
  updated: (date) => `آخر تحديث: ${date}`,
  contents: 'المحتويات',
  source: (number) => `المصدر ${number}`,
  backToText: (number) => `العودة إلى النص من المصدر ${number}`,
  readOn: 'تابع القراءة',
  listen: 'استماع',
  pause: 'إيقاف مؤقت',
  stop: 'إيقاف',
  speed: 'السرعة',
  times: (factor) => `${factor}×`,
  print: 'طباعة',
  share: 'مشاركة',
  cite: 'الاستشهاد بهذا المقال',
  copy: 'نسخ',
  reference: (style) => `مرجع بأسلوب ${style}`,
  referenceCopied: 'نُسخ المرجع',
  download: 'لبرامج إدارة المراجع',
  address: 'هذا المقال على الإنترنت',
};

export const articlePage: Words['articlePage'] = {
  handout: 'طباعة في شكل ورقة عمل',
  languages: 'اللغات',
  backToPlace: (source, place) => `العودة إلى النص من المصدر ${source} إلى الموضع ${place}`,
};

export const site: Words['site'] = {
  questions: 'أسئلة وأجوبة',
  treaties: 'المعاهدات والاتفاقات',
  ofTopic: (name, topic) => `${name}: ${topic}`,
  allQuestions: 'جميع الأسئلة',
  embed: 'يمكن لصق أيٍّ من هذه العناوين في موقع يعرض معاينة للروابط.',
  builder: 'أنشئ مقتطف الشيفرة لصفحتك',
};

export const handout: Words['handout'] = {
  title: (article) => `${article}: ورقة عمل`,
  address: 'اقرأ هذا المقال على الإنترنت',
  qrCode: 'العنوان في رمز استجابة سريعة (QR)',
  license: (license) => `الترخيص: ${license}`,
  questions: 'الأسئلة',
  task: 'ضع علامة على إجابة واحدة لكل سؤال.',
  name: 'الاسم',
  class: 'الصف',
  date: 'التاريخ',
  answers: 'الإجابات',
  forTeachers: 'للمعلّمين',
};

export const articles: Words['articles'] = {
  otherTopic: 'مقالات أخرى',
  articles: 'المقالات',
  shown: (topic, count) =>
    `${topic}: ${plural(language, count, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالاً',
      other: '# مقال',
    })}`,
  empty: 'لا يوجد مقال عن هذا الموضوع.',
  showArticles: 'إظهار كل المقالات',
};

/** Arabic does not use Roman numerals. */
const digits = (number: string): string => String(parseNumeral(number) || number);

export const instrument: Words['instrument'] = {
  binding: 'معاهدة',
  commitment: 'التزام سياسي غير ملزم قانوناً',
  asOf: (date) => `حتى ${date}`,
  article: (number) => `المادة ${digits(number)}`,
  section: (number) => `القسم ${digits(number)}`,
  colon: ': ',
  comma: '، ',
};

export const treaty: Words['treaty'] = {
  keyFacts: 'حقائق أساسية',
  gist: 'في جملة واحدة',
  officialTitle: 'العنوان الرسمي',
  adopted: 'الاعتماد',
  openedForSignature: 'فتح باب التوقيع',
  inForce: 'بدء النفاذ',
  depositary: 'الوديع',
  unts: 'مجموعة معاهدات الأمم المتحدة',
  languages: 'اللغات ذات الحجية',
  parties: 'الدول الأطراف',
  signedOnly: 'وقّعت ولم تصدّق',
  signatories: 'الدول الموقّعة',
  old: 'مضى على هذه المعلومة أكثر من 400 يوم، وربما تغيّرت.',
  contents: (name) => `المحتويات: ${name}`,
  articleByArticle: 'مادةً مادة',
  sectionBySection: 'قسماً قسماً',
  number: digits,
  previous: 'السابق',
  next: 'التالي',
  asks: 'ما المطلوب من الدول',
  asksSignatories: 'ما يعتزمه الموقّعون',
  silent: 'ما لا يقوله النص',
  cases: 'ما حدث في الواقع',
  officialText: 'النص الرسمي',
  translation: 'النص الرسمي مترجَماً',
  readArticle: (article) => `${article} في النص الرسمي`,
  open: 'ما يبقى مفتوحاً',
  authority: 'هذه الشروح ليست هي المعاهدة. فالقوة القانونية للنص المحفوظ لدى الوديع وحده.',
  authorityOfCommitment: 'هذه الشروح ليست هي الوثيقة. فالعبرة بالنص الذي جرى توقيعه.',
  translated: 'لا حجية لأي نص بهذه اللغة؛ وما يمكن قراءته بها ترجمة.',
  readText: 'اقرأ النص الرسمي',
  readTranslation: 'اقرأ النص مترجَماً',
};

export const timeline: Words['timeline'] = {
  name: 'الخط الزمني',
  decade: (firstYear) => `من ${firstYear} إلى ${Number(firstYear) + 9}`,
  undated: 'دون تاريخ',
  otherTopic: 'أحداث أخرى',
  earlier: 'الأقدم',
  later: 'الأحدث',
  shown: (count) =>
    plural(language, count, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثاً',
      other: '# حدث',
    }),
  officialText: (treaty) => `${treaty}، النص الرسمي`,
};

export const treaties: Words['treaties'] = {
  view: 'طريقة العرض',
  list: 'قائمة',
  timeline: 'الخط الزمني',
  comparison: 'مقارنة',
  back: 'العودة إلى كل الاتفاقات',
  parties: (count) =>
    plural(language, count, {
      zero: 'لا دول أطراف',
      one: 'دولة طرف واحدة',
      two: 'دولتان طرفان',
      few: '# دول أطراف',
      many: '# دولة طرفاً',
      other: '# دولة طرف',
    }),
  signatories: (count) =>
    plural(language, count, {
      zero: 'لا دول موقّعة',
      one: 'دولة موقّعة واحدة',
      two: 'دولتان موقّعتان',
      few: '# دول موقّعة',
      many: '# دولة موقّعة',
      other: '# دولة موقّعة',
    }),
  inForce: (date) => `تاريخ بدء النفاذ: ${date}.`,
};

export const comparison: Words['comparison'] = {
  compare: 'قارن بين اتفاقين أو ثلاثة',
  chooseMore: 'اختر اتفاقين على الأقل للمقارنة بينهما.',
  enough: 'اخترت ثلاثة اتفاقات. لاختيار اتفاق آخر، أزل أحدها أولاً.',
  comparisonOf: (names) => `مقارنة بين ${formatList(names, language)}`,
  comparisonOn: (topic, names) => `${topic}: ${formatList(names, language)}`,
  notCompared: 'ليس جزءاً من هذه المقارنة.',
};

export const treatyLater: Words['treatyLater'] = {
  members: 'من هم الأطراف',
  signatories: 'من هم الموقّعون',
  listAsOf: (date) => `القائمة حتى ${date}.`,
  organisations: (names) =>
    `وصدر القبول أيضاً عن ${formatList(names, language)}. ولا تُحسب المنظمات ضمن البلدان.`,
  withDate: (name, date) => `${name} (${date})`,
  takeAway: 'الاستشهاد والطباعة',
};

export const glossary: Words['glossary'] = {
  heading: 'شرح المصطلحات',
};

export const check: Words['check'] = {
  heading: 'اختبر معلوماتك',
  checkAnswer: 'تحقّق من الإجابة',
  chooseFirst: 'اختر إجابة أولاً.',
  right: 'هذا صحيح.',
  wrong: 'ليس تماماً.',
  answer: (option) => sentence(`الإجابة هي: ${option}`),
};

export const membership: Words['membership'] = {
  search: 'البحث عن بلد',
  found: (count) =>
    plural(language, count, {
      zero: 'لم يُعثر على أي بلد',
      one: 'عُثر على بلد واحد',
      two: 'عُثر على بلدين',
      few: 'عُثر على # بلدان',
      many: 'عُثر على # بلداً',
      other: 'عُثر على # بلد',
    }),
  foundOne: (name, standing) => `${name}: ${standing}`,
  view: 'العرض في شكل',
  table: 'جدول',
  map: 'خريطة',
  mapHint: 'تنقلك مفاتيح الأسهم من بلد إلى بلد.',
  noCountry: 'اختر مربّعاً لقراءة اسمه.',
  caption: (name, date) => `${name}: البلدان حتى ${date}`,
  captionYear: (name, year) => `${name}: البلدان بحلول نهاية عام ${year}`,
  country: 'البلد',
  standing: 'الوضع',
  date: 'منذ',
  year: 'السنة',
  latest: (year) => `${year}: كما في القائمة.`,
  joined: (count, year, it) => {
    const countries = it.binding
      ? {
          zero: 'لم يكن أي بلد قد انضم',
          one: 'كان بلد واحد قد انضم',
          two: 'كان بلدان قد انضما',
          few: 'كانت # بلدان قد انضمت',
          many: 'كان # بلداً قد انضم',
          other: 'كان # بلد قد انضم',
        }
      : {
          zero: 'لم يكن أي بلد قد وقّع',
          one: 'كان بلد واحد قد وقّع',
          two: 'كان بلدان قد وقّعا',
          few: 'كانت # بلدان قد وقّعت',
          many: 'كان # بلداً قد وقّع',
          other: 'كان # بلد قد وقّع',
        };
    return `${year}: ${plural(language, count, countries)} بحلول نهاية السنة${it.isBeforeForce ? '، قبل بدء النفاذ' : ''}.`;
  },
  undated: (count) =>
    plural(language, count, {
      zero: 'تواريخ كل البلدان في القائمة معروفة.',
      one: 'في القائمة بلد واحد لا يُعرف تاريخه.',
      two: 'في القائمة بلدان لا يُعرف تاريخاهما.',
      few: 'في القائمة # بلدان لا تُعرف تواريخها.',
      many: 'في القائمة # بلداً لا تُعرف تواريخها.',
      other: 'في القائمة # بلد لا تُعرف تواريخها.',
    }),
  standings: (binding) => ({
    party: 'طرف',
    signatory: binding ? 'وقّع ولم يصدّق' : 'موقّع',
    withdrawn: 'انسحب',
    none: binding ? 'ليس طرفاً' : 'لم يوقّع',
    unknown: 'غير مؤكد',
  }),
  standingsInYear: (binding) => ({
    party: 'انضم',
    signatory: 'وقّع',
    withdrawn: 'انسحب',
    none: binding ? 'لم ينضم' : 'لم يوقّع',
    unknown: 'غير مؤكد',
  }),
  partly: (standing, listed, counted, date) =>
    `${standing}: العدد المذكور بالاسم في القائمة ${listed}؛ والعدد الإجمالي حتى ${date} هو ${counted}.`,
  regions: {
    americas: 'الأمريكتان',
    europe: 'أوروبا',
    africa: 'أفريقيا',
    asia: 'آسيا',
    oceania: 'أوقيانوسيا',
    other: 'أخرى',
  },
  save: 'حفظ المعروض',
  csv: 'جدول (CSV)',
  json: 'بيانات (JSON)',
};

export const takeAway: Words['takeAway'] = {
  what: 'ما تريد الاستشهاد به أو طباعته',
  whole: 'النص كله',
  citation: (it) =>
    [
      it.title,
      it.opened && `فُتح باب التوقيع في ${it.opened}`,
      it.inForce && `بدأ النفاذ في ${it.inForce}`,
      it.unts && `الأمم المتحدة، مجموعة المعاهدات، ${it.unts}`,
      it.part,
    ]
      .filter(Boolean)
      .join('، ') + '.',
  copy: 'نسخ صيغة الاستشهاد',
  copied: 'نُسخت صيغة الاستشهاد',
  print: 'طباعة',
};

export const kiosk: Words['kiosk'] = {
  code: 'رمز QR',
  codeOf: (title) => `رمز QR: ${title}`,
  scan: 'امسح هذا الرمز بهاتفك لمتابعة القراءة.',
  close: 'إغلاق',
  still: 'هل ما زلت هنا؟',
  goOn: 'المس الشاشة أو اضغط مفتاحاً للمتابعة.',
  restart: 'وإلا فسيبدأ العرض من جديد بعد عدد الثواني هذا:',
};
