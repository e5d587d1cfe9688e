import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dist, hostPage, module, openHost, pages, scriptRequests } from '../helpers/host-page.mjs';

describe('Two lines in a bare page', () => {
  test('speak English if the words of the content’s language cannot be loaded', async () => {
    const french = hostPage(`${module}<space-faq lang="fr"></space-faq>`);
    await openHost(french).then(({ page }) => page.close());
    const chunk = scriptRequests().find((path) => path.endsWith('/fr.js'));
    // Longer than an element waits.
    pages[chunk] = (response) => setTimeout(() => response.writeHead(503).end(), 1500);
    const { page } = await openHost(french);
    delete pages[chunk];
    const text = await page.$eval(
      'space-faq',
      ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText,
    );
    assert.match(text, /À qui|Quel|Qui/);
    assert.match(text, /Show all/);
    await page.close();
  });

  test('report a log-in page instead of a part of the script, and show everything on retry', async () => {
    await openHost(hostPage(`${module}<space-treaties></space-treaties>`)).then(({ page }) =>
      page.close(),
    );
    const chunk = scriptRequests().find((path) => path.includes('treaties'));
    pages[chunk] = hostPage('<form>Log in</form>');
    const { page, messages } = await openHost(
      hostPage(`${module}<space-treaties>Seven treaties</space-treaties>`),
    );
    const text = () =>
      page.$eval('space-treaties', ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText);
    assert.match(await text(), /could not be loaded/);
    assert.match(messages.join('\n'), /network: A part of the script could not be loaded/);
    delete pages[chunk];
    await page.evaluate(() =>
      document.querySelector('space-treaties').shadowRoot.querySelector('[part=retry]').click(),
    );
    await page.waitForFunction(() => globalThis.loaded === 1);
    assert.match(await text(), /Outer Space Treaty/);
    await page.close();
  });

  for (const [tag, chunk, shown, start] of [
    ['space-treaties view="comparison"', 'comparison', 'Compare', 'Outer Space Treaty'],
    ['space-treaty treaty="moon-agreement"', 'later-sections', 'Who has joined', 'Who has joined'],
  ]) {
    test(`say so where the ${chunk} of <${tag}> cannot be loaded, and show it on a second try, with the focus at its start`, async () => {
      const { page: first } = await openHost(hostPage(`${module}<${tag}></${tag.split(' ')[0]}>`));
      const text = (page) =>
        page.$eval(
          tag.split(' ')[0],
          ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText,
        );
      assert.match(await text(first), new RegExp(shown));
      await first.close();
      const path = scriptRequests().find((one) => one.endsWith(`/${chunk}.js`));
      pages[path] = hostPage('<form>Log in</form>');
      const { page } = await openHost(hostPage(`${module}<${tag}></${tag.split(' ')[0]}>`));
      assert.match(await text(page), /This could not be loaded/);
      assert.doesNotMatch(await text(page), new RegExp(shown));
      // Slow, so that an impatient reader asks several times.
      const requests = [];
      pages[path] = (response) => requests.push(response);
      await page.focus(`${tag.split(' ')[0]} >>> [part=retry]`);
      for (let times = 0; times < 3; times++) await page.keyboard.press('Enter');
      const isBusy = await page.$eval(
        `${tag.split(' ')[0]} >>> [part=retry]`,
        ({ ariaDisabled }) => ariaDisabled,
      );
      assert.equal(isBusy, 'true');
      while (!requests.length) await new Promise(setImmediate);
      delete pages[path];
      const script = readFileSync(join(dist, path));
      for (const response of requests) {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      }
      await page.waitForFunction(
        (name, words) =>
          document.querySelector(name).shadowRoot.querySelector('.root').innerText.includes(words),
        {},
        tag.split(' ')[0],
        shown,
      );
      const focused = await page.$eval(tag.split(' ')[0], ({ shadowRoot: { activeElement } }) =>
        (activeElement?.closest('label') ?? activeElement)?.innerText.trim(),
      );
      assert.equal(focused, start);
      await page.close();
    });
  }

  test('keep the fallback if the bundle or the script is missing', async () => {
    const fallback =
      '<space-faq src="/gone.json"><a href="/questions">All questions</a></space-faq>';
    const sheet = '<link rel="stylesheet" href="/fallback.css">';
    for (const [script, said] of [
      [module, /^warn: .*http: HTTP status 404/m],
      ['<script src="/blocked.js"></script>', /404/],
    ]) {
      const { page, messages } = await openHost(hostPage(script + fallback, sheet));
      assert.match(messages.join('\n'), said);
      assert.ok(await page.$eval('space-faq a', (link) => link.checkVisibility()));
      assert.ok(await page.$eval('space-faq a', (link) => link.offsetHeight > 0));
      await page.close();
    }
  });
});
