import { html, type TemplateResult } from 'lit';

/**
 * A word in English amid another language: where it is rendered, it says so, and
 * everywhere else, in attributes, files and other words, it is what it says.
 */
class BorrowedWord {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    // To Lit, it is a template.
    Object.assign(this, html`<span lang="en" dir="ltr">${text}</span>` satisfies TemplateResult);
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}

/** What a word is made with, of which some may be words. */
const asText = (part: unknown): unknown =>
  Array.isArray(part) ? part.map(asText) : part instanceof BorrowedWord ? String(part) : part;

function borrow(word: unknown): unknown {
  if (typeof word === 'string') return new BorrowedWord(word);
  if (typeof word === 'function') {
    const make = word as (...parts: unknown[]) => unknown;
    return (...parts: unknown[]) => borrow(make(...parts.map(asText)));
  }
  return Object.fromEntries(
    Object.entries(word as object).map(([name, one]) => [name, borrow(one)]),
  );
}

const known = new WeakMap<object, object>();

/** A section of the words in English, for a language that has none. */
export function borrowed<English extends object>(english: English): English {
  let words = known.get(english);
  if (!words) known.set(english, (words = borrow(english) as object));
  return words as English;
}
