/** The builder's snippets after the filters of systems that remove some HTML. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { clearHosts, firstFrame, openHost } from '../helpers/embed.js';
import { choice, embedded, loadSite, questionCount, snippets } from '../helpers/snippets.js';

afterEach(clearHosts);
before(loadSite);

type Filter =
  | 'WordPress, from an author'
  | 'WordPress, from an administrator'
  | 'WordPress, by oEmbed'
  | 'Canvas';

const filtered = (html: string, by: Filter): Promise<string> =>
  executeServerCommand<string, object>('filter', { html, by });

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const wordsOf = (element: Element) => element.textContent?.replaceAll(/\s+/g, '');

const linksOf = (element: Element) =>
  [...element.querySelectorAll('a')].map(({ href, textContent }) => `${textContent} ${href}`);

const untilShown = (host: Window) =>
  waitUntil(
    () =>
      host.document.querySelector('space-faq')?.shadowRoot?.querySelectorAll('[part=button]')
        .length === questionCount,
    'the questions are not there',
    { timeout: 12_000 },
  );

for (const by of ['WordPress, from an author', 'Canvas'] as const) {
  describe(`After the filter of ${by},`, () => {
    it('HTML without script has every question to open, every word and every link', async () => {
      const html = snippets.write('html', choice);
      const after = parsed(await filtered(html, by));
      const before = parsed(html);
      expect(wordsOf(after)).to.equal(wordsOf(before));
      expect(linksOf(after)).to.deep.equal(linksOf(before));
      const summaries = (body: Element) =>
        [...body.querySelectorAll('details[id] > summary:first-child')].map(wordsOf);
      expect(summaries(after)).to.deep.equal(summaries(before));
      expect(summaries(after)).to.have.length(questionCount);
    });

    it('a placeholder has its link, and becomes the element with the site’s script', async () => {
      const html = await filtered(snippets.write('placeholder', choice), by);
      const host = await openHost(html);
      const link = host.document.querySelector('a');
      expect(link?.checkVisibility()).to.equal(true);
      const loader = host.document.createRange().createContextualFragment(snippets.siteScript);
      host.document.body.append(loader);
      await untilShown(host);
      expect(host.document.querySelector('[data-space] > space-faq[searchable]')).to.not.equal(
        null,
      );
      expect(link?.isConnected).to.equal(true);
    });

    it('a script and a tag leave the link', async () => {
      const html = await filtered(snippets.write('script', choice), by);
      const host = await openHost(html);
      expect(host.document.querySelector('script, space-faq')).to.equal(null);
      expect(host.document.querySelector('a')?.checkVisibility()).to.equal(true);
    });
  });
}

describe('After the filter of WordPress, from an administrator,', () => {
  it('a script and a tag show the questions, with the link inside until then', async () => {
    const html = await filtered(
      snippets.write('script', choice),
      'WordPress, from an administrator',
    );
    const host = await openHost(html);
    await untilShown(host);
    expect(host.document.querySelector('space-faq a')?.textContent).to.equal(choice.title);
  });
});

describe('After the filter of WordPress, by oEmbed,', () => {
  it('an address has its link and its frame, which shows the questions', async () => {
    const embed = await embedded(snippets.write('address', choice));
    const host = (await openHost(
      await filtered(embed, 'WordPress, by oEmbed'),
      '<script>told = []; onmessage = ({ data }) => told.push(data)</script>',
    )) as Window & { told?: { type: string; height: number }[] };
    const address = snippets.write('address', choice);
    expect(host.document.querySelector<HTMLAnchorElement>('blockquote a')?.href).to.equal(address);
    expect(firstFrame(host).src).to.equal(address);
    expect(firstFrame(host).getAttribute('sandbox')).to.equal('allow-scripts');
    await waitUntil(
      () => host.told?.some(({ type, height }) => type === 'size' && height > 600),
      'the frame says nothing',
      { timeout: 12_000 },
    );
  });
});
