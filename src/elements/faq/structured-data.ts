import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainText } from '../../bundle/plain-text.js';
import type { Question } from '../../bundle/types.js';

// A page has one FAQPage (schema.org), however many elements add to it.
const described = new Map<unknown, readonly Question[]>();
let script: HTMLScriptElement | undefined;

function write(): void {
  script?.remove();
  if (!described.size) return;
  // Two elements can show the same question.
  const all = [...described.values()].flat();
  const questions = new Map(all.map((one) => [one.question, one]));
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [...questions.values()].map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
    })),
  };
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // A node, because Trusted Types would require a trusted string.
  script.append(document.createTextNode(JSON.stringify(page)));
  document.head.append(script);
}

/** Describes the questions of an element to search engines and other machines while it is on the page. */
export class StructuredData implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #questions: () => readonly Question[] | undefined;

  /**
   * @param questions The questions to describe; undefined for none.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    questions: () => readonly Question[] | undefined,
  ) {
    this.#host = host;
    this.#questions = questions;
    host.addController(this);
  }

  hostUpdated(): void {
    // An element removed from the page may still have an update pending.
    this.#describe(this.#host.isConnected ? this.#questions() : undefined);
  }

  hostDisconnected(): void {
    this.#describe(undefined);
  }

  #describe(questions: readonly Question[] | undefined): void {
    if (described.get(this.#host) === questions) return;
    if (questions) described.set(this.#host, questions);
    else described.delete(this.#host);
    write();
  }
}
