import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, userEvent } from 'storybook/test';
import '../src/elements/article-card/define.js';
import { awkwardBundle, readableBundle } from './helpers/bundles.js';
import { elementOf, inside, museum, markup, type SharedArgs } from './helpers/elements.js';
import * as states from './helpers/states.js';

interface Args extends SharedArgs {
  article?: string;
  layout?: 'vertical' | 'horizontal' | 'featured';
  'href-template'?: string;
  'url-state'?: boolean;
}

const card = (args: Args, width = '24em') =>
  html`<space-article-card
    style="max-inline-size: ${width}"
    src=${ifDefined(args.src)}
    article=${ifDefined(args.article)}
    layout=${ifDefined(args.layout)}
    href-template=${ifDefined(args['href-template'])}
    ?url-state=${args['url-state']}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
    .bundle=${args.bundle}
    >${markup(args.children)}</space-article-card
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-article-card',
  component: 'space-article-card',
  render: (args) => card(args),
  args: { src: 'bundles/sample.en.json', article: 'shared-station' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const RealContent: Story = { args: { src: 'content/en.json', article: 'iss-partnership' } };

export const NothingToReadOn: Story = { args: { article: 'teaser' } };

/**
 * The layout that the card chooses itself, and each one that a page can set, from the
 * narrowest to the widest.
 */
const widths = (args: Args) => html`
  <div style="display: grid; gap: 1em">
    ${['240px', '24em', '40em', '60em'].map((width) => card(args, width))}
  </div>
`;

export const OfItsOwnChoice: Story = { ...RealContent, render: widths };

export const Vertical: Story = {
  args: { ...RealContent.args, layout: 'vertical' },
  render: widths,
};

export const Horizontal: Story = {
  args: { ...RealContent.args, layout: 'horizontal' },
  render: widths,
};

export const Featured: Story = {
  args: { ...RealContent.args, layout: 'featured' },
  render: widths,
};

export const AddressByTemplate: Story = {
  args: { article: 'teaser', 'href-template': '#read-{id}' },
};

export const InADialog: Story = {
  args: { src: undefined, bundle: readableBundle },
  play: async ({ canvasElement }) => {
    const button = await inside(canvasElement).findByRole('button', { name: 'A station for many' });
    await expect(button).toHaveAttribute('aria-haspopup', 'dialog');
  },
};

const awkward = (article: string): Story => ({
  args: { src: undefined, bundle: awkwardBundle, article },
});

export const LongestTitle: Story = awkward('long');

export const MissingPicture: Story = awkward('gone');

export const AnotherScript: Story = awkward('arabic');

export const RightToLeft: Story = { args: { src: 'bundles/sample.ar.json' } };

export const AlmostNothing: Story = awkward('short');

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

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const MissingItem: Story = states.missingItem({ article: 'another-article' });

export const Retry: Story = states.retry(card, 'A station for many');

export const Fallback: Story = states.fallback('A station for many');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const ManyOnOnePage: Story = {
  render: (args) =>
    html`<div
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)); gap: 1em"
    >
      ${Array.from({ length: 20 }, () => card(args))}
    </div>`,
};

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(card(args)) };
