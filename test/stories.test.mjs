import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { entries, openCatalogue } from './helpers/catalogue.mjs';

let catalogue;

before(async () => {
  catalogue = await openCatalogue();
});

after(() => catalogue.close());

async function render(entry, stories) {
  const { errors, finished } = await catalogue.render(entry, stories);
  assert.deepEqual(errors.map(stripVTControlCharacters), []);
  return finished;
}

function isQuiet() {
  assert.deepEqual(catalogue.messages, [], 'what the console says');
  assert.deepEqual(catalogue.foreign, [], 'requests to other origins');
}

for (const title of new Set(entries.map((entry) => entry.title))) {
  const all = entries.filter((entry) => entry.title === title);
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
  await catalogue.open('index.html');
  const { page } = catalogue;
  await page.waitForSelector('#storybook-explorer-tree a, #storybook-explorer-tree button', {
    timeout: 60_000,
  });
  const preview = await page.waitForFrame((frame) => frame.url().includes('iframe.html'));
  await preview.waitForSelector('body.sb-show-main', { timeout: 60_000 });
  isQuiet();
});
