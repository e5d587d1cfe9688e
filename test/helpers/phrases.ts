import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/i18n/format-date.js';
import { loadWords } from '../../src/i18n/words.js';

/** Spaces where no line ends become tildes, so that they can be seen. */
export const withTildes = (text: string) => text.replaceAll('\u00a0', '~');

/** What is said of a number: its name, the words, and what they are for each number. */
export type Counted = [string, (count: number) => string, Record<number, string>][];

/** What is said of a day, a month and a year. */
export type Dated = [string, (date: string) => string, day: string, month: string, year: string][];

/** The tests of the phrases of a language; in its "describe". */
export function testPhrases(other: string, counted: Counted, dated: Dated): void {
  before(() => loadWords(other));

  for (const [what, say, expected] of counted) {
    it(`the number of ${what} has the form that goes with it`, () => {
      for (const [count, phrase] of Object.entries(expected)) {
        expect(withTildes(say(Number(count)))).to.equal(phrase);
      }
    });
  }

  for (const [what, say, ...phrases] of dated) {
    it(`it is said in a sentence ${what}: a day, a month or a year`, () => {
      const dates = ['1967-10-10', '1967-10', '1967'].map((date) => formatDate(date, other));
      expect(dates.map((date) => withTildes(say(date)))).to.deep.equal(phrases);
    });
  }
}
