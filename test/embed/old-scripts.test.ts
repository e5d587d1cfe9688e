import { expect } from '@open-wc/testing';
import '../../src/elements/treaties/define.js';
import '../../src/elements/faq/define.js';
import { parseBundle } from '../../src/bundle/parse-bundle.js';
import { occurrences } from '../../src/controllers/occurrences.js';
import { parseNumeral } from '../../src/i18n/roman.js';
import { clear, next, place, sampleBundle, shown } from '../helpers/fixtures.js';

type Extended = Record<string, unknown>;

/** Runs something while the page's own scripts have extended what JavaScript provides. */
async function among<T>(extend: () => () => void, run: () => T | Promise<T>): Promise<T> {
  const restore = extend();
  try {
    return await run();
  } finally {
    restore();
  }
}

/** What libraries before Prototype.js 1.3 and hand-written scripts do. */
function extendObjects(): () => void {
  const objects = Object.prototype as unknown as Extended;
  objects.extend = () => undefined;
  objects.count = 7;
  return () => {
    delete objects.extend;
    delete objects.count;
  };
}

/** What Prototype.js 1.7 does. */
function extendLists(): () => void {
  const lists = Array.prototype as unknown as Extended;
  const texts = String.prototype as unknown as Extended;
  const { from } = Array;
  const { entries } = lists;
  texts.toArray = function (this: string) {
    return this.split('');
  };
  lists.toArray = lists.entries = function (this: unknown[]) {
    return [...this];
  };
  Array.from = ((one: Iterable<unknown> & { toArray?: () => unknown[] }) =>
    one.toArray?.() ?? [...one]) as typeof from;
  return () => {
    Array.from = from;
    Object.defineProperty(lists, 'entries', {
      value: entries,
      configurable: true,
      writable: true,
      enumerable: false,
    });
    delete lists.toArray;
    delete texts.toArray;
  };
}

describe('On a page with an old script', () => {
  afterEach(clear);

  it('that extends all objects, a bundle is read', async () => {
    const sample = await sampleBundle();
    const { bundle, issues } = await among(extendObjects, () => parseBundle(sample));
    expect(issues).to.deep.equal([]);
    expect(bundle).to.deep.equal(parseBundle(sample).bundle);
  });

  it('that extends all objects, the questions are shown', async () => {
    const bundle = await sampleBundle();
    const [faq] = place('<space-faq></space-faq>').children;
    await among(extendObjects, async () => {
      Object.assign(faq, { bundle });
      await next(faq, 'space-load');
    });
    expect(shown(faq)).to.contain('Who owns the Moon?');
  });

  it('that extends all lists, a timeline is shown', async () => {
    const bundle = await sampleBundle();
    const [treaties] = place('<space-treaties view="timeline"></space-treaties>').children;
    await among(extendLists, async () => {
      Object.assign(treaties, { bundle });
      await Promise.race([
        next(treaties, 'space-load'),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]);
    });
    expect(shown(treaties)).to.contain('Sample Treaty');
  });

  it('that extends all lists, hits are marked and numerals are read', async () => {
    const text = document.createElement('p');
    text.textContent = 'Ein Weißes Haus';
    const [hit, value] = await among(
      extendLists,
      () =>
        [
          [...occurrences(text, [{ word: 'haus', inside: false }])][0].startOffset,
          parseNumeral('XIV'),
        ] as const,
    );
    expect(hit).to.equal(11);
    expect(value).to.equal(14);
  });
});
