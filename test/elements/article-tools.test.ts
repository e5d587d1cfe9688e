import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SpaceArticle } from '../../src/elements/article/article.js';
import { address, all, one, placeArticle, replace, restore } from '../helpers/article.js';
import { isChromium } from '../helpers/chromium.js';
import { until } from '../helpers/fixtures.js';

describe('<space-article>', () => {
  afterEach(restore);

  describe('citing', () => {
    async function opened(element: SpaceArticle) {
      one(element, 'summary').click();
      return until(() => one(element, '[part=reference]'));
    }

    it('shows three styles', async () => {
      const element = await placeArticle();
      await opened(element);
      const references = all(element, '[part=reference]').map(({ innerText }) => innerText.trim());
      expect(references[0]).to.contain('Sample, A., & Editorial team. (2026, November 20).');
      expect(references[1]).to.contain('“A Station for Many.” Sample, 20 Nov. 2026');
      expect(references[2]).to.contain(
        `November 20, 2026. ${address.split('#')[0]}#shared-station.`,
      );
      expect(one(element, '[part=reference] cite').textContent).to.equal('A station for many');
    });

    it('copies with and without italics', async function () {
      if (typeof ClipboardItem === 'undefined') this.skip();
      const items: ClipboardItem[] = [];
      replace(navigator, 'clipboard', {
        write: async (all: ClipboardItem[]) => items.push(...all),
      });
      const element = await placeArticle();
      await opened(element);
      one(element, '[part=copy-reference]').click();
      const status = await until(() =>
        all(element, '.cite .copied').find((one) => one.textContent),
      );
      expect(status.textContent).to.equal('Reference copied');
      const read = async (type: string) => (await items[0].getType(type)).text();
      expect(await read('text/html')).to.contain('<i>A station for many</i>');
      expect(await read('text/plain')).to.contain('(2026, November 20). A station for many.');
    });

    it('saves files', async () => {
      const names: string[] = [];
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      });
      const element = await placeArticle();
      await opened(element);
      for (const button of all(element, '[part=download]')) button.click();
      expect(names).to.deep.equal([
        'shared-station.bib',
        'shared-station.ris',
        'shared-station.json',
      ]);
    });
  });

  it('announces copying to assistive technology', async () => {
    const element = await placeArticle();
    one(element, 'summary').click();
    await until(() => one(element, '[part=reference]'));
    for (const part of ['share', 'copy', 'copy-reference']) {
      const status = one(element, `[part=${part}]`).nextElementSibling;
      expect(status?.getAttribute('role'), part).to.equal('status');
    }
  });

  describe('sharing', () => {
    it('uses the system’s share dialog', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', async (data: ShareData) => shared.push(data));
      const element = await placeArticle();
      one(element, '[part=share]').click();
      expect(shared).to.deep.equal([
        { title: 'A station for many', url: `${address.split('#')[0]}#shared-station` },
      ]);
    });

    it('copies the URL when sharing fails, and says nothing when the reader cancels', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: async (value: string) => copied.push(value) });
      replace(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const element = await placeArticle();
      one(element, '[part=share]').click();
      await until(() => copied.length);
      replace(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
      one(element, '[part=share]').click();
      await new Promise(requestAnimationFrame);
      expect(copied).to.have.length(1);
    });
  });

  describe('printing', () => {
    it('prints no controls', async function () {
      if (!isChromium) this.skip();
      const element = await placeArticle();
      await emulateMedia({ media: 'print' });
      const controls = ['tools', 'choice', 'contents', 'cite', 'copy', 'back'].filter((part) =>
        one(element, `[part=${part}]`).checkVisibility(),
      );
      await emulateMedia({ media: 'screen' });
      expect(controls).to.deep.equal([]);
    });

    it('does not print for an article that has been removed', async () => {
      let printed = false;
      replace(window, 'print', () => {
        printed = true;
      });
      const element = await placeArticle();
      const sheets = document.adoptedStyleSheets.length;
      one(element, '[part=print]').click();
      element.remove();
      // What it waits for exists as soon as it does for another one.
      await Promise.all([
        import('../../src/parts/qr-code.js'),
        import('../../src/parts/print-element.js'),
      ]);
      await (
        await placeArticle()
      ).updateComplete;
      expect(printed).to.equal(false);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    });

    for (const sign of ['afterprint', 'pointerdown', 'keydown']) {
      it(`gives the page back on ${sign}`, async () => {
        const element = await placeArticle();
        const article = one(element, '.article');
        const printed = new Promise<void>((resolve) => {
          replace(window, 'print', resolve);
        });
        one(element, '[part=print]').click();
        await printed;
        expect(article.matches(':popover-open')).to.equal(true);
        dispatchEvent(new Event(sign));
        expect(article.matches(':popover-open')).to.equal(false);
        expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
      });
    }

    for (const [what, begins] of [
      ['gives the page back at once where the frame may not print', false],
      ['keeps to the print where the frame may', true],
    ] as const) {
      it(what, async () => {
        const element = await placeArticle();
        const article = one(element, '.article');
        replace(window, 'parent', {});
        const printed = new Promise<void>((resolve) => {
          replace(window, 'print', () => {
            if (begins) dispatchEvent(new Event('beforeprint'));
            resolve();
          });
        });
        one(element, '[part=print]').click();
        await printed;
        expect(article.matches(':popover-open')).to.equal(begins);
        dispatchEvent(new Event('afterprint'));
        expect(article.matches(':popover-open')).to.equal(false);
        expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
      });
    }

    it('lifts the article out of the page, with its URL as text and as a QR code', async () => {
      let lifted = false;
      const element = await placeArticle();
      const article = one(element, '.article');
      const printed = new Promise<void>((resolve) => {
        replace(window, 'print', () => {
          lifted = article.matches(':popover-open');
          dispatchEvent(new Event('afterprint'));
          resolve();
        });
      });
      const sheets = document.adoptedStyleSheets.length;
      one(element, '[part=print]').click();
      await printed;
      expect(lifted).to.equal(true);
      expect(article.matches(':popover-open')).to.equal(false);
      expect(getComputedStyle(article).display).to.equal('block');
      expect(document.adoptedStyleSheets).to.have.length(sheets);
      expect(one(element, '.qr path').getAttribute('d')).to.have.length.greaterThan(1000);
      expect(one(element, '.address').textContent).to.equal(
        `${address.split('#')[0]}#shared-station`,
      );
      expect(one(element, '.glossary').textContent).to.contain('The way around a planet.');
    });
  });
});
