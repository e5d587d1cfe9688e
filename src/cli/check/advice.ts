import { toString } from 'mdast-util-to-string';
import type { Fault, Keys } from '../compile/content-file.js';
import type { Finding } from './check-raw.js';
import { entriesOf } from './values.js';

const most = { questionsWithoutTopic: 12, wordsOfAnswer: 250 };

/** In every language of the United Nations a question ends with one of these. */
const questionMark = /[?？؟;]["'”’»)\s]*$/;

/** Words that say nothing to somebody who hears a list of the links of a page. */
const emptyLink =
  /^(click here|here|more|read more|link|this( link| page)?|ici|cliquez ici|aquí|haga clic aquí|здесь|нажмите здесь|点击这里|这里|اضغط هنا|هنا)$/i;

const advice = (code: string, reason: string, mend: string): Fault => ({
  code,
  reason,
  mend,
  severity: 'warning',
});

function counter(language: string): (text: unknown) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    const plain = typeof text === 'string' ? text : toString(text);
    return [...segmenter.segment(plain)].filter(({ isWordLike }) => isWordLike).length;
  };
}

function* aboutQuestions(raw: unknown, language: string): Generator<Finding> {
  const questions = entriesOf(raw, 'faq', 'questions');
  const wordsOf = counter(language);
  const withPlain = questions.some(([, { plain }]) => plain);
  if (
    questions.length > most.questionsWithoutTopic &&
    questions.every(([, { topic }]) => topic === undefined)
  ) {
    yield [
      ['faq'],
      advice(
        'no-topics',
        `${questions.length} questions without a topic are hard to look through`,
        'Give each question a topic, and name the topics in topics.yaml.',
      ),
    ];
  }
  for (const [index, { question, answer, plain }] of questions) {
    const keys: Keys = ['faq', 'questions', index];
    if (typeof question === 'string' && !questionMark.test(question)) {
      yield [
        [...keys, 'question'],
        advice('no-question', 'The question has no question mark', 'Word it as visitors ask it.'),
      ];
    }
    const length = wordsOf(answer);
    if (length > most.wordsOfAnswer) {
      yield [
        [...keys, 'answer'],
        advice(
          'long-answer',
          `The answer has ${length} words; few read more than ${most.wordsOfAnswer}`,
          'Shorten it, make two questions of it, or link to an article.',
        ),
      ];
    }
    if (withPlain && !plain) {
      yield [
        [...keys, 'plain'],
        advice(
          'no-plain',
          'The answer has no plain version, others have one',
          'Write "plain: …": the same for a reader of eleven.',
        ),
      ];
    }
  }
}

/** Pictures whose description only repeats the title that stands beside it. */
function* aboutPictures(raw: unknown): Generator<Finding> {
  const same = (one: unknown) => String(one).toLowerCase();
  const titles = new Map(entriesOf(raw, 'articles').map(([, one]) => [one.image, same(one.title)]));
  for (const [index, { id, alt }] of entriesOf(raw, 'images')) {
    if (!alt || titles.get(id) !== same(alt)) continue;
    yield [
      ['images', index, 'alt'],
      advice(
        'alt-repeats-title',
        'The description of the picture repeats the title of the article',
        'Say what can be seen, or set "decorative: true" and leave "alt" out.',
      ),
    ];
  }
}

function* aboutTextAndDates(raw: unknown, today: string): Generator<Finding> {
  const pending: [value: unknown, keys: Keys][] = [[raw, []]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, keys] = next;
    if (typeof value !== 'object' || value === null) continue;
    if ((value as { type?: string }).type === 'link' && emptyLink.test(toString(value).trim())) {
      yield [
        keys,
        advice(
          'empty-link',
          `The link says only "${toString(value).trim()}"`,
          'Let the link say where it leads.',
        ),
      ];
    }
    for (const [key, child] of Object.entries(value)) {
      const at = [...keys, Array.isArray(value) ? Number(key) : key];
      const isDate = /^(date|published|updated|asOf|retrieved)$/.test(key);
      if (isDate && typeof child === 'string' && child > today.slice(0, child.length)) {
        yield [
          at,
          advice(
            'future-date',
            `${child} is in the future`,
            'Write the day on which it was true; what is planned belongs in the text.',
          ),
        ];
      }
      pending.push([child, at]);
    }
  }
}

/**
 * Finds what is allowed and yet not good.
 * @param today As an ISO date.
 */
export function giveAdvice(raw: unknown, language: string, today: string): Finding[] {
  return [
    ...aboutQuestions(raw, language),
    ...aboutPictures(raw),
    ...aboutTextAndDates(raw, today),
  ];
}
