import { expect, waitUntil as until } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/treaty/define.js';
import { isChromium } from '../helpers/chromium.js';
import { clearWithHash, sampleBundle, shown } from '../helpers/fixtures.js';
import { button, placeTreaty, root } from '../helpers/treaty.js';

describe('<space-treaty>', () => {
  afterEach(clearWithHash);

  describe('articles', () => {
    it('open by keyboard', async () => {
      const treaty = await placeTreaty();
      button(treaty, 'sample-treaty-1').focus();
      await sendKeys({ press: 'Enter' });
      await treaty.updateComplete;
      expect(button(treaty, 'sample-treaty-1').getAttribute('aria-expanded')).to.equal('true');
      expect(shown(treaty)).to.contain('Share the samples.');
      const stops: unknown[] = [];
      for (let at = 0; at < 4; at++) {
        await sendKeys({ press: 'Tab' });
        stops.push(root(treaty).activeElement?.textContent?.replace(/\s+/g, ' ').trim());
      }
      expect(stops).to.deep.equal([
        'Article I in the official text',
        'Next: Article II',
        'Copy link: Article I, Free for all',
        'Article IINo ownership',
      ]);
    });

    it('are listed as links, with the current one marked', async () => {
      const treaty = await placeTreaty();
      const links = [...root(treaty).querySelectorAll<HTMLAnchorElement>('.contents a')];
      expect(links.map(({ hash }) => hash)).to.deep.equal(['#sample-treaty-1', '#sample-treaty-2']);
      links[1].focus();
      await sendKeys({ press: 'Enter' });
      await treaty.updateComplete;
      expect(root(treaty).activeElement).to.equal(button(treaty, 'sample-treaty-2'));
      expect(button(treaty, 'sample-treaty-2').getAttribute('aria-expanded')).to.equal('true');
      expect(location.hash).to.equal('');
      await until(() => links[1].getAttribute('aria-current') === 'location');
      expect(root(treaty).querySelectorAll('[aria-current]').length).to.equal(1);
    });

    it('scroll into view when a link leads to them', async () => {
      const treaty = await placeTreaty();
      const link = root(treaty).querySelectorAll<HTMLAnchorElement>('.contents a')[1];
      const article = root(treaty).getElementById('sample-treaty-2') as HTMLElement;
      article.style.marginBlock = '200vh';
      link.click();
      await treaty.updateComplete;
      expect(article.getBoundingClientRect().top).to.be.within(0, innerHeight);
      scrollTo(0, 0);
    });

    it('keep the link of where the reader is in sight, however long their list', async () => {
      const bundle = await sampleBundle();
      const [article] = bundle.treaties[0].articles;
      bundle.treaties[0].articles = Array.from({ length: 80 }, (_, index) => ({
        ...article,
        id: `sample-treaty-${index}`,
        number: String(index + 1),
      }));
      const treaty = await placeTreaty('sample-treaty', bundle);
      treaty.style.inlineSize = '1200px';
      const list = root(treaty).querySelector('.contents') as HTMLElement;
      root(treaty).getElementById('sample-treaty-70')?.scrollIntoView({ behavior: 'instant' });
      await until(() => root(treaty).querySelector('[aria-current]'));
      const link = root(treaty).querySelector('[aria-current]') as HTMLAnchorElement;
      expect(link.hash).to.contain('#sample-treaty-7');
      const [inner, outer] = [link, list].map((one) => one.getBoundingClientRect());
      expect(inner.top).to.be.at.least(outer.top);
      expect(inner.bottom).to.be.at.most(outer.bottom);
      scrollTo(0, 0);
    });

    it('print no controls', async function () {
      if (!isChromium) this.skip();
      const treaty = await placeTreaty();
      root(treaty).querySelector<HTMLElement>('[part=show-all]')?.click();
      await treaty.updateComplete;
      await emulateMedia({ media: 'print' });
      const controls = ['show-all', 'contents', 'steps', 'copy'].filter((part) =>
        root(treaty).querySelector(`[part=${part}]`)?.checkVisibility(),
      );
      await emulateMedia({ media: 'screen' });
      expect(controls).to.deep.equal([]);
    });

    it('lead to the one before and the one after', async () => {
      const treaty = await placeTreaty();
      button(treaty, 'sample-treaty-1').click();
      await treaty.updateComplete;
      const steps = (id: string) => [
        ...root(treaty).querySelectorAll<HTMLAnchorElement>(`[id="${id}"] .steps a`),
      ];
      expect(steps('sample-treaty-1').map((one) => one.textContent)).to.deep.equal([
        'Next: Article II',
      ]);
      steps('sample-treaty-1')[0].click();
      await treaty.updateComplete;
      expect(root(treaty).activeElement).to.equal(button(treaty, 'sample-treaty-2'));
      expect(steps('sample-treaty-2').map((one) => one.textContent)).to.deep.equal([
        'Previous: Article I',
      ]);
    });

    it('open and close all together, and the button says so afterwards', async () => {
      const treaty = await placeTreaty();
      const toggled: string[] = [];
      treaty.addEventListener('space-after-toggle', ({ itemId, open, reason }) =>
        toggled.push(`${itemId} ${open} ${reason}`),
      );
      const all = root(treaty).querySelector('[part=show-all]') as HTMLButtonElement;
      all.click();
      await treaty.updateComplete;
      expect(toggled).to.deep.equal(['sample-treaty-1 true user', 'sample-treaty-2 true user']);
      expect(all.textContent?.trim()).to.equal('Hide all');
      all.click();
      await treaty.updateComplete;
      expect(root(treaty).querySelectorAll('[aria-expanded=true]').length).to.equal(0);
    });

    it('are explained in plain words, if the reader or the page chooses so', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].articles[0].explanation.plain = 'Make some!';
      const treaty = await placeTreaty('sample-treaty', bundle);
      const first = () => root(treaty).getElementById('panel:sample-treaty-1')?.textContent;
      expect(first()).to.contain('Everyone may make samples.');
      root(treaty).querySelectorAll<HTMLInputElement>('.toolbar input')[1].click();
      await treaty.updateComplete;
      expect(first()).to.contain('Make some!').and.not.to.contain('Everyone may');
      treaty.level = 'standard';
      await treaty.updateComplete;
      expect(first()).to.contain('Everyone may make samples.');
      expect(root(treaty).querySelector('.toolbar input')).to.equal(null);
      treaty.setAttribute('level', '');
      await treaty.updateComplete;
      expect(first(), 'what the reader has chosen').to.contain('Make some!');
    });

    it('show real cases with their sources', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].articles[0].explanation.cases = [
        { text: 'In 1979 a sample fell down.', sources: ['station-report'] },
      ];
      const treaty = await placeTreaty('sample-treaty', bundle);
      const items = [...root(treaty).querySelectorAll('[id="panel:sample-treaty-1"] li')];
      const found = items.find((one) => one.textContent?.includes('In 1979'));
      expect(found?.querySelector('a')?.href).to.equal('https://example.org/report');
    });

    it('open at their URL', async () => {
      history.replaceState(null, '', '#sample-treaty-2');
      const treaty = await placeTreaty();
      expect(button(treaty, 'sample-treaty-2').getAttribute('aria-expanded')).to.equal('true');
      expect(button(treaty, 'sample-treaty-1').getAttribute('aria-expanded')).to.equal('false');
    });
  });
});
