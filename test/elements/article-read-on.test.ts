import { expect } from '@open-wc/testing';
import { address, all, focused, one, placeArticle, restore } from '../helpers/article.js';
import { shown, until } from '../helpers/fixtures.js';

describe('<space-article>', () => {
  afterEach(restore);

  describe('the way on', () => {
    it('leads only to what can be reached', async () => {
      const element = await placeArticle();
      const ways = all(element, '[part=read-on] li > *');
      expect(ways.map(({ innerText }) => innerText)).to.deep.equal(['The second', 'Sample Treaty']);
      const link = one(element, '[part=read-on] a') as HTMLAnchorElement;
      expect(link.href).to.equal(new URL('treaties.html#sample-treaty', document.baseURI).href);
    });

    it('links to places on this page, whatever its base is', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      try {
        const element = await placeArticle();
        const [page] = location.href.split('#');
        for (const part of ['contents', 'mark']) {
          const link = one(element, `:is(a[part=${part}], [part=${part}] a)`) as HTMLAnchorElement;
          expect(link.href.split('#')[0], part).to.equal(page);
        }
      } finally {
        base.remove();
      }
    });

    it('shows an article without a URL in place, unless a router handles it', async () => {
      const element = await placeArticle();
      // Not a link: in a new tab, it would lead back to this article.
      const button = one(element, '[part=read-on] button');
      const routed: string[] = [];
      element.addEventListener(
        'space-navigate',
        (event) => {
          event.preventDefault();
          routed.push(event.href);
        },
        { once: true },
      );
      button.click();
      expect(routed[0]).to.equal(`${address.split('#')[0]}#second`);
      await element.updateComplete;
      expect(shown(element)).not.to.contain('Its text.');
      button.click();
      await until(() => focused(element)?.textContent === 'The second');
      expect(shown(element)).to.contain('Its text.');
      expect(location.href).to.equal(address);
      const paper = one(element, '.paper').textContent;
      expect(paper, 'the address of the page').to.contain(address.split('#')[0]);
      expect(paper, 'which leads to the first').not.to.contain('#second');
    });

    it('is forgotten when the page shows another article', async () => {
      const element = await placeArticle();
      const page = element.article;
      one(element, '[part=read-on] button').click();
      await until(() => focused(element)?.textContent === 'The second');
      for (const article of [page, 'second']) {
        element.article = article;
        await element.updateComplete;
      }
      expect(one(element, '.paper').textContent).to.contain('#second');
    });

    it('leads to the site’s page for an article without a URL', async () => {
      const element = await placeArticle();
      (element.parentElement as HTMLElement).dataset.spaceHrefTemplate = '/read/{id}';
      element.requestUpdate();
      await element.updateComplete;
      const [, second] = all<HTMLAnchorElement>(element, '[part=read-on] a');
      expect(second.href).to.equal(new URL('/read/second', location.href).href);
    });
  });
});
