import { toString } from 'mdast-util-to-string';
import { isObject } from '../../bundle/readers.js';
import type { Fault, Keys } from '../compile/content-file.js';
import { aboutValues } from './advice-on-values.js';
import type { Finding } from './check-raw.js';
import { advice } from './faults.js';
import { entriesOf } from './values.js';

const limits = { questionsWithoutTopic: 12, wordsOfAnswer: 250 };

/** In every language of the United Nations, a question ends with one of these. */
const questionMark = /[?？؟;]["'”’»)\s]*$/;

const noPlain = (what: string): Fault =>
  advice(
    'no-plain',
    `The ${what} has no plain version, but others have one`,
    'Add "plain": the same in plain language, for readers from age eleven.',
  );

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
    questions.length > limits.questionsWithoutTopic &&
    questions.every(([, { topic }]) => topic === undefined)
  ) {
    yield [
      ['faq'],
      advice(
        'no-topics',
        `${questions.length} questions without a topic are hard to browse`,
        'Give each question a topic, and list the topics in topics.yaml.',
      ),
    ];
  }
  for (const [index, { question, answer, plain }] of questions) {
    const keys: Keys = ['faq', 'questions', index];
    if (typeof question === 'string' && !questionMark.test(question)) {
      yield [
        [...keys, 'question'],
        advice(
          'no-question',
          'The question has no question mark',
          'Word it as visitors would ask it.',
        ),
      ];
    }
    const length = wordsOf(answer);
    if (length > limits.wordsOfAnswer) {
      yield [
        [...keys, 'answer'],
        advice(
          'long-answer',
          `The answer has ${length} words; few read more than ${limits.wordsOfAnswer}`,
          'Shorten it, split it into two questions, or link to an article.',
        ),
      ];
    }
    if (withPlain && !plain) {
      yield [[...keys, 'plain'], noPlain('answer')];
    }
  }
}

/** Explanations of treaties without the plain version that others have. */
function* aboutTreaties(raw: unknown): Generator<Finding> {
  const all = entriesOf(raw, 'treaties').flatMap(([treaty, one]) =>
    entriesOf(one, 'articles').map(([article, { explanation }]) => {
      const keys: Keys = ['treaties', treaty, 'articles', article, 'explanation'];
      return { keys, plain: isObject(explanation) ? explanation.plain : undefined };
    }),
  );
  if (!all.some(({ plain }) => plain)) return;
  for (const { keys, plain } of all) if (!plain) yield [[...keys, 'plain'], noPlain('explanation')];
}

/** If some articles have questions for class, the others should have them too. */
function* aboutCheckQuestions(raw: unknown): Generator<Finding> {
  const articles = entriesOf(raw, 'articles').filter(([, { body }]) => body);
  if (articles.every(([, { checkQuestions }]) => !checkQuestions)) return;
  for (const [index, { checkQuestions }] of articles) {
    if (Array.isArray(checkQuestions) && checkQuestions.length) continue;
    yield [
      ['articles', index],
      advice(
        'no-check-questions',
        'The article has no check questions, but others have some',
        'Write three to five under "checkQuestions"; teachers print them with the article.',
      ),
    ];
  }
}

/** Pictures whose description only repeats the title beside it. */
function* aboutPictures(raw: unknown): Generator<Finding> {
  const same = (one: unknown) => String(one).trim().toLowerCase();
  const beside = [...entriesOf(raw, 'articles'), ...entriesOf(raw, 'treaties')];
  const titles = new Map(beside.map(([, { image, title, name }]) => [image, same(title ?? name)]));
  for (const [index, { id, alt }] of entriesOf(raw, 'images')) {
    if (!alt || titles.get(id) !== same(alt)) continue;
    yield [
      ['images', index, 'alt'],
      advice(
        'alt-repeats-title',
        'The description of the picture repeats the title beside it',
        'Say what can be seen, or set "decorative: true" and leave "alt" out.',
      ),
    ];
  }
}

/**
 * Finds what is allowed but not good.
 * @param today As an ISO date.
 */
export function giveAdvice(raw: unknown, language: string, today: string): Finding[] {
  return [
    ...aboutQuestions(raw, language),
    ...aboutTreaties(raw),
    ...aboutCheckQuestions(raw),
    ...aboutPictures(raw),
    ...aboutValues(raw, today),
  ];
}
