import { html, nothing, type TemplateResult } from 'lit';
import type { CheckQuestion } from '../bundle/types.js';
import type { ElementHost } from '../controllers/adopt-styles.js';
import { check as wordsIn } from '../i18n/en-end.js';
import { richText, type RichTextContext } from './rich-text.js';
import { block, phrase, quoting, type Translatable } from './untranslated.js';

/** What shows the questions. */
export type QuizHost = Pick<ElementHost, 'shadowRoot' | 'requestUpdate'>;

/** The link to the basis of a question's answer, if there is one. */
type Reference = (question: CheckQuestion) => unknown;

/** What questions are rendered from. */
export interface QuizContext extends RichTextContext {
  /** What the questions are about; they are in its language. */
  readonly item: Translatable;
}

interface Answer {
  chosen?: number;
  /** Whether the reader has asked whether the answer is right. */
  checked: boolean;
}

/** Questions for readers to check what they have understood. Nothing is counted, stored or sent. */
export class Quiz {
  readonly #host: QuizHost;
  #answers = new WeakMap<CheckQuestion, Answer>();

  constructor(host: QuizHost) {
    this.#host = host;
    // A kiosk sends it for the next visitor.
    host.shadowRoot?.addEventListener('reset', () => {
      this.#answers = new WeakMap();
      host.requestUpdate();
    });
  }

  render(
    questions: readonly CheckQuestion[],
    context: QuizContext,
    reference: Reference = () => undefined,
  ): TemplateResult {
    return html`<div class="quiz">
      ${questions.map((question) => this.#renderQuestion(question, context, reference))}
    </div>`;
  }

  #renderQuestion(
    question: CheckQuestion,
    context: QuizContext,
    reference: Reference,
  ): TemplateResult {
    const { id, options } = question;
    const { bundle, item } = context;
    const words = wordsIn(bundle.language);
    const { chosen, checked } = this.#answers.get(question) ?? { checked: false };
    return html`<fieldset part="check">
      <legend>${phrase(item, question.question)}</legend>
      ${options.map(
        (option, index) =>
          html`<label
            ><input
              type="radio"
              name="check:${id}"
              .checked=${index === chosen}
              @change=${() => {
                this.#set(question, { chosen: index, checked: false });
              }}
            />${phrase(item, option)}</label
          >`,
      )}
      <button
        type="button"
        class="quiet"
        part="action"
        @click=${({ currentTarget }: Event) => {
          this.#set(question, { chosen, checked: true });
          if (chosen !== undefined) return;
          (currentTarget as Element).closest('fieldset')?.querySelector('input')?.focus();
        }}
      >
        ${words.checkAnswer}
      </button>
      <div class="feedback prose" part="feedback" role="status">
        ${checked ? this.#feedback(question, chosen, context, reference) : nothing}
      </div>
    </fieldset>`;
  }

  #feedback(
    question: CheckQuestion,
    chosen: number | undefined,
    context: QuizContext,
    reference: Reference,
  ): TemplateResult {
    const { correct, options, explanation, sources } = question;
    const { bundle, marks, item } = context;
    const words = wordsIn(bundle.language);
    const text = options[correct];
    const basis = reference(question);
    if (chosen === undefined) return html`<p>${words.chooseFirst}</p>`;
    return html`<p>
        <strong>${chosen === correct ? words.right : words.wrong}</strong>
        ${chosen === correct ? nothing : quoting(words.answer(text), [{ language: item.language, text }])}
      </p>
      <div class="reason">
        ${block(item, [richText(explanation, context), marks.mark(sources)])}
      </div>
      ${basis ? html`<p>${basis}</p>` : nothing}`;
  }

  #set(question: CheckQuestion, answer: Answer): void {
    this.#answers.set(question, answer);
    this.#host.requestUpdate();
  }
}
