import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/treaty/define.js';
import { json, offline, served, silent, status, text } from './helpers/answers.js';
import { faultyBundle, longBundle, sample } from './helpers/bundles.js';
import { inside, museum, markup, openAll, type SharedArgs } from './helpers/elements.js';

interface Args extends SharedArgs {
  treaty?: string;
}

const treaty = (args: Args) =>
  html`<space-treaty
    src=${ifDefined(args.src)}
    treaty=${ifDefined(args.treaty)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-treaty
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-treaty',
  component: 'space-treaty',
  render: treaty,
  args: { src: 'bundles/sample.en.json', treaty: 'sample-treaty' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const RealContent: Story = {
  args: { src: 'content/en.json', treaty: 'outer-space-treaty' },
};

export const NotBinding: Story = { args: { treaty: 'sample-accord' } };

export const OpenByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    const button = await shown.findByRole('button', { name: /Free for all/ });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(shown.getByText('Everyone may make samples.')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    (await shown.findByRole('button', { name: /No ownership/ })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(shown.getByText(/échantillon/)).toBeVisible();
  },
};

export const AllOpen: Story = {
  ...RealContent,
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await expect(inside(canvasElement).queryByRole('button', { expanded: false })).toBeNull();
  },
};

export const Loading: Story = {
  ...served('bundles/loading.json', silent),
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByText('Loading …', {}, { timeout: 3000 });
  },
};

export const Offline: Story = {
  ...served('bundles/offline.json', offline),
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByRole('button', { name: 'Try again' });
  },
};

export const NotFound: Story = served('bundles/404.json', status(404));

export const ServerError: Story = served('bundles/500.json', status(500));

export const NotJson: Story = served('bundles/page.json', text('<!doctype html><title>Log in'));

export const NotABundle: Story = served('bundles/empty.json', json({}));

export const MissingItem: Story = {
  ...served('bundles/without-treaty.json', json(sample)),
  args: { src: 'bundles/without-treaty.json', treaty: 'another-treaty' },
};

export const Retry: Story = {
  ...served('bundles/second-time.json', offline, json(sample)),
  loaders: [() => ({ visit: Date.now() })],
  render: (args, { loaded }) => treaty({ ...args, src: `${args.src}?${loaded.visit}` }),
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    const retry = await shown.findByRole('button', { name: 'Try again' });
    await userEvent.click(retry);
    await shown.findByRole('heading', { name: 'Sample Treaty' });
  },
};

export const Fallback: Story = {
  ...served('bundles/gone.json', status(404)),
  args: {
    src: 'bundles/gone.json',
    children: '<p>Read <a href="#treaty">the text of the treaty</a>.</p>',
  },
  play: async ({ canvas, canvasElement }) => {
    await inside(canvasElement).findByText('This could not be loaded.');
    await expect(canvas.getByRole('link', { name: 'the text of the treaty' })).toBeVisible();
  },
};

export const SomeLeftOut: Story = served('bundles/faulty.json', json(faultyBundle));

export const LongText: Story = { args: { src: undefined, bundle: longBundle } };

export const ManyOnOnePage: Story = {
  render: (args) => html`${Array.from({ length: 20 }, () => treaty(args))}`,
};

export const DarkTheme: Story = { args: { theme: 'dark' } };

export const HostTheme: Story = { render: (args) => museum(treaty(args)) };
