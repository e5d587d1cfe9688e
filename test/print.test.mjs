import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchPrinter } from './helpers/firefox-print.mjs';
import { launchChromium } from './helpers/launch-chromium.mjs';
import { pagesOf } from './helpers/pdf.mjs';
import { serve } from './helpers/static-server.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bundle = JSON.parse(readFileSync(`${dist}content/en.json`, 'utf8'));

const pages = {};
let browser;
let server;

before(async () => {
  browser = await launchChromium();
  server = await serve(dist, pages);
});

after(async () => {
  await browser.close();
  server.close();
});

/** Only the letters: a PDF has no spaces where a line or link ends. */
const letters = (text) => text.replace(/\s+|\u00ad|-/g, '');

function* texts(node) {
  if (node.value) yield node.value;
  for (const child of node.children ?? []) yield* texts(child);
}

const wordsOf = (text) =>
  (typeof text === 'string' ? text : [...texts(text)].join(' ')).split(/\s+/).filter(Boolean);

async function openHost(html, from = browser) {
  pages['/host.html'] =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script type="module" src="/space-widgets.js"></script></head><body><p>Opening hours of the museum</p>${html}</body></html>`;
  const page = await from.newPage();
  await page.goto(`${server.origin}/host.html`, { waitUntil: 'networkidle0' });
  return page;
}

/** An element that the page clips, with more of the page below. */
const clipped = (html) =>
  `<div style="overflow: hidden; position: relative; block-size: 300px">${html}</div>${'<p>More of the museum</p>'.repeat(200)}`;

/** What is printed, page by page. */
async function printed(page) {
  const margin = { top: 50, bottom: 50, left: 50, right: 50 };
  const sheets = await pagesOf(await page.pdf({ format: 'A4', margin }));
  await page.close();
  return sheets.map(({ text }) => letters(text));
}

/**
 * Presses an element's own button to print, up to the point where the browser would
 * show its dialog.
 */
const press = (page, tag, button) =>
  page.$eval(
    tag,
    (element, selector) =>
      new Promise((resolve) => {
        window.print = resolve;
        element.shadowRoot.querySelector(selector).click();
      }),
    button,
  );

for (const article of bundle.articles) {
  test(`the handout of "${article.id}" has every word, the glossary and the address, and nothing of the page`, async () => {
    const page = await openHost(clipped(`<space-article article="${article.id}"></space-article>`));
    await press(page, 'space-article', '[part=print]');
    const sheets = await printed(page);
    const text = sheets.join('');
    const wanted = [
      article.title,
      article.summary,
      article.body,
      ...article.facts.map((fact) => fact.text),
      ...article.checkQuestions.flatMap(({ question, options }) => [question, ...options]),
    ];
    const missing = wanted.flatMap(wordsOf).filter((word) => !text.includes(letters(word)));
    assert.deepEqual(missing, []);
    assert.ok(text.includes(letters('Words explained')));
    assert.ok(text.includes(letters(`${server.origin}/host.html#${article.id}`)));
    assert.ok(!text.includes('museum'), 'the page around is on it');
    assert.ok(sheets.length <= 5, `${sheets.length} pages`);
  });
}

test('Firefox prints only the article, also from a dialog, though it prints without a top layer', async () => {
  const printer = await launchPrinter();
  try {
    const [article] = bundle.articles;
    const words = wordsOf(article.body).map(letters);
    const inPage = `<space-article article="${article.id}"></space-article>`;
    const withDialog = {
      ...bundle,
      articles: [{ ...article, url: undefined }],
    };
    const inDialog = `<space-article-card article="${article.id}"><script type="application/json">${JSON.stringify(withDialog).replaceAll('<', '\\u003c')}</script></space-article-card>`;
    for (const [html, act] of [
      [
        inPage,
        () => {
          const { shadowRoot } = document.querySelector('space-article');
          shadowRoot.querySelector('[part=print]').click();
        },
      ],
      [
        inDialog,
        async () => {
          const { shadowRoot } = document.querySelector('space-article-card');
          shadowRoot.querySelector('[part=link]').click();
          const dialog = () =>
            shadowRoot.firstElementChild.shadowRoot?.querySelector('dialog[open]');
          while (!dialog()) await new Promise(requestAnimationFrame);
          await Promise.all(
            dialog()
              .getAnimations()
              .map(({ finished }) => finished),
          );
          print();
        },
      ],
    ]) {
      const page = await openHost(clipped(html), printer.browser);
      await page.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot?.querySelector('[part=title]'),
        {},
        html.match(/[\w-]+/)[0],
      );
      const sheets = await printer.print(page, act);
      const text = letters(sheets.join(''));
      assert.deepEqual(
        words.filter((word) => !text.includes(word)),
        [],
      );
      assert.ok(!text.includes('museum'), 'the page around is on it');
      assert.ok(sheets.length <= 5, `${sheets.length} pages`);
      await page.close();
    }
  } finally {
    await printer.close();
  }
});

for (const [html, text] of [
  [`<space-article article="${bundle.articles[0].id}"></space-article>`, '.text'],
  [`<space-treaty treaty="${bundle.treaties[0].id}"></space-treaty>`, '.items'],
]) {
  test(`wide paper has no empty column beside the text: ${html}`, async () => {
    const page = await openHost(html);
    await page.setViewport({ width: 1200, height: 800 });
    await page.emulateMediaType('print');
    const [whole, part] = await page.$eval(
      html.slice(1).split(' ', 1)[0],
      ({ shadowRoot }, selector) =>
        ['.root', selector].map((one) => {
          const { x, width } = shadowRoot.querySelector(one).getBoundingClientRect();
          return { x, width };
        }),
      text,
    );
    assert.equal(part.x, whole.x);
    assert.ok(part.width > whole.width / 2, `${part.width} px of ${whole.width}`);
    await page.close();
  });
}

test('a treaty is printed with every article, or one of them, without the page', async () => {
  const treaty = bundle.treaties[0];
  const [first, second] = treaty.articles;
  const print = async (article) => {
    const page = await openHost(clipped(`<space-treaty treaty="${treaty.id}"></space-treaty>`));
    const take = await page.waitForSelector('space-treaty >>> .take-away select');
    if (article) await take.select(article.id);
    await press(page, 'space-treaty', '.take-away .actions > [part=action]:last-child');
    return (await printed(page)).join('');
  };
  const whole = await print();
  const explained = treaty.articles.flatMap(({ explanation }) => wordsOf(explanation.summary));
  assert.deepEqual(
    explained.filter((word) => !whole.includes(letters(word))),
    [],
  );
  assert.ok(!whole.includes('museum'), 'the page around is on it');
  const one = await print(second);
  assert.ok(one.includes(letters(treaty.name)) && one.includes(letters(second.title)));
  assert.ok(wordsOf(second.explanation.summary).every((word) => one.includes(letters(word))));
  assert.ok(!one.includes(letters(first.title)) && !one.includes(letters('Key facts')));
});

test('a treaty is printed with its lower sections even if nobody has scrolled to them', async () => {
  const { id, membership, checkQuestions } = bundle.treaties[0];
  const page = await openHost(`<space-treaty treaty="${id}"></space-treaty>`);
  await page.waitForSelector('space-treaty >>> .take-away');
  assert.equal(await page.evaluate(() => globalThis.scrollY), 0);
  const text = (await printed(page)).join('');
  const countries = new Map(bundle.countries.map(({ id: code, name }) => [code, name]));
  const wanted = [
    ...membership.members.map(({ country }) => countries.get(country)),
    ...checkQuestions.map(({ question }) => question),
    'Cite and print',
    'Words explained',
  ];
  assert.ok(wanted.length > 100);
  assert.deepEqual(
    wanted.filter((one) => !text.includes(letters(one))),
    [],
  );
});

test('a page with questions is printed with the text of every closed answer', async () => {
  const page = await openHost('<space-faq></space-faq>');
  const text = (await printed(page)).join('');
  const answers = bundle.faq.questions.flatMap(({ answer }) => [...texts(answer)]);
  assert.ok(answers.length > 100);
  assert.deepEqual(
    answers.filter((answer) => !text.includes(letters(answer))),
    [],
  );
  assert.ok(text.includes('museum'));
});
