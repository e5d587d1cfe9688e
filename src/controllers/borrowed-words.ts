import { html, type TemplateResult } from 'lit';

/**
 * A word in English within another language. Rendered, it is marked as English;
 * anywhere else (attributes, files, other words) it is its plain text.
 */
class BorrowedWord {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    // Lit treats it as a template.
    Object.assign(this, html`<span lang="en" dir="ltr">${text}</span>` satisfies TemplateResult);
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}

/** The text of an argument, which may itself be such a word. */
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

/** A section of the words in English, for a language that lacks it. */
export function borrowed<English extends object>(english: English): English {
  let words = known.get(english);
  if (!words) known.set(english, (words = borrow(english) as object));
  return words as English;
}
