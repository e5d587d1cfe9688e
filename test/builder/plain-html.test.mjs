import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, snippet } from '../helpers/builder.mjs';

describe('The builder', () => {
  test('lowers each heading of the text that is pasted, and lets its links lead where they led', async () => {
    const { page } = await open();
    const headings = [2, 3, 4, 5, 6].map((level) => `<h${level}>Level ${level}</h${level}>`);
    const body = `<!doctype html><main><h1>Level 1</h1><space-faq>${headings.join('')}
      <p id="part"><a href="#part">Here</a> <a href="#gone">Gone</a> <a href="../law/">Law</a></p>
      <figure><img src="a.png" alt=""></figure></space-faq></main>`;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isText = request.resourceType() === 'fetch';
      void (isText ? request.respond({ contentType: 'text/html', body }) : request.continue());
    });
    await page.click('[value=canvas]');
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('Level 1'),
    );
    const [levels, hrefs, others] = await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = document.querySelector('#snippet').textContent;
      const all = (selector) => [...box.querySelectorAll(selector)];
      return [
        all('h1, h2, h3, h4, h5, h6').map((one) => `${one.localName} ${one.textContent}`),
        all('a').map((one) => one.getAttribute('href')),
        all('figure, img').length,
      ];
    });
    assert.deepEqual(levels, [
      'h2 Level 1',
      'h3 Level 2',
      'h4 Level 3',
      'h5 Level 4',
      'h6 Level 5',
      'h6 Level 6',
    ]);
    assert.deepEqual(hrefs, [
      '#part',
      'https://widgets.example/v1/e/faq/all/#gone',
      'https://widgets.example/v1/e/faq/law/',
    ]);
    assert.equal(others, 0);
    await page.close();
  });

  test('writes HTML without script that contains every answer', async () => {
    const { page } = await open();
    await page.click('[value=canvas]');
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('<details'),
    );
    const html = await snippet(page);
    assert.ok(html.split('<details').length > 20);
    const wrong = /<script|<h1|href="(?!https?:).{0,40}/.exec(html);
    assert.equal(wrong, null);
    await page.close();
  });

  test('shows the HTML of the latest choice, whichever response comes last', async () => {
    const { page } = await open();
    await page.click('[value=canvas]');
    await page.setRequestInterception(true);
    const held = [];
    page.on('request', (request) => {
      if (held.length || request.resourceType() !== 'fetch') void request.continue();
      else held.push(request);
    });
    const select = (name, value) =>
      page.$eval(
        `select[name=${name}]`,
        (element, chosen) => {
          element.value = chosen;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    await select('widget', 'faq');
    await select('widget', 'treaty');
    await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('<h'));
    const html = await snippet(page);
    const [request] = held;
    const finished = new Promise((resolve) => {
      page.on('requestfinished', (one) => {
        if (one === request) resolve();
      });
    });
    await request.continue();
    await finished;
    // What is requested after it has been read after it.
    await page.evaluate(() => fetch(location.href).then((response) => response.text()));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await snippet(page), html);
    await page.close();
  });
});
