import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { entries, openCatalogue } from './helpers/catalogue.mjs';
import { faintControls } from './helpers/faint-controls.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = ['default', 'museum', 'classroom'];
const schemes = ['light', 'dark'];

/** Stories with more content than others, or with different content. */
const more =
  /^(Many|Thousand|Long|Not |Server|Dark|Host|Another|Retry|Missing Item|Click|Real|Everything|Searched|All Open|Plain Words|Partial|Signatories|Address|Where|These|Limited|One Topic|Narrow$|Contents$)/;

/** States that look the same in all elements. */
const shared = /^(Loading|Without Network|Fallback|Some Left Out)/;

const stories = entries.filter(
  ({ id, type, name, title }) =>
    type === 'story' &&
    title.startsWith('Elements/') &&
    !more.test(name) &&
    (title === 'Elements/space-faq' || !shared.test(name)) &&
    // All parts of a long article; a small one has the same parts.
    id !== 'elements-space-article--default',
);

let catalogue;

before(async () => {
  catalogue = await openCatalogue();
  await catalogue.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

after(() => catalogue.close());

/** Text with a contrast below 4.5:1, and controls and focus rings below 3:1. */
async function faint(theme, scheme) {
  const { page } = catalogue;
  await page.evaluate(
    (theme, scheme) => Object.assign(document.documentElement.dataset, { theme, scheme }),
    theme,
    scheme,
  );
  const texts = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run('#storybook-root', {
      runOnly: ['color-contrast'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
    );
  });
  return [...texts, ...(await page.evaluate(faintControls))];
}

for (const title of new Set(stories.map((story) => story.title))) {
  describe(`Contrast with each theme: ${title}`, () => {
    for (const story of stories.filter((one) => one.title === title)) {
      test(story.name, async () => {
        const { errors } = await catalogue.render(story, [story]);
        assert.deepEqual(errors, []);
        await catalogue.page.evaluate(axe);
        for (const theme of themes) {
          for (const scheme of schemes) {
            assert.deepEqual(await faint(theme, scheme), [], `${theme}, ${scheme}`);
          }
        }
      });
    }
  });
}
