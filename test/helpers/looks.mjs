import { readFileSync } from 'node:fs';
import { entries, openCatalogue } from './catalogue.mjs';

/** The folder of the reference pictures of the elements. */
export const folder = new URL('../looks/', import.meta.url);

/** The widths in which an element is photographed, and the colour schemes there. */
const looks = {
  wide: { width: 1280, colours: ['light', 'dark', 'forced-colours'] },
  narrow: { width: 320, colours: ['light', 'dark'] },
};

/** The kinds of things that elements show, with content that only tests change. */
const stories = [
  'space-article-card--default',
  'space-article-card--right-to-left',
  'space-article--small',
  'space-article--right-to-left',
  'space-articles--where-they-lead',
  'space-articles--right-to-left',
  'space-faq--topic-chosen',
  'space-faq--without-network',
  'space-faq--right-to-left',
  'space-timeline--filter',
  'space-timeline--right-to-left',
  'space-treaties--default',
  'space-treaties--right-to-left',
  'space-treaty--open-by-keyboard',
  'space-treaty--right-to-left',
];

const serif = readFileSync(
  new URL(
    import.meta
      .resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
  ),
  'base64',
);

/** The same glyphs on every machine, as far as a browser can guarantee that. */
const flags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** The names of all pictures. */
export const names = stories.flatMap((story) =>
  Object.entries(looks).flatMap(([room, { colours }]) =>
    colours.map((one) => `${story}.${room}-${one}`),
  ),
);

/** Runs in the page: fixes what would look different by chance. */
async function settle(serif) {
  // The font of official texts, which otherwise depends on the machine.
  document.fonts.add(
    await new globalThis.FontFace('Georgia', `url(data:font/woff2;base64,${serif})`).load(),
  );
  document.activeElement?.shadowRoot?.activeElement?.blur();
  globalThis.scrollTo(0, 0);
  await document.fonts.ready;
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
    );
  const images = all(document).filter(({ localName }) => localName === 'img');
  // The picture is of the whole page, not only of what is on the screen.
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
}

/** Opens the catalogue, and returns a function that takes a picture by its name. */
export async function camera() {
  const catalogue = await openCatalogue(flags);
  const { page, browser } = catalogue;
  const client = await page.createCDPSession();
  // Some figures get old, and then say so.
  await page.evaluateOnNewDocument(() => {
    const { now } = Date;
    const begin = now();
    Date.now = () => Date.UTC(2026, 10, 25) + now() - begin;
  });
  let shown;

  /** Opens a story, unless it is already open in that width. */
  async function show(id, width) {
    if (shown === `${id} ${width}`) return;
    const story = entries.find((entry) => entry.id === `elements-${id}`);
    if (!story) throw new Error(`There is no story "${id}".`);
    await page.setViewport({ width, height: 900 });
    const { errors } = await catalogue.render(story, [story]);
    if (errors.length) throw new Error(errors.join('\n'));
    await page.evaluate(settle, serif);
    // What is outside the window is not always painted.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height });
    shown = `${id} ${width}`;
  }

  return {
    version: Number(/\/(\d+)/.exec(await browser.version())?.[1]),
    async take(name) {
      const [, id, room, colours] = /^(.+)\.([a-z]+)-(.+)$/.exec(name);
      const forced = colours === 'forced-colours';
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
      await show(id, looks[room].width);
      await page.evaluate(
        async (scheme) => {
          document.documentElement.dataset.scheme = scheme;
          for (let frames = 0; frames < 4; frames += 1) {
            await new Promise((done) => globalThis.requestAnimationFrame(done));
          }
        },
        forced ? 'light' : colours,
      );
      return page.screenshot();
    },
    close: catalogue.close,
  };
}
