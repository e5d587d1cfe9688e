import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/articles/define.js';
import { arabic, articlesBundle, awkwardBundle } from './helpers/bundles.js';
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
  topic?: string;
  ids?: string;
  limit?: number;
  featured?: string;
  layout?: 'grid' | 'list' | 'strip';
  filter?: boolean;
  'href-template'?: string;
  'url-state'?: boolean;
  /** The text in the slot of that name. */
  heading?: string;
  intro?: string;
}

const articles = (args: Args) =>
  html`<space-articles
    src=${ifDefined(args.src)}
    topic=${ifDefined(args.topic)}
    ids=${ifDefined(args.ids)}
    limit=${ifDefined(args.limit)}
    featured=${ifDefined(args.featured)}
    layout=${ifDefined(args.layout)}
    ?filter=${args.filter}
    href-template=${ifDefined(args['href-template'])}
    ?url-state=${args['url-state']}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
    .bundle=${args.bundle}
    >${markup(args.children)}${
      args.heading ? html`<h2 slot="heading">${args.heading}</h2>` : nothing
    }${args.intro ? html`<p slot="intro">${args.intro}</p>` : nothing}</space-articles
  >`;

const meta: Meta<Args> = {
  title: 'Elements/space-articles',
  component: 'space-articles',
  render: articles,
  args: { src: 'content/en.json' },
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const List: Story = { args: { layout: 'list' } };

export const Strip: Story = { args: { layout: 'strip' } };

export const NoneFeatured: Story = { args: { featured: 'none' } };

export const AnotherFeatured: Story = { args: { featured: 'space-diplomacy' } };

export const OneTopic: Story = { args: { topic: 'moon' } };

export const TheseInThisOrder: Story = {
  args: { ids: 'return-to-the-moon exploring-together iss-partnership', featured: 'none' },
};

export const Limited: Story = { args: { limit: 3 } };

export const HeadingOfThePage: Story = {
  args: { children: '<h2 slot="heading">Where nations meet</h2><span slot="intro"></span>' },
};

export const Filter: Story = {
  args: { filter: true },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    const topic = await shown.findByRole('radio', { name: 'The Moon' });
    await userEvent.click(topic);
    await expect(isFocused(topic)).toBe(true);
    await expect(shown.getAllByRole('link')).toHaveLength(1);
    await expect(shown.getByRole('status')).toHaveTextContent('The Moon: 1 article');
  },
};

export const NothingLeft: Story = {
  args: { filter: true },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('radio', { name: 'The Moon' }));
    elementOf(canvasElement).setAttribute('ids', 'iss-partnership space-diplomacy');
    await userEvent.click(await shown.findByRole('button', { name: 'Show all articles' }));
    await expect(await shown.findAllByRole('link')).toHaveLength(2);
    await userEvent.click(shown.getByRole('radio', { name: 'Space stations' }));
    elementOf(canvasElement).setAttribute('ids', 'space-diplomacy exploring-together');
    await shown.findByText('There is no article on this topic.');
  },
};

export const UnknownId: Story = states.missingItem({ ids: 'shared-station unheard-of' });

export const WhereTheyLead: Story = {
  args: { src: undefined, bundle: articlesBundle(3), 'href-template': '#read-{id}' },
};

/** As many as axe can handle in a story; the tests use a thousand. */
export const ManyArticles: Story = {
  args: { src: undefined, bundle: articlesBundle(300), filter: true },
};

export const Awkward: Story = { args: { src: undefined, bundle: awkwardBundle } };

export const RightToLeft: Story = {
  args: { src: undefined, bundle: articlesBundle(6, arabic), filter: true },
};

export const InASidebar: Story = {
  render: (args) => html`<div style="inline-size: 240px">${articles(args)}</div>`,
};

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const MissingItem: Story = states.missingItem({ topic: 'weather' });

export const Retry: Story = states.retry(articles, 'Sample');

export const Fallback: Story = states.fallback('All articles');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(articles(args)) };
