import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotli, bundled } from '../helpers/bundled.mjs';

const file = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
const element = (name) => bundled(`import 'space-widgets/${name}/define';`);

/** The most that each may weigh, brotli-compressed, in bytes. */
const budgets = [
  ['space-widgets.js', 32_000, () => file('space-widgets.js')],
  ['space-widgets.classic.js', 59_900, () => file('space-widgets.classic.js')],
  ['the loader, space.js', 1000, () => file('embed/channel/space.js')],
  ['resize.js', 1000, () => file('embed/channel/resize.js')],
  ['frame.js', 1000, () => file('embed/channel/frame.js')],
  ['<space-faq> with Lit, through a bundler', 16_900, () => element('faq')],
  ['<space-article-card> with Lit, through a bundler', 15_200, () => element('article-card')],
  ['<space-articles> with Lit, through a bundler', 17_600, () => element('articles')],
  ['<space-article> with Lit, through a bundler', 18_000, () => element('article')],
  ['<space-timeline> with Lit, through a bundler', 16_000, () => element('timeline')],
  ['<space-treaties> with Lit, through a bundler', 22_100, () => element('treaties')],
  ['<space-treaty> with Lit, through a bundler', 18_500, () => element('treaty')],
];

for (const [name, budget, content] of budgets) {
  test(`size of ${name}`, async (context) => {
    const bytes = brotli(await content());
    context.diagnostic(`${name}: ${bytes} of ${budget} bytes`);
    assert.ok(bytes <= budget, `${bytes} bytes are more than ${budget}`);
  });
}
