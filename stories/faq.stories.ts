import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/faq/define.js';
import { json, offline, served, silent, status, text } from './helpers/answers.js';
import { faultyBundle, longBundle, sample } from './helpers/bundles.js';
import { inside, isFocused, museum, markup, openAll, type SharedArgs } from './helpers/elements.js';

interface Args extends SharedArgs {
  topic?: string;
}

const faq = (args: Args) =>
  html`<space-faq
    src=${ifDefined(args.src)}
    topic=${ifDefined(args.topic)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-faq
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-faq',
  component: 'space-faq',
  render: faq,
  args: { src: 'bundles/sample.en.json' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const RealContent: Story = { args: { src: 'content/en.json' } };

export const OneTopic: Story = { args: { topic: 'stations' } };

export const OpenByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const button = await inside(canvasElement).findByRole('button', { name: 'Who owns the Moon?' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(inside(canvasElement).getByText('No claim counts.')).toBeVisible();
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
  ...served('bundles/without-topic.json', json(sample)),
  args: { src: 'bundles/without-topic.json', topic: 'weather' },
};

export const Retry: Story = {
  ...served('bundles/second-time.json', offline, json(sample)),
  loaders: [() => ({ visit: Date.now() })],
  render: (args, { loaded }) => faq({ ...args, src: `${args.src}?${loaded.visit}` }),
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    const retry = await shown.findByRole('button', { name: 'Try again' });
    retry.focus();
    await userEvent.keyboard('{Enter}');
    const first = await shown.findByRole('button', { name: 'Who owns the Moon?' });
    await expect(isFocused(first)).toBe(true);
  },
};

export const Fallback: Story = {
  ...served('bundles/gone.json', status(404)),
  args: {
    src: 'bundles/gone.json',
    children: '<a href="#questions">Questions and answers</a>',
  },
  play: async ({ canvas, canvasElement }) => {
    await inside(canvasElement).findByText('This could not be loaded.');
    await expect(canvas.getByRole('link', { name: 'Questions and answers' })).toBeVisible();
  },
};

export const SomeLeftOut: Story = served('bundles/faulty.json', json(faultyBundle));

export const LongText: Story = { args: { src: undefined, bundle: longBundle } };

export const ManyOnOnePage: Story = {
  render: (args) => html`${Array.from({ length: 20 }, () => faq(args))}`,
};

export const DarkTheme: Story = { args: { theme: 'dark' } };

export const HostTheme: Story = { render: (args) => museum(faq(args)) };
