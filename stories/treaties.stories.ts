import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { SpaceTreaties } from '../src/elements/treaties/treaties.js';
import '../src/elements/treaties/define.js';
import { json, served } from './helpers/answers.js';
import { sample } from './helpers/bundles.js';
import {
  elementOf,
  inside,
  isFocused,
  museum,
  markup,
  type SharedArgs,
} from './helpers/elements.js';
import * as states from './helpers/states.js';

interface Args extends SharedArgs {
  view?: SpaceTreaties['view'];
  compare?: string;
  'url-state'?: boolean;
}

const treaties = (args: Args) =>
  html`<space-treaties
    src=${ifDefined(args.src)}
    view=${ifDefined(args.view)}
    compare=${ifDefined(args.compare)}
    ?url-state=${args['url-state']}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-treaties
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-treaties',
  component: 'space-treaties',
  render: treaties,
  args: { src: 'bundles/sample.en.json' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const RealContent: Story = { args: { src: 'content/en.json' } };

export const Timeline: Story = { args: { src: 'content/en.json', view: 'timeline' } };

export const Comparison: Story = {
  args: {
    src: 'content/en.json',
    view: 'comparison',
    compare: 'outer-space-treaty moon-agreement artemis-accords',
  },
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByText('Three are chosen.', { exact: false });
  },
};

/** One topic at a time, however wide the window is. */
export const NarrowComparison: Story = {
  render: (args) => html`<div style="max-inline-size: 20em">${treaties(args)}</div>`,
  args: Comparison.args,
  play: async ({ canvasElement }) => {
    const select = await inside(canvasElement).findByRole('combobox', { name: 'Topic' });
    await userEvent.selectOptions(select, 'resources');
    await inside(canvasElement).findByText(/^Resources: /);
  },
};

export const OpenByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    // The catalogue blocks links to other pages; this one opens in place.
    elementOf(canvasElement).addEventListener('space-navigate', (event) => {
      event.stopPropagation();
    });
    (await shown.findByRole('button', { name: 'Sample Treaty' })).focus();
    await userEvent.keyboard('{Enter}');
    (await shown.findByRole('button', { name: 'Back to all agreements' })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(isFocused(await shown.findByRole('button', { name: 'Sample Treaty' }))).toBe(true);
  },
};

/** If the bundle names a page for each treaty, the cards are links. */
export const WithPages: Story = {
  args: {
    src: undefined,
    bundle: {
      ...sample,
      treaties: sample.treaties.map((treaty) => ({ ...treaty, url: `#${treaty.id}` })),
    },
  },
};

export const OneTreaty: Story = {
  args: { src: undefined, bundle: { ...sample, treaties: sample.treaties.slice(0, 1) } },
};

export const RightToLeft: Story = { args: { src: 'bundles/sample.ar.json' } };

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const NoTreaties: Story = served(
  'bundles/no-treaties.json',
  json({ ...sample, treaties: [] }),
);

export const Retry: Story = states.retry(treaties, 'Sample Treaty');

export const Fallback: Story = states.fallback('The texts of the treaties');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(treaties(args)) };
