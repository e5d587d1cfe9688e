import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, userEvent } from 'storybook/test';
import '../src/elements/article-card/define.js';
import { json, offline, served, silent, status, text } from './helpers/answers.js';
import { faultyBundle, longBundle, sample } from './helpers/bundles.js';
import {
  elementOf,
  inside,
  isFocused,
  museum,
  markup,
  type SharedArgs,
} from './helpers/elements.js';

interface Args extends SharedArgs {
  article?: string;
}

const card = (args: Args) =>
  html`<space-article-card
    style="max-inline-size: 24em"
    src=${ifDefined(args.src)}
    article=${ifDefined(args.article)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-article-card
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-article-card',
  component: 'space-article-card',
  render: card,
  args: { src: 'bundles/sample.en.json', article: 'shared-station' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const RealContent: Story = { args: { src: 'content/en.json', article: 'iss-partnership' } };

export const NothingToReadOn: Story = { args: { article: 'teaser' } };

export const Click: Story = {
  play: async ({ canvasElement }) => {
    const navigate = fn((event: Event) => {
      event.preventDefault();
    });
    const element = elementOf(canvasElement);
    element.addEventListener('space-navigate', navigate);
    await userEvent.click(await inside(canvasElement).findByText('They share the work.'));
    await expect(navigate).toHaveBeenCalledOnce();
    await userEvent.click(inside(canvasElement).getByRole('link'));
    await expect(navigate).toHaveBeenCalledTimes(2);
    for (const [event] of navigate.mock.calls) {
      await expect(event).toHaveProperty('itemId', 'shared-station');
      await expect(event).toHaveProperty(
        'href',
        new URL('bundles/articles/shared-station.html', document.baseURI).href,
      );
    }
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
  ...served('bundles/without-article.json', json(sample)),
  args: { src: 'bundles/without-article.json', article: 'another-article' },
};

export const Retry: Story = {
  ...served('bundles/second-time.json', offline, json(sample)),
  loaders: [() => ({ visit: Date.now() })],
  render: (args, { loaded }) => card({ ...args, src: `${args.src}?${loaded.visit}` }),
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    const retry = await shown.findByRole('button', { name: 'Try again' });
    retry.focus();
    await userEvent.keyboard('{Enter}');
    const link = await shown.findByRole('link', { name: 'A station for many' });
    await expect(isFocused(link)).toBe(true);
  },
};

export const Fallback: Story = {
  ...served('bundles/gone.json', status(404)),
  args: {
    src: 'bundles/gone.json',
    children: '<a href="#station">A station for many</a>',
  },
  play: async ({ canvas, canvasElement }) => {
    await inside(canvasElement).findByText('This could not be loaded.');
    await expect(canvas.getByRole('link', { name: 'A station for many' })).toBeVisible();
  },
};

export const SomeLeftOut: Story = served('bundles/faulty.json', json(faultyBundle));

export const LongText: Story = { args: { src: undefined, bundle: longBundle } };

export const ManyOnOnePage: Story = {
  render: (args) =>
    html`<div
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)); gap: 1em"
    >
      ${Array.from({ length: 20 }, () => card(args))}
    </div>`,
};

export const DarkTheme: Story = { args: { theme: 'dark' } };

export const HostTheme: Story = { render: (args) => museum(card(args)) };
