import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/faq/define.js';
import { inside, museum, markup, openAll, type SharedArgs } from './helpers/elements.js';
import * as states from './helpers/states.js';

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

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const MissingItem: Story = states.missingItem({ topic: 'weather' });

export const Retry: Story = states.retry(faq, 'button', 'Who owns the Moon?');

export const Fallback: Story = states.fallback('Questions and answers');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const ManyOnOnePage: Story = {
  render: (args) => html`${Array.from({ length: 20 }, () => faq(args))}`,
};

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(faq(args)) };
