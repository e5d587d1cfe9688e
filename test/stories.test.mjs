import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { serve } from './helpers/static-server.mjs';

const folder = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

const messages = [];
const foreign = [];
let browser;
let page;
let server;

before(async () => {
  server = await serve(folder);
  browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumFlags,
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      messages.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(server.origin)) foreign.push(url);
  });
  await page.evaluateOnNewDocument(listen);
});

after(async () => {
  await browser.close();
  server.close();
});

/** Runs in the page, before Storybook: notes what was rendered, and what went wrong. */
function listen() {
  const failures = [
    'configError',
    'playFunctionThrewException',
    'storyErrored',
    'storyMissing',
    'storyThrewException',
  ];
  const errors = [];
  const finished = {};
  globalThis.rendered = { errors, finished };
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of failures) {
        channel.on(name, (error) => errors.push(error?.message ?? error?.description ?? name));
      }
      channel.on('unhandledErrorsWhilePlaying', (all) =>
        errors.push(...all.map(({ message }) => message)),
      );
      channel.on('storyFinished', ({ storyId, status, reporters }) => {
        const { result } = reporters.find(({ type }) => type === 'a11y') ?? {};
        finished[storyId] = {
          status,
          violations: result?.violations?.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
          ),
        };
      });
    },
  });
}

async function open(path) {
  messages.length = 0;
  foreign.length = 0;
  await page.goto(`${server.origin}/${path}`);
}

/** Opens a story, or a page with all stories of an element, and waits for them. */
async function render({ id, type }, stories) {
  await open(`iframe.html?id=${id}&viewMode=${type}`);
  const handle = await page
    .waitForFunction(
      (ids) => {
        const { errors, finished } = globalThis.rendered;
        return (errors.length || ids.every((one) => one in finished)) && globalThis.rendered;
      },
      { timeout: 60_000 },
      stories.map((story) => story.id),
    )
    .catch((cause) => {
      throw new Error(['The story does not end.', ...messages].join('\n'), { cause });
    });
  const { errors, finished } = await handle.jsonValue();
  assert.deepEqual(errors.map(stripVTControlCharacters), []);
  return finished;
}

function isQuiet() {
  assert.deepEqual(messages, [], 'what the console says');
  assert.deepEqual(foreign, [], 'requests to other origins');
}

for (const title of new Set(Object.values(entries).map((entry) => entry.title))) {
  const all = Object.values(entries).filter((entry) => entry.title === title);
  const stories = all.filter(({ type }) => type === 'story');

  describe(title, () => {
    for (const story of stories) {
      test(story.name, async () => {
        const { violations, status } = (await render(story, [story]))[story.id];
        assert.deepEqual(violations, []);
        assert.equal(status, 'success');
        isQuiet();
      });
    }

    for (const docs of all.filter(({ type }) => type === 'docs')) {
      test(`${docs.name}, with every story on one page`, async () => {
        const finished = Object.entries(await render(docs, stories));
        assert.deepEqual(
          finished.filter(([, { status }]) => status !== 'success'),
          [],
        );
        isQuiet();
      });
    }
  });
}

test('The catalogue around the stories', async () => {
  await open('index.html');
  await page.waitForSelector('#storybook-explorer-tree a, #storybook-explorer-tree button');
  await page.waitForNetworkIdle();
  isQuiet();
});
