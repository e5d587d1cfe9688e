import type { TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { json, offline, served, silent, status, text } from './answers.js';
import { faultyBundle, longBundle, sample } from './bundles.js';
import { inside, isFocused, type SharedArgs } from './elements.js';

/** The states that every element can be in, as stories. */

interface Context {
  canvasElement: HTMLElement;
}

export const loading = {
  ...served('bundles/loading.json', silent),
  play: async ({ canvasElement }: Context) => {
    await inside(canvasElement).findByText('Loading …', {}, { timeout: 3000 });
  },
};

export const withoutNetwork = {
  ...served('bundles/offline.json', offline),
  play: async ({ canvasElement }: Context) => {
    await inside(canvasElement).findByRole('button', { name: 'Try again' });
  },
};

export const notFound = served('bundles/404.json', status(404));

export const serverError = served('bundles/500.json', status(500));

export const notJson = served('bundles/page.json', text('<!doctype html><title>Log in'));

export const notABundle = served('bundles/empty.json', json({}));

/** The bundle exists, but not what the arguments ask for. */
export function missingItem<Args>(args: Args) {
  const src = 'bundles/without-item.json';
  return { ...served(src, json(sample)), args: { src, ...args } };
}

/** The second attempt succeeds, and the focus moves to the start of the content. */
export function retry<Args extends SharedArgs>(
  render: (args: Args) => TemplateResult,
  name: string,
) {
  return {
    ...served('bundles/second-time.json', offline, json(sample)),
    loaders: [() => ({ visit: Date.now() })],
    render: (args: Args, { loaded }: { loaded: Record<string, unknown> }) =>
      render({ ...args, src: `${args.src}?${loaded.visit}` }),
    play: async ({ canvasElement }: Context) => {
      const shown = inside(canvasElement);
      (await shown.findByRole('button', { name: 'Try again' })).focus();
      await userEvent.keyboard('{Enter}');
      const [first] = await shown.findAllByRole('heading', { name });
      await expect(isFocused(first)).toBe(true);
    },
  };
}

/** What the page has put between the tags stays. */
export function fallback(name: string) {
  const src = 'bundles/gone.json';
  return {
    ...served(src, status(404)),
    args: { src, children: `<a href="#instead">${name}</a>` },
    play: async ({ canvas, canvasElement }: Context & { canvas: ReturnType<typeof inside> }) => {
      await inside(canvasElement).findByText('This could not be loaded.');
      await expect(canvas.getByRole('link', { name })).toBeVisible();
    },
  };
}

export const someLeftOut = served('bundles/faulty.json', json(faultyBundle));

export const longText = { args: { src: undefined, bundle: longBundle } };

export const darkTheme = { args: { theme: 'dark' as const } };
