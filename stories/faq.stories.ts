import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/faq/define.js';
import { hugeBundle } from './helpers/bundles.js';
import { inside, museum, markup, openAll, type SharedArgs } from './helpers/elements.js';
import * as states from './helpers/states.js';

interface Args extends SharedArgs {
  topic?: string;
  filter?: boolean;
  searchable?: boolean;
  exclusive?: boolean;
  open?: string;
  level?: 'standard' | 'plain';
  print?: 'all' | 'open';
  'structured-data'?: boolean;
}

const faq = (args: Args) =>
  html`<space-faq
    src=${ifDefined(args.src)}
    topic=${ifDefined(args.topic)}
    ?filter=${args.filter}
    ?searchable=${args.searchable}
    ?exclusive=${args.exclusive}
    open=${ifDefined(args.open)}
    level=${ifDefined(args.level)}
    print=${ifDefined(args.print)}
    ?structured-data=${args['structured-data']}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
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

export const EverythingOn: Story = {
  args: { src: 'content/en.json', searchable: true, filter: true },
};

export const OneTopic: Story = { args: { topic: 'stations' } };

export const OpenAtFirst: Story = { args: { open: 'who-owns-the-moon how-high' } };

export const OneAtATime: Story = {
  args: { exclusive: true, open: 'who-owns-the-moon' },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('button', { name: 'How high does it fly?' }));
    await expect(shown.getAllByRole('button', { expanded: true })).toHaveLength(1);
  },
};

export const TopicChosen: Story = {
  args: { filter: true },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement).findByRole('radio', { name: 'Law' }));
    await expect(inside(canvasElement).queryByText('How high does it fly?')).not.toBeVisible();
  },
};

export const EasyToRead: Story = { args: { level: 'plain', open: 'how-high' } };

export const LevelChosen: Story = {
  args: { open: 'how-high' },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('radio', { name: 'Easy to read' }));
    await waitFor(() => expect(shown.getByText('As high as from Paris to Lyon.')).toBeVisible());
  },
};

/** Types into the search field of a story. */
async function search(canvas: HTMLElement, query: string): Promise<void> {
  await userEvent.type(await inside(canvas).findByRole('searchbox'), query);
}

export const Searched: Story = {
  args: { src: 'content/en.json', searchable: true },
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'moon');
    await inside(canvasElement).findByText(/questions found/);
  },
};

export const NothingFound: Story = {
  args: { searchable: true, filter: true },
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'dinosaur');
    await inside(canvasElement).findByRole('button', { name: 'Show all questions' });
  },
};

export const WordExplained: Story = {
  args: { open: 'how-high' },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('button', { name: 'orbit' }));
    await waitFor(() => expect(shown.getByText('The way around a planet.')).toBeVisible());
  },
};

export const LinkCopied: Story = {
  args: { open: 'how-high' },
  beforeEach: () => {
    // Not every browser that runs the stories has a clipboard.
    const value = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('button', { name: /^Copy link.*How high/ }));
    await shown.findByText('Link copied');
  },
};

export const RightToLeft: Story = {
  args: {
    src: 'bundles/sample.ar.json',
    filter: true,
    searchable: true,
    open: 'who-owns-the-moon',
  },
};

export const ThousandQuestions: Story = {
  args: { src: undefined, bundle: hugeBundle, searchable: true },
};

export const OpenByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const button = await inside(canvasElement).findByRole('button', { name: 'Who owns the Moon?' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(inside(canvasElement).getByText('No claim counts.')).toBeVisible());
  },
};

export const AllOpen: Story = {
  ...RealContent,
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await expect(inside(canvasElement).queryByRole('button', { expanded: false })).toBeNull();
  },
};

export const Kiosk: Story = {
  args: { kiosk: '', filter: true, open: 'who-owns-the-moon' },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(
      await shown.findByRole('button', { name: 'QR code: The text of the treaty' }),
    );
    await shown.findByText('Scan this with your phone to read on there.');
  },
};

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const MissingItem: Story = states.missingItem({ topic: 'weather' });

export const Retry: Story = states.retry(faq, 'Questions');

export const Fallback: Story = states.fallback('Questions and answers');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const ManyOnOnePage: Story = {
  render: (args) => html`${Array.from({ length: 20 }, () => faq(args))}`,
};

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(faq(args)) };
