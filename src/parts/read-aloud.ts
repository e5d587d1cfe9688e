import { html, type TemplateResult } from 'lit';
import { article as wordsIn } from '../i18n/en-article.js';
import { Highlights } from '../shared/highlights.js';
import { sentences, type Sentence } from './sentences.js';
import { voiceFor } from './voice.js';

const speeds = [0.75, 1, 1.25, 1.5];

/** Pauses the current reading, because the page has only one voice. */
let hush: (() => void) | undefined;

/** Whether a range is visible now. */
function inView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Reads a text aloud, sentence by sentence, and marks the current sentence without
 * changing the page. A pause ends the sentence, and resuming starts it again, because
 * pausing is unreliable in speech engines.
 */
export class ReadAloud {
  playing = false;

  readonly #sentences: readonly Sentence[];
  readonly #language: string;
  readonly #update: () => void;
  readonly #end: () => void;
  readonly #mark = new Highlights('space-speech');
  #at = 0;
  #speed = 1;
  // Kept, because a garbage-collected utterance never ends.
  #utterance?: SpeechSynthesisUtterance;

  /**
   * @param end Called when the reading has ended or the reader has stopped it.
   */
  constructor(
    texts: Iterable<ParentNode>,
    language: string,
    { update, end }: { readonly update: () => void; readonly end: () => void },
  ) {
    this.#sentences = [...texts].flatMap((text) => sentences(text, language));
    this.#language = language;
    this.#update = update;
    this.#end = end;
  }

  readonly play = (): void => {
    if (hush !== this.pause) hush?.();
    hush = this.pause;
    this.playing = true;
    this.#speak();
    this.#update();
  };

  readonly pause = (): void => {
    this.#rest();
    if (hush !== this.pause) return;
    hush = undefined;
    speechSynthesis.cancel();
  };

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  readonly stop = (): void => {
    this.#mark.clear();
    this.pause();
  };

  /** The controls after the button that reads and pauses, while something is read. */
  controls(language: string): TemplateResult {
    const words = wordsIn(language);
    return html`<button type="button" class="quiet" part="stop" @click=${this.#end}>
        ${words.stop}
      </button>
      <label class="speed"
        >${words.speed}
        <select
          part="speed"
          @change=${(event: Event) => {
            this.#speed = Number((event.currentTarget as HTMLSelectElement).value);
            if (this.playing) this.#speak();
          }}
        >
          ${speeds.map(
            (speed) =>
              html`<option value=${speed} ?selected=${speed === 1}>
                ${words.times(speed.toLocaleString(language))}
              </option>`,
          )}
        </select>
      </label>`;
  }

  #rest(): void {
    this.playing = false;
    this.#utterance = undefined;
    this.#update();
  }

  #speak(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    const sentence = this.#sentences.at(this.#at);
    if (!sentence) {
      this.#end();
      return;
    }
    const before = this.#sentences[Math.max(0, this.#at - 1)].range;
    // A reader who has scrolled away is not brought back.
    const follows = inView(before);
    this.#mark.clear();
    this.#mark.add(sentence.range);
    if (follows) sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = this.#language;
    utterance.voice = voiceFor(this.#language) ?? null;
    utterance.rate = this.#speed;
    utterance.onend = () => {
      if (utterance !== this.#utterance) return;
      this.#at += 1;
      this.#speak();
    };
    utterance.onerror = () => {
      // Another script may have started to speak, and continues.
      if (utterance === this.#utterance) this.#rest();
    };
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }
}
