import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import { catalogue, controls, events } from './catalogue';
import { asHostPage, globalTypes, initialGlobals } from './host-page';
import { toPaste } from './source';

setCustomElementsManifest(catalogue);

configure({
  // A busy machine is not a failure.
  asyncUtilTimeout: 10_000,
  // The default message prints the searched node, which fails for a shadow root, so the
  // story would never end.
  getElementError: (message) => new Error(message ?? 'An element is not there.'),
});

/** Whether every element shows its content, or says why not. */
function settled(canvas: HTMLElement): boolean {
  const elements = [...canvas.querySelectorAll('*')].filter((one) => one.localName.includes('-'));
  return (
    elements.length > 0 &&
    elements.every((one) => one.shadowRoot?.querySelector('.root')?.textContent.trim())
  );
}

/** Running animations, including those in shadow roots. */
function animationsIn(root: Document | ShadowRoot): Animation[] {
  const roots = [...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
  return [...root.getAnimations(), ...roots.flatMap(animationsIn)];
}

/** The pages behind the links are not part of the catalogue. */
function stay(event: Event): void {
  event.preventDefault();
}

const screen = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
});

const viewports = {
  zoomed: screen('400 % zoom', 320, 640),
  sidebar: screen('Sidebar', 272, 800),
  tablet: screen('Tablet', 768, 1024),
  desk: screen('Desk', 1280, 800),
  kiosk: screen('Kiosk, upright', 1080, 1920),
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [asHostPage, withActions],
  argTypesEnhancers: [controls],
  beforeEach: () => {
    document.addEventListener('space-navigate', stay);
    return () => {
      document.removeEventListener('space-navigate', stay);
    };
  },
  // Before the accessibility check, which should see the final state.
  afterEach: async ({ canvasElement }) => {
    const end = Date.now() + 5000;
    while (!settled(canvasElement as HTMLElement)) {
      if (Date.now() > end) throw new Error('An element shows neither content nor a message.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // An answer that is still fading in does not have its final colours.
    await Promise.allSettled(animationsIn(document).map(({ finished }) => finished));
  },
  parameters: {
    actions: { handles: events },
    docs: { source: { transform: toPaste } },
    viewport: { options: viewports },
    options: {
      storySort: { order: ['Introduction', 'Theming', 'Tokens', 'Accessibility', 'Elements'] },
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
  },
  initialGlobals,
  globalTypes,
};

export default preview;
