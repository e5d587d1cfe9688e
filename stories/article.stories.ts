import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/article/define.js';
import { inside, isFocused, museum, markup, type SharedArgs } from './helpers/elements.js';
import { sample } from './helpers/bundles.js';
import * as states from './helpers/states.js';

interface Args extends SharedArgs {
  article?: string;
  level?: 'standard' | 'plain';
}

const article = (args: Args) =>
  html`<space-article
    src=${ifDefined(args.src)}
    article=${ifDefined(args.article)}
    level=${ifDefined(args.level)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-article
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-article',
  component: 'space-article',
  render: article,
  args: { src: 'content/en.json', article: 'iss-partnership' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Small: Story = { args: { src: 'bundles/sample.en.json', article: 'shared-station' } };

export const RightToLeft: Story = {
  args: { src: 'bundles/sample.ar.json', article: 'shared-station' },
};

export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 20em">${article(args)}</div>`,
};

export const ThereAndBack: Story = {
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    // By its text, because the queries do not compute a name for the role doc-noteref.
    const [text] = await shown.findAllByText('Source 3');
    const mark = text.closest('a') as HTMLAnchorElement;
    await userEvent.click(mark);
    await userEvent.click(shown.getByRole('button', { name: 'Back to the text, from source 3' }));
    await expect(isFocused(mark)).toBe(true);
  },
};

export const Citing: Story = {
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByText('Cite this article'));
    await expect(await shown.findByText('Chicago')).toBeVisible();
  },
};

export const TwoReadingLevels: Story = {
  args: {
    src: undefined,
    bundle: {
      ...sample,
      images: [],
      articles: [
        {
          ...sample.articles[0],
          body: 'Fifteen governments keep one station in orbit under an agreement of 1998.',
          plain: 'Fifteen countries built one big station. They made a deal first.',
        },
      ],
    },
    article: 'shared-station',
  },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('radio', { name: 'Easy to read' }));
    await expect(await shown.findByText(/made a deal/)).toBeVisible();
  },
};

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const MissingItem: Story = states.missingItem({ article: 'another-article' });

export const Fallback: Story = states.fallback('A station for many');

export const LongText: Story = {
  args: { ...states.longText.args, article: 'shared-station' },
};

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(article(args)) };
