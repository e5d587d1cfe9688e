import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  address,
  all,
  cite,
  expectNoOverflow,
  focused,
  placeArticle,
  restore,
  wholeArticle,
} from '../helpers/article.js';
import { shown } from '../helpers/fixtures.js';

describe('<space-article>', () => {
  afterEach(restore);

  describe('sources', () => {
    it('have no way back alone on a line, at whatever width', async () => {
      const element = await placeArticle();
      const buttons = all(element, '[part=back]');
      for (let width = 240; width < 480; width += 8) {
        element.style.inlineSize = `${width}px`;
        for (const button of buttons) {
          const text = document.createRange();
          text.setStartBefore(button.parentElement?.firstChild as Node);
          text.setEndBefore(button);
          const line = [...text.getClientRects()].at(-1);
          expect(button.getBoundingClientRect().top, `${width} px`).to.be.below(line?.bottom ?? 0);
        }
        expectNoOverflow(element);
      }
    });

    it('are linked from the text, and link back to where the reader was', async () => {
      const element = await placeArticle();
      const marks = all(element, '.text [part=mark]');
      expect(marks.map((mark) => mark.textContent?.trim())).to.deep.equal([
        '2Source 2',
        '2Source 2',
        '1Source 1',
      ]);
      marks[1].focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(element)?.textContent).to.contain('The text of the treaty');
      all(element, '[part=back]')[1].click();
      expect(focused(element)).to.equal(marks[1]);
      expect(location.href).to.equal(address);
    });

    it('link back only if the text cites them', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].sources = ['treaty-text', 'station-report'];
      const element = await placeArticle(bundle, 'level="plain"');
      const entries = all(element, '[part=sources] li');
      expect(entries.map((entry) => Boolean(entry.querySelector('[part=back]')))).to.deep.equal([
        true,
        false,
      ]);
    });

    it('are plain text without a URL, and missing ones are skipped', async () => {
      const bundle = await wholeArticle();
      delete bundle.sources[0].url;
      bundle.articles[0].body.children[2].children.push(cite('unheard-of'));
      const element = await placeArticle(bundle);
      expect(shown(element)).to.contain('The text of the treaty');
      expect(all(element, '[part=sources] a')).to.have.length(1);
      expect(all(element, '[part=sources] li')).to.have.length(2);
    });
  });
});
