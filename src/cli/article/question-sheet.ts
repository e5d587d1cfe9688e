import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../bundle/types.js';
import { handout as wordsIn } from '../../i18n/en.js';
import type { HtmlText } from './html-text.js';
import { inLanguage } from './in-language.js';

const letter = (place: number) => String.fromCharCode('A'.charCodeAt(0) + place);

function sheet(name: string, title: string, article: Article, content: Element[]): Element {
  return h('section', { class: `sheet ${name}`, 'aria-labelledby': name }, [
    h('p', { class: 'of', ...inLanguage(article) }, article.title),
    h('h2', { id: name }, title),
    ...content,
  ]);
}

/** The questions with a box for each answer, for pupils. */
export function questionSheet(article: Article, language: string): Element[] {
  const words = wordsIn(language);
  const { checkQuestions = [] } = article;
  if (!checkQuestions.length) return [];
  const blanks = [words.name, words.class, words.date].map((word) => h('span', word));
  const questions = checkQuestions.map(({ question, options }) =>
    h('li', inLanguage(article), [
      h('p', question),
      h(
        'ol',
        { class: 'options' },
        options.map((option) => h('li', option)),
      ),
    ]),
  );
  return [
    sheet('questions', words.questions, article, [
      h('p', { class: 'blanks' }, blanks),
      h('p', words.task),
      h('ol', questions),
    ]),
    // In duplex printing, puts the answers on a new sheet.
    h('div', { class: 'turn' }),
  ];
}

/** The right answers with their reasons, for teachers. */
export function answerKey(article: Article, text: HtmlText, language: string): Element[] {
  const words = wordsIn(language);
  const { checkQuestions = [] } = article;
  if (!checkQuestions.length) return [];
  const answers = checkQuestions.map(({ question, options, correct, explanation, sources }) =>
    h('li', inLanguage(article), [
      h('p', question),
      h('p', { class: 'right' }, [h('b', letter(correct)), ` ${options[correct]}`]),
      h('div', { class: 'why' }, [...text.render(explanation), h('p', text.cite(sources))]),
    ]),
  );
  return [sheet('answers', words.answers, article, [h('p', words.forTeachers), h('ol', answers)])];
}
