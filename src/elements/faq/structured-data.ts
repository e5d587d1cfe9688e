import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainText } from '../../bundle/plain-text.js';
import type { Question } from '../../bundle/types.js';

// A page has one FAQPage (schema.org), however many elements add to it.
const described = new Map<unknown, readonly Question[]>();
let script: HTMLScriptElement | undefined;

function write(): void {
  script?.remove();
  if (!described.size) return;
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [...described.values()].flat().map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
    })),
  };
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // A node, because a string would have to be trusted under Trusted Types.
  script.append(document.createTextNode(JSON.stringify(page)));
  document.head.append(script);
}

/** Describes the questions of an element to search engines and other machines, as long as it is on the page. */
export class StructuredData implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #questions: () => readonly Question[] | undefined;

  /**
   * @param questions What is described; undefined for nothing.
   */
  constructor(host: ReactiveControllerHost, questions: () => readonly Question[] | undefined) {
    this.#host = host;
    this.#questions = questions;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#describe(this.#questions());
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
