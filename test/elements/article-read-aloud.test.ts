import { expect } from '@open-wc/testing';
import {
  all,
  focused,
  one,
  placeArticle,
  replace,
  restore,
  sentence,
  wholeArticle,
} from '../helpers/article.js';
import { place, until } from '../helpers/fixtures.js';

describe('<space-article>', () => {
  afterEach(restore);

  describe('reading aloud', () => {
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice: unknown;
      onend?: () => void;
      onerror?: () => void;
      constructor(readonly text: string) {
        super();
      }
    }

    /** A voice whose every word the test can hear. */
    function speech(lang = 'en-GB') {
      const engine = Object.assign(new EventTarget(), {
        voices: [{ lang, localService: true }],
        said: [] as Utterance[],
        cancelled: 0,
        getVoices: () => engine.voices,
        speak: (utterance: Utterance) => engine.said.push(utterance),
        cancel: () => {
          engine.cancelled += 1;
        },
        now: () => engine.said[engine.said.length - 1],
      });
      replace(window, 'speechSynthesis', engine);
      replace(window, 'SpeechSynthesisUtterance', Utterance);
      return engine;
    }

    const marked = () =>
      typeof Highlight === 'undefined'
        ? undefined
        : [...(CSS.highlights.get('space-speech') ?? [])].map(String).join('|');

    it('says nothing for an article that has been removed', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      element.remove();
      // The module has loaded by then, because the reader requests it again.
      const other = await placeArticle();
      one(other, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.said).to.have.length(1);
    });

    it('uses the language of an untranslated article', async () => {
      const engine = speech('fr-FR');
      const bundle = await wholeArticle();
      bundle.articles[0].language = 'fr';
      const element = await placeArticle(bundle);
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.now().lang).to.equal('fr');
    });

    it('is offered only if there is a voice for the language', async () => {
      const engine = speech('fr-FR');
      const element = await placeArticle();
      expect(one(element, '[part=listen]')).to.equal(null);
      engine.voices = [{ lang: 'en_US', localService: false }];
      engine.dispatchEvent(new Event('voiceschanged'));
      await element.updateComplete;
      expect(one(element, '[part=listen]').textContent?.trim()).to.equal('Listen');
    });

    it('reads sentence by sentence and marks the one it reads', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.now().text).to.equal('A station for many');
      expect(engine.now().lang).to.equal('en');
      for (let step = 0; step < 9 && engine.now().text !== 'It began small.'; step++) {
        engine.now().onend?.();
      }
      expect(engine.now().text).to.equal('It began small.');
      if (marked() !== undefined) expect(marked()).to.equal('It began small.');
      engine.now().onend?.();
      expect(engine.now().text).to.equal('Then it grew.');
      for (let step = 0; step < 9 && engine.now().text !== 'Last.'; step++) engine.now().onend?.();
      const said = engine.said.map((utterance) => utterance.text).join(' ');
      expect(said).to.contain('It flies in a low orbit.');
      expect(said, 'a definition').not.to.contain('The way around a planet.');
      expect(said).not.to.contain('Copy link');
      expect(said).not.to.contain('Source');
    });

    it('pauses, continues with the same sentence, changes its speed and stops', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').focus();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      await element.updateComplete;
      expect(focused(element)?.textContent?.trim()).to.equal('Pause');
      engine.now().onend?.();
      const sentence = engine.now().text;
      one(element, '[part=listen]').click();
      await element.updateComplete;
      expect(one(element, '[part=listen]').textContent?.trim()).to.equal('Listen');
      const { length } = engine.said;
      // What an engine reports about the interrupted utterance no longer counts.
      engine.now().onend?.();
      expect(engine.said).to.have.length(length);
      one(element, '[part=listen]').click();
      expect(engine.now().text).to.equal(sentence);
      const speed = one<HTMLSelectElement>(element, '[part=speed]');
      speed.value = '1.25';
      speed.dispatchEvent(new Event('change'));
      expect(engine.now().rate).to.equal(1.25);
      await element.updateComplete;
      one(element, '[part=stop]').focus();
      one(element, '[part=stop]').click();
      await element.updateComplete;
      expect(one(element, '[part=stop]')).to.equal(null);
      expect(focused(element)?.part.value).to.equal('listen');
      if (marked() !== undefined) expect(marked()).to.equal('');
    });

    it('has one voice: starting another article pauses the first', async () => {
      const engine = speech();
      const [first, second] = [await placeArticle(), await placeArticle()];
      one(first, '[part=listen]').click();
      await until(() => engine.said.length);
      const interrupted = engine.now();
      one(second, '[part=listen]').click();
      await until(() => engine.said.length === 2);
      const { cancelled } = engine;
      interrupted.onerror?.();
      interrupted.onend?.();
      await Promise.all([first.updateComplete, second.updateComplete]);
      expect(one(first, '[part=listen]').innerText).to.equal('Listen');
      expect(one(second, '[part=listen]').innerText).to.equal('Pause');
      expect(engine.said).to.have.length(2);
      one(first, '[part=stop]').click();
      expect(engine.cancelled, 'the other goes on').to.equal(cancelled);
    });

    it('pauses when the voice fails, and repeats the sentence on request', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      engine.now().onend?.();
      const sentence = engine.now().text;
      engine.now().onerror?.();
      await element.updateComplete;
      expect(one(element, '[part=listen]').textContent?.trim()).to.equal('Listen');
      const { length } = engine.said;
      const speed = one<HTMLSelectElement>(element, '[part=speed]');
      speed.value = '1.5';
      speed.dispatchEvent(new Event('change'));
      expect(engine.said, 'a pause is a pause').to.have.length(length);
      one(element, '[part=listen]').click();
      expect([engine.now().text, engine.now().rate]).to.deep.equal([sentence, 1.5]);
    });

    it('prefers a voice on the device to one that sends the text elsewhere', async () => {
      const engine = speech();
      const [local] = engine.voices;
      engine.voices = [{ lang: 'en-US', localService: false }, local];
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.now().voice).to.equal(local);
    });

    it('reads list items only once', async () => {
      const engine = speech();
      const bundle = await wholeArticle();
      bundle.articles[0].summary = 'Short.';
      bundle.articles[0].body = {
        type: 'root',
        children: [
          {
            type: 'list',
            ordered: false,
            children: [{ type: 'listItem', children: [sentence('One thing.')] }],
          },
        ],
      };
      const element = await placeArticle(bundle);
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      for (let step = 0; step < 9; step++) engine.now().onend?.();
      const said = engine.said.map((utterance) => utterance.text);
      expect(said).to.deep.equal(['A station for many', 'Short.', 'One thing.']);
    });

    it('does not bring back a reader who has scrolled away', async () => {
      const engine = speech();
      const element = await placeArticle();
      const below = place('<div style="block-size: 4000px"></div>');
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      below.scrollIntoView({ block: 'end' });
      const { scrollY: placed } = window;
      expect(placed).to.be.greaterThan(1000);
      engine.now().onend?.();
      engine.now().onend?.();
      expect(scrollY).to.equal(placed);
      scrollTo(0, 0);
    });

    it('ends when the wording changes, and when the page is left', async () => {
      const engine = speech();
      const element = await placeArticle();
      const ends = async (end: () => void) => {
        one(element, '[part=listen]').click();
        await until(() => one(element, '[part=stop]'));
        const { cancelled } = engine;
        end();
        expect(engine.cancelled).to.be.greaterThan(cancelled);
        await element.updateComplete;
        expect(one(element, '[part=stop]')).to.equal(null);
      };
      await ends(() => all(element, '[part=choice] input')[1].click());
      await ends(() => dispatchEvent(new Event('pagehide')));
    });

    it('ends when the page changes the wording', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length && one(element, '[part=stop]'));
      element.level = 'plain';
      await until(() => !one(element, '[part=stop]'));
      expect(engine.cancelled).to.be.greaterThan(0);
    });

    it('ends when another article is shown', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length && one(element, '[part=stop]'));
      const { cancelled } = engine;
      element.article = 'second';
      await until(() => !one(element, '[part=stop]'));
      expect(engine.cancelled).to.be.greaterThan(cancelled);
      if (marked() !== undefined) expect(marked()).to.equal('');
      one(element, '[part=listen]').click();
      await until(() => engine.now().text === 'The second');
    });

    it('ends with the article, and when the element is removed', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      for (let step = 0; step < 30 && one(element, '[part=stop]'); step++) {
        engine.now().onend?.();
        await element.updateComplete;
      }
      expect(one(element, '[part=stop]')).to.equal(null);
      one(element, '[part=listen]').click();
      const { cancelled } = engine;
      await until(() => engine.cancelled > cancelled);
      const before = engine.cancelled;
      element.remove();
      expect(engine.cancelled).to.be.greaterThan(before);
    });
  });
});
