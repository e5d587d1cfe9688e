import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findings } from '../helpers/axe.mjs';
import {
  browser,
  open,
  previewed,
  server,
  shownQuestions,
  site,
  snippet,
} from '../helpers/builder.mjs';

describe('The builder', () => {
  test('shows the widget and its snippet at once, without a message', async () => {
    const { page, messages } = await open();
    await previewed(page, shownQuestions);
    assert.match(await snippet(page), /v1\/space\.js[^]*<space-faq>/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('can be used by keyboard from choosing a topic to copying', async () => {
    const { page } = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.focus('[name=item]');
    await page.keyboard.press('ArrowDown');
    await page.focus('[name=host]');
    await page.keyboard.press('ArrowDown');
    const topic = await page.$eval('[name=item]', ({ value }) => value);
    assert.notEqual(topic, 'all');
    const address = `https://widgets.example/v1/e/faq/${topic}/`;
    await page.waitForFunction(
      (wanted) => document.querySelector('#snippet').textContent === wanted,
      {},
      address,
    );
    await page.focus('[data-copy=snippet]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-copy=snippet] + [role=status]').textContent === 'Copied.',
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
    await page.close();
  });

  test('confirms each copy beside its button, until the choice changes', async () => {
    const { page } = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.click('[value=cms]');
    const said = () => page.$$eval('[role=status]', (all) => all.map((one) => one.textContent));
    for (const name of ['site-script', 'snippet', 'privacy']) {
      const status = `[data-copy=${name}] + [role=status]`;
      await page.$eval(status, (element) => {
        element.changes = [];
        new MutationObserver(() => element.changes.push(element.textContent)).observe(element, {
          childList: true,
        });
      });
      for (const times of [1, 2]) {
        await page.click(`[data-copy=${name}]`);
        await page.waitForFunction(
          (selector, wanted) =>
            document.querySelector(selector).changes.filter(Boolean).length === wanted,
          { timeout: 3000 },
          status,
          times,
        );
      }
      assert.equal((await said()).filter(Boolean).length, 1);
      await page.click('[name=searchable]');
      assert.deepEqual(await said(), ['', '', '']);
    }
    await page.close();
  });

  test('selects what is to be copied where there is no clipboard', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.click('[data-copy=snippet]');
    await page.waitForFunction(() =>
      document
        .querySelector('[data-copy=snippet] + [role=status]')
        .textContent.includes('Selected: copy it'),
    );
    const selected = await page.evaluate(() => String(getSelection()));
    assert.equal(selected.trim(), (await snippet(page)).trim());
    await page.close();
  });

  test('opens as a file, with the widget in the preview', async () => {
    const { page, messages } = await open(pathToFileURL(`${site}builder/index.html`).href);
    await previewed(page, shownQuestions);
    assert.match(await snippet(page), /<space-faq>/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ]) {
    test(`fits ${width} px, ${scheme}, and axe has nothing to say`, async () => {
      const { page } = await open(undefined, { width });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `the page is ${wide} px wide`);
      assert.deepEqual(await findings(page, { exclude: ['#preview'] }), []);
      await page.close();
    });
  }
});
