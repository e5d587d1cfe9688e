import { entries, openCatalogue } from './catalogue.mjs';

/** Where the pictures lie that the elements are compared with. */
export const folder = new URL('../looks/', import.meta.url);

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 700 };

const conditions = {
  'wide-light': { viewport: wide, globals: 'scheme:light' },
  'wide-dark': { viewport: wide, globals: 'scheme:dark' },
  'wide-forced-colours': { viewport: wide, globals: 'scheme:light', forcedColours: true },
  'narrow-light': { viewport: narrow, globals: 'scheme:light' },
  'narrow-dark': { viewport: narrow, globals: 'scheme:dark' },
};

/** Kinds of things that elements show, with content that only tests change. */
const stories = [
  'space-article-card--default',
  'space-article--small',
  'space-articles--where-they-lead',
  'space-faq--topic-chosen',
  'space-faq--without-network',
  'space-timeline--filter',
  'space-treaties--default',
  'space-treaty--open-by-keyboard',
];

/** The same glyphs on every machine, as far as a browser can promise it. */
const flags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** The names of all pictures. */
export const names = stories.flatMap((story) =>
  Object.keys(conditions).map((condition) => `${story}.${condition}`),
);

/** Opens the catalogue, and returns what takes a picture by its name. */
export async function camera() {
  const catalogue = await openCatalogue(flags);
  const { page, browser } = catalogue;
  const client = await page.createCDPSession();
  // Some figures are old one day, and then say so.
  await page.evaluateOnNewDocument(() => {
    const { now } = Date;
    const begin = now();
    Date.now = () => Date.UTC(2026, 10, 25) + now() - begin;
  });
  return {
    version: Number(/\/(\d+)/.exec(await browser.version())?.[1]),
    async take(name) {
      const [id, condition] = name.split('.');
      const { viewport, globals, forcedColours } = conditions[condition];
      const story = entries.find((entry) => entry.id === `elements-${id}`);
      if (!story) throw new Error(`There is no story "${id}".`);
      await page.setViewport(viewport);
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        ],
      });
      const { errors } = await catalogue.render(story, [story], globals);
      if (errors.length) throw new Error(errors.join('\n'));
      await page.evaluate(async () => {
        document.activeElement?.shadowRoot?.activeElement?.blur();
        globalThis.scrollTo(0, 0);
        await document.fonts.ready;
        const all = (root) =>
          [...root.querySelectorAll('*')].flatMap((one) =>
            one.shadowRoot ? all(one.shadowRoot) : [one],
          );
        const near = all(document).filter(
          (one) =>
            one.localName === 'img' && one.getBoundingClientRect().top < globalThis.innerHeight,
        );
        await Promise.all(near.map((image) => image.decode().catch(() => {})));
        await new Promise((done) => {
          globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(done));
        });
      });
      return page.screenshot();
    },
    close: catalogue.close,
  };
}
