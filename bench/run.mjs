/**
 * Measures <space-faq> and <space-articles> beside static HTML and other libraries'
 * accordions and cards: node run.mjs [render] [cards] [network] [search] [find]
 * [--sizes 5,100] [--samples 11] [--subjects plain,space-faq]
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../test/helpers/browsers.mjs';
import { chromiumFlags } from '../test/helpers/chromium-flags.mjs';
import { find } from './find.mjs';
import { load } from './load.mjs';
import { compare } from './rounds.mjs';
import { type } from './search.mjs';
import { serve } from './site.mjs';
import { median, quantile, table } from './statistics.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    samples: { type: 'string' },
    subjects: { type: 'string' },
  },
});
const sizes = (usual) => values.sizes?.split(',').map(Number) ?? usual;
const samples = (usual) => Number(values.samples ?? usual);
const round = (value, digits = 0) => value.toFixed(digits);
const quartiles = (list, digits) =>
  `${round(quantile(list, 0.25), digits)}–${round(quantile(list, 0.75), digits)}`;

const compared = [
  'plain',
  'plain again',
  'least Lit',
  'space-faq',
  'space-faq bundled',
  'space-faq bundled early',
  'wa-details',
  'sp-accordion',
  'fluent-accordion',
  'pf-accordion',
  'vaadin-accordion',
];

const comparedCards = [
  'same cards',
  'same cards again',
  'least Lit cards',
  'plain cards',
  'space-articles',
  'space-articles bundled',
  'wa-card',
  'pf-card',
  'rh-card',
  'sp-card',
];

/** The first render of all subjects, by size. */
async function firstRender(usual, usualSizes, item) {
  const names = values.subjects?.split(',') ?? usual;
  const site = await serve(names, sizes(usualSizes));
  for (const size of sizes(usualSizes)) {
    const count = samples(size < 10_000 ? 11 : 5);
    const results = await compare(names, count, (name) =>
      load(browser, site.url(name, size), size, { item }),
    );
    print(
      `First render of ${size} ${item}s, ${count} samples`,
      [
        '',
        'CPU ÷ static',
        'quartiles',
        'CPU ms',
        'all ÷ static',
        'quartiles',
        'all ms',
        'first ms',
        'longest task after ms',
        'CLS',
        'bytes',
      ],
      results.map(({ name, values: measured, ratios }) => [
        name,
        round(median(ratios('cpu')), 2),
        quartiles(ratios('cpu'), 2),
        round(median(measured('cpu'))),
        round(median(ratios('all')), 2),
        quartiles(ratios('all'), 2),
        round(median(measured('all'))),
        round(median(measured('first'))),
        round(median(measured('longest'))),
        round(median(measured('shift')), 3),
        site.bytes[name],
      ]),
    );
  }
  site.close();
}

const parts = {
  render: () => firstRender(compared, [5, 100, 1000, 10_000], 'question'),

  cards: () => firstRender(comparedCards, [6, 100, 1000], 'article'),

  async network() {
    const names = [
      'plain',
      'plain again',
      'least Lit preload',
      'space-faq',
      'space-faq preload',
      'space-faq bundled preload',
      'space-faq rendered preload',
    ];
    const site = await serve(names, [5]);
    const count = samples(11);
    const results = await compare(names, count, (name) =>
      load(browser, site.url(name, 5), 5, { slow: true }),
    );
    print(
      `Slow 4G, processor four times slower, 5 questions, ${count} samples`,
      ['', 'first ÷ plain', 'quartiles', 'first ms', 'fallback ms'],
      results.map(({ name, values: measured, ratios }) => [
        name,
        round(median(ratios('first')), 2),
        quartiles(ratios('first'), 2),
        round(median(measured('first'))),
        round(median(measured('fallback'))),
      ]),
    );
    site.close();
  },

  async search() {
    const name = 'space-faq search';
    const site = await serve([name], [1000]);
    const keys = [];
    for (let sample = 0; sample < samples(3); sample += 1) {
      const measured = await load(browser, site.url(name, 1000), 1000, { use: type });
      keys.push(...measured.keys);
    }
    print(
      `Search in 1,000 questions, ${keys.length} keys: from a key to the frame that answers it`,
      ['', 'median ms', 'quartiles', 'worst ms'],
      [[name, round(median(keys)), quartiles(keys), round(Math.max(...keys))]],
    );
    site.close();
  },

  async find() {
    const name = 'space-faq';
    const site = await serve([name], [10_000]);
    const { found, opened, onScreen } = await load(browser, site.url(name, 10_000), 10_000, {
      use: (page) => find(page, 10_000),
    });
    print(
      'Find-in-page for the last of 10,000 answers',
      ['', 'found', 'opened', 'on the screen'],
      [[name, found, opened, onScreen]],
    );
    site.close();
  },
};

function print(title, columns, rows) {
  console.log(`\n${title}\n\n${table(columns, rows)}`);
}

const wanted = positionals.length ? positionals : Object.keys(parts);
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: chromiumFlags,
});
try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${await browser.version()}, ${cpus().length} processors`,
  );
  for (const part of wanted) await parts[part]();
} finally {
  await browser.close();
}
