import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** One page with every element, and ten lines of style that change all of them. */
interface Args {
  css: string;
}

const src = 'bundles/sample.en.json';

const meta: Meta<Args> = {
  title: 'Theming/In ten lines',
  tags: ['!autodocs'],
  argTypes: { css: { control: 'text', description: 'Ten lines on any ancestor' } },
  render: ({ css }) => html`
    <style>
      ${css}
    </style>
    <main class="house" style="display: grid; gap: 3em; padding: 2em">
      <space-faq src=${src} filter open="how-high"></space-faq>
      <space-article-card src=${src} article="shared-station"></space-article-card>
      <space-articles src="content/en.json" topic="moon" featured="none"></space-articles>
      <space-treaties src=${src}></space-treaties>
      <space-timeline src=${src}></space-timeline>
      <space-treaty src=${src} treaty="sample-treaty"></space-treaty>
      <space-article src=${src} article="shared-station"></space-article>
    </main>
  `,
  parameters: {
    docs: {
      // In frames of their own, because each of them styles the whole page.
      story: { inline: false, height: '32em' },
      source: {
        transform: (_code: string, { args }: { args: Args }) =>
          `<style>\n${args.css}\n</style>\n\n<main class="house">\n  <space-faq></space-faq>\n</main>`,
      },
    },
  },
};

export default meta;

type Story = StoryObj<Args>;

const lines = (css: string): Story => ({ args: { css: css.trim() } });

export const Plain = lines(`
.house {
  --space-color-accent: light-dark(#1a1a1a, #f2f2f2);
  --space-color-line: light-dark(#ddd, #444);
  --space-color-surface: light-dark(#f6f6f6, #222);
  --space-font-weight-heading: 500;
  --space-radius: 0;
  --space-shadow: none;
  --space-gap: 1em;
}
`);

export const Serif = lines(`
.house {
  --space-color-accent: light-dark(#5f3b13, #e9c46a);
  --space-color-line: light-dark(#d8ccb8, #4d4436);
  --space-color-surface: light-dark(#f6f0e4, #262119);
  --space-font-family: Georgia, serif;
  --space-font-weight-heading: 400;
  --space-line-height: 1.75;
  --space-measure: 60ch;
  --space-radius: 0;
}
`);

export const HighContrast = lines(`
.house {
  --space-color-background: light-dark(#fff, #000);
  --space-color-text: light-dark(#000, #fff);
  --space-color-muted: light-dark(#000, #fff);
  --space-color-accent: light-dark(#00008b, #ff0);
  --space-color-line: light-dark(#000, #fff);
  --space-color-focus: light-dark(#b00020, #0ff);
  --space-color-surface: light-dark(#fff, #000);
  --space-font-size: 1.125em;
}
`);

export const BrandColour = lines(`
.house {
  --space-color-accent: light-dark(#a3123f, #ff9db5);
  --space-color-focus: light-dark(#0a5c8a, #8fd3ff);
  --space-color-line: light-dark(#ecc9d3, #5a3540);
  --space-color-surface: light-dark(#fdf1f4, #2b1a1f);
  --space-font-weight-heading: 800;
  --space-radius: 0.75em;
}
`);

export const Dense = lines(`
.house {
  --space-font-size: 0.9375em;
  --space-line-height: 1.4;
  --space-gap: 0.75em;
  --space-target-size: 2em;
  --space-measure: 80ch;
  --space-radius: 0.125em;
  --space-shadow: none;
}
`);
