import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { extractText } from 'unpdf';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { serve } from './helpers/static-server.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bundle = JSON.parse(readFileSync(`${dist}content/en.json`, 'utf8'));

const pages = {};
let browser;
let server;

before(async () => {
  browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumFlags,
  });
  server = await serve(dist, pages);
});

after(async () => {
  await browser.close();
  server.close();
});

/** The letters alone: a PDF has no blanks where a line or a link ends. */
const letters = (text) => text.replace(/\s+|\u00ad|-/g, '');

function* texts(node) {
  if (node.value) yield node.value;
  for (const child of node.children ?? []) yield* texts(child);
}

const wordsOf = (text) =>
  (typeof text === 'string' ? text : [...texts(text)].join(' ')).split(/\s+/).filter(Boolean);

for (const article of bundle.articles) {
  test(`the handout of "${article.id}" has every word, the glossary and the address, and nothing of the page`, async () => {
    pages['/host.html'] =
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script type="module" src="/space-widgets.js"></script></head><body><p>Opening hours of the museum</p><div style="overflow: hidden; position: relative; block-size: 300px"><space-article article="${article.id}"></space-article></div>${'<p>More of the museum</p>'.repeat(200)}</body></html>`;
    const page = await browser.newPage();
    await page.goto(`${server.origin}/host.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.print = resolve;
          document.querySelector('space-article').shadowRoot.querySelector('[part=print]').click();
        }),
    );
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: 50, bottom: 50, left: 50, right: 50 },
    });
    await page.close();
    const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
    const printed = letters(text);
    const wanted = [
      article.title,
      article.summary,
      article.body,
      ...article.facts.map((fact) => fact.text),
    ];
    const missing = wanted.flatMap(wordsOf).filter((word) => !printed.includes(letters(word)));
    assert.deepEqual(missing, []);
    assert.ok(printed.includes(letters('Words in this article')));
    assert.ok(printed.includes(letters(`${server.origin}/host.html#${article.id}`)));
    assert.ok(!printed.includes('museum'), 'the page around is on it');
    assert.ok(totalPages <= 4, `${totalPages} pages`);
  });
}
