/**
 * One page in each framework: the same attributes, properties, events, children and
 * methods, with the same checks.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { engines } from './helpers/engines.mjs';
import { apps, build, install } from './helpers/frameworks.mjs';
import { serve } from './helpers/static-server.mjs';

/** Runs in the page: what a visitor finds there. */
function seen() {
  const faq = document.querySelector('space-faq');
  const parts = (name) => [...(faq?.shadowRoot?.querySelectorAll(`[part~=${name}]`) ?? [])];
  const buttons = parts('button');
  return {
    heading: parts('heading').map(({ localName, textContent }) => `${localName}: ${textContent}`),
    questions: buttons.map(({ textContent }) => textContent.trim()),
    open: buttons.filter(({ ariaExpanded }) => ariaExpanded === 'true').length,
    search: parts('search-input').length,
    topics: parts('choice').length,
    fallback: faq?.querySelector('p')?.checkVisibility(),
    events: document.querySelector('output')?.textContent.split(', '),
  };
}

/** Runs in the page: presses a button of the app, or a question. */
function press(name) {
  const questions = document
    .querySelector('space-faq')
    .shadowRoot.querySelectorAll('[part=button]');
  [...document.querySelectorAll('button'), ...questions]
    .find(({ textContent }) => textContent.trim() === name)
    .click();
}

/** What is pressed, in this order, and what it changes. */
const steps = [
  {
    shows: 'attributes and properties of every kind, and an event',
    heading: ['h3: Visitors ask'],
    questions: ['Who owns the Moon?', 'Who pays for damage?'],
    open: 0,
    search: 1,
    topics: 0,
    fallback: false,
    events: ['load en'],
  },
  {
    shows: 'what a method called through a reference does, and what its event holds',
    pressed: 'Open',
    open: 1,
    events: ['load en', 'open who-owns-the-moon'],
  },
  {
    shows: 'that the app can cancel an event',
    pressed: 'Who pays for damage?',
    events: ['load en', 'open who-owns-the-moon', 'open who-pays'],
  },
  {
    shows: 'a truth that becomes false',
    pressed: 'No search',
    search: 0,
  },
  {
    shows: 'a text that changes',
    pressed: 'Stations',
    questions: ['Who lives up there?'],
    open: 0,
    events: ['load en', 'open who-owns-the-moon', 'open who-pays', 'load en'],
  },
  {
    shows: 'an object that changes',
    pressed: 'Pupils',
    heading: ['h3: Pupils ask'],
    events: ['load en', 'open who-owns-the-moon', 'open who-pays', 'load en', 'load en'],
  },
  {
    shows: 'the child where there is nothing else',
    pressed: 'Nothing',
    heading: [],
    questions: [],
    fallback: true,
    events: ['load en', 'open who-owns-the-moon', 'open who-pays', 'load en', 'load en', 'schema'],
  },
];

async function eventually(look, expected) {
  let now;
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    now = await look();
    if (isDeepStrictEqual(now, expected)) return;
    await setTimeout(50);
  }
  assert.deepEqual(now, expected);
}

const servers = {};

describe('Its own tools build each app and check its types', () => {
  before(install);

  for (const app of apps) {
    test(app, async () => {
      servers[app] = await serve(build(app));
    });
  }
});

after(() => {
  for (const server of Object.values(servers)) server.close();
});

for (const [name, launch] of Object.entries(engines)) {
  describe(`Each app in ${name}`, { skip: !launch && `${name} is not on this machine` }, () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser?.close());

    for (const app of apps) {
      test(`${app} shows what it says, and the console is silent`, async () => {
        const page = await browser.open(servers[app].origin);
        try {
          let expected = {};
          for (const { shows, pressed, ...change } of steps) {
            expected = { ...expected, ...change };
            if (pressed) await page.evaluate(`(${press})(${JSON.stringify(pressed)})`);
            await eventually(async () => ({ shows, ...(await page.evaluate(`(${seen})()`)) }), {
              shows,
              ...expected,
            });
          }
          assert.deepEqual(page.messages, []);
        } finally {
          await page.close();
        }
      });
    }

    test('keeps and hydrates what the server rendered', async () => {
      const { origin } = servers['react-server'];
      const written = '<space-article-card src="/articles.json" article="station"><a href';
      assert.ok((await (await fetch(origin)).text()).includes(written));
      const page = await browser.open(origin);
      const card = `document.querySelector('space-article-card').shadowRoot?.querySelector('[part=link]')?.textContent`;
      try {
        await eventually(() => page.evaluate(card), 'A station for many');
      } finally {
        await page.close();
      }
    });
  });
}
