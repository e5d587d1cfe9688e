import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, previewed, shownQuestions } from '../helpers/builder.mjs';

describe('The builder', () => {
  test('shows the widget in a page that is narrow, dark, from right to left or hostile', async () => {
    const { page } = await open();
    await previewed(page, shownQuestions);
    const inside = async (read) => {
      const frame = await (await page.$('#preview')).contentFrame();
      return frame.evaluate(read);
    };
    const width = () => page.$eval('#preview', ({ offsetWidth }) => offsetWidth);
    const before = await width();
    await page.click('[name=narrow]');
    assert.ok((await width()) < before, `${await width()} px instead of ${before}`);
    const transform = () => getComputedStyle(document.body.querySelector('p')).textTransform;
    assert.equal(await inside(transform), 'none');
    await page.click('[name=rtl]');
    await previewed(page, () => document.dir === 'rtl');
    await page.click('[name=dark]');
    await previewed(page, () => getComputedStyle(document.documentElement).colorScheme === 'dark');
    await page.click('[name=hostile]');
    await previewed(page, () => getComputedStyle(document.documentElement).fontSize === '10px');
    // What was set before is still so.
    await previewed(page, () => document.dir === 'rtl');
    for (const name of ['narrow', 'rtl', 'dark', 'hostile']) await page.click(`[name=${name}]`);
    await previewed(
      page,
      () =>
        document.dir === 'ltr' &&
        getComputedStyle(document.documentElement).colorScheme === 'light' &&
        getComputedStyle(document.documentElement).fontSize === '16px',
    );
    assert.equal(await width(), before);
    await page.close();
  });

  test('shows what remains if scripts are removed', async () => {
    const { page } = await open();
    await previewed(page, shownQuestions);
    await page.click('[name=no-script]');
    await previewed(page, () => {
      const faq = document.querySelector('space-faq');
      return faq && !faq.shadowRoot && faq.querySelector('a').checkVisibility();
    });
    await page.close();
  });
});
