import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/elements/treaty/define.js';
import { inside, isFocused, museum, markup, openAll, type SharedArgs } from './helpers/elements.js';
import * as states from './helpers/states.js';

interface Args extends SharedArgs {
  treaty?: string;
  level?: 'standard' | 'plain';
  print?: 'all' | 'open';
}

const treaty = (args: Args) =>
  html`<space-treaty
    src=${ifDefined(args.src)}
    treaty=${ifDefined(args.treaty)}
    level=${ifDefined(args.level)}
    print=${ifDefined(args.print)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    kiosk=${ifDefined(args.kiosk)}
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
    await waitFor(() => expect(shown.getByText('Everyone may make samples.')).toBeVisible());
    await userEvent.keyboard(' ');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    (await shown.findByRole('button', { name: /No ownership/ })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shown.getByText(/échantillon/)).toBeVisible());
  },
};

export const AllOpen: Story = {
  ...RealContent,
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await expect(inside(canvasElement).queryByRole('button', { expanded: false })).toBeNull();
  },
};

export const PlainWords: Story = {
  args: { ...RealContent.args, level: 'plain' },
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    const text = inside(canvasElement).getByText(/No country can own space/);
    await waitFor(() => expect(text).toBeVisible());
  },
};

export const Contents: Story = {
  ...RealContent,
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    const contents = within(await shown.findByRole('navigation', { name: /Contents/ }));
    await userEvent.click(contents.getByRole('link', { name: /Weapons and armed forces/ }));
    const button = await shown.findByRole('button', {
      name: /Weapons and armed forces/,
      expanded: true,
    });
    await waitFor(() => expect(isFocused(button)).toBe(true));
  },
};

/** Waits for what is loaded after the rest, and returns queries for it. */
async function below(canvas: HTMLElement) {
  const shown = inside(canvas);
  await shown.findByRole('heading', { name: 'Key facts' });
  await shown.findByRole('heading', { name: 'Cite and print' }, { timeout: 5000 });
  return shown;
}

export const Members: Story = {
  args: { ...RealContent.args, treaty: 'moon-agreement' },
  play: async ({ canvasElement }) => {
    const shown = await below(canvasElement);
    await userEvent.type(shown.getByRole('searchbox'), 'turkey');
    await expect(shown.getByRole('rowheader', { name: 'Türkiye' })).toBeVisible();
    await shown.findByText('Türkiye: Party', {}, { timeout: 3000 });
  },
};

export const MembersAsMap: Story = {
  args: { ...RealContent.args, treaty: 'moon-agreement' },
  play: async ({ canvasElement }) => {
    const shown = await below(canvasElement);
    await userEvent.click(shown.getByRole('radio', { name: 'Map' }));
    shown.getByRole('button', { name: /Mexico/ }).focus();
    await shown.findByText(/^Mexico: Party/);
  },
};

export const PartialList: Story = {
  args: { ...RealContent.args, treaty: 'liability-convention' },
  play: async ({ canvasElement }) => {
    const shown = await below(canvasElement);
    await expect(shown.queryByText('Not a party')).toBeNull();
  },
};

export const SignatoriesAsMap: Story = {
  args: { ...RealContent.args, treaty: 'artemis-accords' },
  play: async ({ canvasElement }) => {
    const shown = await below(canvasElement);
    await userEvent.click(shown.getByRole('radio', { name: 'Map' }));
  },
};

export const RightToLeft: Story = {
  args: { src: 'bundles/sample.ar.json' },
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('button', { name: /متاحة للجميع/ }));
    await userEvent.click(await shown.findByRole('radio', { name: 'خريطة' }, { timeout: 5000 }));
    await userEvent.click(shown.getByRole('radio', { name: 'لا أحد' }));
  },
};

export const CheckYourself: Story = {
  ...RealContent,
  play: async ({ canvasElement }) => {
    const shown = await below(canvasElement);
    await userEvent.click(shown.getByRole('radio', { name: 'All weapons' }));
    const group = within(shown.getByRole('group', { name: /Which weapons/ }));
    await userEvent.click(group.getByRole('button', { name: 'Check answer' }));
    await expect(group.getByRole('status')).toHaveTextContent('Not quite.');
  },
};

export const Kiosk: Story = { args: { kiosk: '' } };

export const Loading: Story = states.loading;

export const WithoutNetwork: Story = states.withoutNetwork;

export const NotFound: Story = states.notFound;

export const ServerError: Story = states.serverError;

export const NotJson: Story = states.notJson;

export const NotABundle: Story = states.notABundle;

export const MissingItem: Story = states.missingItem({ treaty: 'another-treaty' });

export const Retry: Story = states.retry(treaty, 'Sample Treaty');

export const Fallback: Story = states.fallback('The text of the treaty');

export const SomeLeftOut: Story = states.someLeftOut;

export const LongText: Story = states.longText;

export const ManyOnOnePage: Story = {
  render: (args) => html`${Array.from({ length: 20 }, () => treaty(args))}`,
};

export const DarkTheme: Story = states.darkTheme;

export const HostTheme: Story = { render: (args) => museum(treaty(args)) };
