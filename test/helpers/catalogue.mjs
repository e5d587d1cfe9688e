import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';
import { serve } from './static-server.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

/**
 * Everything in the built Storybook: stories, pages with all stories of an element,
 * other pages.
 */
export const entries = Object.values(
  JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries,
);

/** Runs in the page before Storybook: records what was rendered and what went wrong. */
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
  globalThis.rendered = { errors, finished, docs: false };
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
      channel.on('docsRendered', () => {
        globalThis.rendered.docs = true;
      });
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

/** The built Storybook in Chromium. */
export async function openCatalogue(flags = []) {
  const server = await serve(folder);
  const browser = await launchChromium(flags);
  const page = await browser.newPage();
  const messages = [];
  const foreign = [];
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

  async function open(path) {
    messages.length = 0;
    foreign.length = 0;
    await page.goto(`${server.origin}/${path}`);
  }

  return {
    browser,
    page,
    /** Messages on the console. */
    messages,
    /** Requests to other origins. */
    foreign,
    open,
    /**
     * Opens a story, or a page with stories, and waits for them; returns how they ended
     * and what went wrong.
     */
    async render({ id, type }, stories, globals = '') {
      await open(`iframe.html?id=${id}&viewMode=${type}&globals=${globals}`);
      const handle = await page
        .waitForFunction(
          (ids, needsDocs) => {
            const { errors, finished, docs } = globalThis.rendered;
            const done = ids.every((one) => one in finished) && (docs || !needsDocs);
            return (errors.length || done) && globalThis.rendered;
          },
          { timeout: 60_000 },
          stories.map((story) => story.id),
          type === 'docs',
        )
        .catch((cause) => {
          throw new Error(['The story does not end.', ...messages].join('\n'), { cause });
        });
      return handle.jsonValue();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
