import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/timeline/define.js';
import { sample } from './helpers/bundles.js';
import { inside, museum, markup, type SharedArgs } from './helpers/elements.js';
import * as states from './helpers/states.js';

interface Args extends SharedArgs {
  topic?: string;
  filter?: boolean;
}

const timeline = (args: Args) =>
  html`<space-timeline
    src=${ifDefined(args.src)}
    topic=${ifDefined(args.topic)}
    ?filter=${args.filter}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-timeline
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-timeline',
  component: 'space-timeline',
  render: timeline,
  args: { src: 'bundles/sample.en.json' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const RealContent: Story = { args: { src: 'content/en.json', filter: true } };

export const OneTopic: Story = { args: { src: 'content/en.json', topic: 'moon' } };

export const Filter: Story = {
  args: { filter: true },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('radio', { name: 'Law' }));
    await expect(shown.getByRole('radio', { name: 'Law' })).toBeChecked();
    await expect(shown.queryByText('The first sample')).toBeNull();
  },
};

/** Without room side by side, however wide the window is. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 20em">${timeline(args)}</div>`,
  args: { src: 'content/en.json', topic: 'stations' },
};

export const RightToLeft: Story = { args: { src: 'bundles/sample.ar.json', filter: true } };

export const ManyEvents: Story = {
  args: {
    src: undefined,
    bundle: {
      ...sample,
      events: Array.from({ length: 150 }, (_, index) => ({
        id: `event-${index}`,
        date: String(1876 + index),
        title: `Event of the year ${1876 + index}`,
      })),
    },
  },
};

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const MissingItem: Story = states.missingItem({ topic: 'another-topic' });

export const Retry: Story = states.retry(timeline, '1950s');

export const Fallback: Story = states.fallback('Events of the history of space');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(timeline(args)) };
