import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotli, bundledElement } from '../helpers/bundled.mjs';

const file = (name) => [readFileSync(new URL(`../../dist/${name}`, import.meta.url))];

/** The maximum size of each, compressed with Brotli, in bytes. */
const budgets = [
  ['space-widgets.js', 24_000, () => file('space-widgets.js')],
  ['space-widgets.classic.js', 68_000, () => file('space-widgets.classic.js')],
  ['the loader, space.js', 1000, () => file('embed/channel/space.js')],
  ['resize.js', 1000, () => file('embed/channel/resize.js')],
  ['frame.js', 1000, () => file('embed/channel/frame.js')],
  ['<space-faq> with Lit, through a bundler', 18_600, () => bundledElement('faq')],
  [
    '<space-article-card> with Lit, through a bundler',
    16_500,
    () => bundledElement('article-card'),
  ],
  ['<space-articles> with Lit, through a bundler', 18_900, () => bundledElement('articles')],
  ['<space-article> with Lit, through a bundler', 21_400, () => bundledElement('article')],
  ['<space-timeline> with Lit, through a bundler', 20_100, () => bundledElement('timeline')],
  ['<space-treaties> with Lit, through a bundler', 22_700, () => bundledElement('treaties')],
  ['<space-treaty> with Lit, through a bundler', 22_000, () => bundledElement('treaty')],
];

for (const [name, budget, content] of budgets) {
  test(`size of ${name}`, async (context) => {
    const files = await content();
    const bytes = files.reduce((sum, one) => sum + brotli(one), 0);
    context.diagnostic(`${name}: ${bytes} of ${budget} bytes`);
    assert.ok(bytes <= budget, `${bytes} bytes are more than ${budget}`);
  });
}
