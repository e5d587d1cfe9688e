/** The interface words in Simplified Chinese. */
import { formatList } from './format-list.js';
import { plural } from './plural.js';
import { parseNumeral } from './roman.js';
import type { Words } from './words.js';

export const language = 'zh';

const digits = '零一二三四五六七八九';

/** Between titles in their own marks, there is no "、" (GB/T 15834). */
const titles = (names: readonly string[]) =>
  formatList(
    names.map((name) => `《${name}》`),
    language,
  ).replaceAll('》、《', '》《');

function ordinal(number: string): string {
  const value = parseNumeral(number);
  if (!(Number.isInteger(value) && value > 0 && value < 100)) return number;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens ? '十' : ''}${ones ? digits[ones] : ''}`;
}

export const common: Words['common'] = {
  loading: '正在加载……',
  retry: '重试',
  notLoaded: '无法加载此内容。',
  notReadable: '无法读取此内容。',
  notThere: '找不到此内容。',
  credit: (credit) => `图片：${credit}`,
  creditWithLicense: (credit, license) => `图片：${credit}，${license}`,
  source: (title) => `来源：${title}`,
  sources: '来源',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  showAll: '全部展开',
  hideAll: '全部收起',
  topic: '主题',
  allTopics: '全部主题',
  readingLevel: '阅读难度',
  standard: '标准',
  plain: '浅易',
  onlyIn: (language) => `目前只有${language}版本。`,
};

export const dates: Words['dates'] = {
  written: (year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
};

export const faq: Words['faq'] = {
  found: (count) =>
    count ? plural(language, count, { other: '找到#个问题' }) : '没有找到相关问题',
  otherTopic: '更多问题',
};

export const faqSearch: Words['faqSearch'] = {
  search: '搜索问题',
  similar: (count) => plural(language, count, { other: '找到#个含有相近词语的问题' }),
  notFound: (query) => `没有问题或答案包含“${query}”。`,
  notInTopic: (query) => `该主题下没有问题或答案包含“${query}”。`,
  showQuestions: '显示全部问题',
  searchTopics: '搜索全部主题',
};

export const articleCard: Words['articleCard'] = {
  readArticle: '阅读文章',
  readingTime: (minutes) => `阅读时间：${minutes}分钟`,
};

export const article: Words['article'] = {
  close: '关闭',
  updated: (date) => `更新于${date}`,
  contents: '目录',
  source: (number) => `来源${number}`,
  backToText: (number) => `从来源${number}返回正文`,
  readOn: '延伸阅读',
  listen: '朗读',
  pause: '暂停',
  stop: '停止',
  speed: '语速',
  times: (factor) => `${factor}倍`,
  print: '打印',
  share: '分享',
  cite: '引用本文',
  copy: '复制',
  reference: (style) => `${style}格式引文`,
  referenceCopied: '引文已复制',
  download: '供文献管理软件使用',
  address: '本文网址',
};

export const articlePage: Words['articlePage'] = {
  handout: '打印为讲义',
  languages: '语言',
  backToPlace: (source, place) => `从来源${source}返回正文第${place}处`,
};

export const site: Words['site'] = {
  questions: '问题与解答',
  treaties: '条约与协定',
  ofTopic: (name, topic) => `${name}：${topic}`,
  allQuestions: '所有问题',
  embed: '这些网址均可粘贴到会显示链接预览的网站中。',
  builder: '生成可用于你网页的代码',
};

export const handout: Words['handout'] = {
  title: (article) => `${article}：讲义`,
  address: '在线阅读本文',
  qrCode: '网址二维码',
  license: (license) => `许可：${license}`,
  questions: '问题',
  task: '每题勾选一个答案。',
  name: '姓名',
  class: '班级',
  date: '日期',
  answers: '答案',
  forTeachers: '教师用',
};

export const articles: Words['articles'] = {
  otherTopic: '更多文章',
  articles: '文章',
  shown: (topic, count) => `${topic}：${plural(language, count, { other: '#篇文章' })}`,
  empty: '没有关于这一主题的文章。',
  showArticles: '显示全部文章',
};

export const instrument: Words['instrument'] = {
  binding: '条约',
  commitment: '政治承诺，不具法律约束力',
  asOf: (date) => `截至${date}`,
  article: (number) => `第${ordinal(number)}条`,
  section: (number) => `第${ordinal(number)}节`,
  colon: '：',
  comma: '，',
};

export const treaty: Words['treaty'] = {
  keyFacts: '基本信息',
  gist: '一句话概括',
  officialTitle: '正式名称',
  adopted: '通过',
  openedForSignature: '开放供签署',
  inForce: '生效日期',
  depositary: '保存人',
  unts: '联合国《条约汇编》',
  languages: '作准语文',
  parties: '缔约国',
  signedOnly: '已签署、未批准',
  signatories: '签署国',
  old: '此数据已超过400天，可能已有变化。',
  contents: (name) => `《${name}》目录`,
  articleByArticle: '逐条解读',
  sectionBySection: '逐节解读',
  number: (number) => number,
  previous: '上一项',
  next: '下一项',
  asks: '对各国的要求',
  asksSignatories: '签署国的意愿',
  silent: '没有写明的事',
  cases: '已有实例',
  officialText: '官方文本',
  translation: '官方文本（译文）',
  readArticle: (article) => `阅读官方文本${article}`,
  open: '未解决的问题',
  authority: '以上解读不是条约本身。只有保存人持有的文本才有法律效力。',
  authorityOfCommitment: '以上解读不是文件本身。一切以签署的文本为准。',
  translated: '本语言没有作准文本，所能读到的均为译文。',
  readText: '阅读官方文本',
  readTranslation: '阅读译文',
};

export const timeline: Words['timeline'] = {
  name: '时间线',
  decade: (firstYear) => `${firstYear}年代`,
  undated: '日期不详',
  otherTopic: '其他事件',
  earlier: '更早',
  later: '更晚',
  shown: (count) => plural(language, count, { other: '#个事件' }),
  officialText: (treaty) => `《${treaty}》官方文本`,
};

export const treaties: Words['treaties'] = {
  view: '视图',
  list: '列表',
  timeline: '时间线',
  comparison: '比较',
  back: '返回全部文书',
  parties: (count) => plural(language, count, { other: '#个缔约国' }),
  signatories: (count) => plural(language, count, { other: '#个签署国' }),
  inForce: (date) => `自${date}起生效。`,
};

export const comparison: Words['comparison'] = {
  compare: '比较两项或三项文书',
  chooseMore: '请至少选择两项进行比较。',
  enough: '已选三项。要另选一项，请先取消其中一项。',
  comparisonOf: (names) => `${titles(names)}的比较`,
  comparisonOn: (topic, names) => `${topic}：${titles(names)}`,
  notCompared: '未列入本次比较。',
};

export const treatyLater: Words['treatyLater'] = {
  members: '缔约国名单',
  signatories: '签署国名单',
  listAsOf: (date) => `名单截至${date}。`,
  organisations: (names) =>
    `接受本文书的还有：${formatList(names, language)}。国际组织不计入国家数目。`,
  withDate: (name, date) => `${name}（${date}）`,
  takeAway: '引用和打印',
};

export const glossary: Words['glossary'] = {
  heading: '词语解释',
};

export const check: Words['check'] = {
  heading: '自我检测',
  checkAnswer: '核对答案',
  chooseFirst: '请先选择一个答案。',
  right: '回答正确。',
  wrong: '不太对。',
  answer: (option) => `正确答案是：${option}${/[。！？]$/.test(option) ? '' : '。'}`,
};

export const membership: Words['membership'] = {
  search: '搜索国家',
  found: (count) => (count ? plural(language, count, { other: '找到#个国家' }) : '没有找到国家'),
  foundOne: (name, standing) => `${name}：${standing}`,
  view: '显示方式',
  table: '表格',
  map: '地图',
  mapHint: '用方向键在国家之间移动。',
  noCountry: '选择一个方块即可查看国名。',
  caption: (name, date) => `《${name}》：各国状况，截至${date}`,
  captionYear: (name, year) => `《${name}》：各国状况，截至${year}年底`,
  country: '国家',
  standing: '状况',
  date: '起始日期',
  year: '年份',
  latest: (year) => `${year}年：与名单一致。`,
  joined: (count, year, it) =>
    [
      `${year}年：截至年底，已有`,
      plural(language, count, { other: '#个国家' }),
      it.binding ? '加入' : '签署',
      it.isBeforeForce ? '，当时尚未生效。' : '。',
    ].join(''),
  undated: (count) => plural(language, count, { other: '名单中有#个国家的日期不详。' }),
  standings: (binding) => ({
    party: '缔约国',
    signatory: binding ? '已签署、未批准' : '签署国',
    withdrawn: '已退出',
    none: binding ? '非缔约国' : '未签署',
    unknown: '未获证实',
  }),
  standingsInYear: (binding) => ({
    party: '已加入',
    signatory: '已签署',
    withdrawn: '已退出',
    none: binding ? '未加入' : '未签署',
    unknown: '未获证实',
  }),
  partly: (standing, listed, counted, date) =>
    `${standing}：名单列出${listed}个；截至${date}的统计数为${counted}个。`,
  regions: {
    americas: '美洲',
    europe: '欧洲',
    africa: '非洲',
    asia: '亚洲',
    oceania: '大洋洲',
    other: '其他',
  },
  save: '保存所示内容',
  csv: '表格（CSV）',
  json: '数据（JSON）',
};

export const takeAway: Words['takeAway'] = {
  what: '要引用或打印的内容',
  whole: '全文',
  citation: (it) =>
    [
      `《${it.title}》`,
      it.opened && `${it.opened}开放供签署`,
      it.inForce && `${it.inForce}生效`,
      it.unts && `联合国《条约汇编》，${it.unts}`,
      it.part,
    ]
      .filter(Boolean)
      .join('，') + '。',
  copy: '复制引文',
  copied: '引文已复制',
  print: '打印',
};

export const kiosk: Words['kiosk'] = {
  code: '二维码',
  codeOf: (title) => `二维码：${title}`,
  scan: '请用手机扫描二维码继续阅读。',
  close: '关闭',
  still: '你还在吗？',
  goOn: '触摸屏幕或按任意键即可继续。',
  restart: '否则将重新开始，剩余秒数：',
};
