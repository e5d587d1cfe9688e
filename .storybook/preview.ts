import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import { catalogue, controls, events } from './catalogue';

setCustomElementsManifest(catalogue);

// A busy machine is no fault.
configure({ asyncUtilTimeout: 10_000 });

/** Makes the page on which the element stands what the toolbar says. */
const asHostPage: Decorator = (story, { canvasElement, globals, viewMode }) => {
  const page = document.documentElement;
  let host = page;
  if (viewMode === 'docs') {
    // Each canvas of the documentation is a page of its own, among others.
    host = (canvasElement as HTMLElement).closest<HTMLElement>('.docs-story') ?? page;
    page.removeAttribute('data-scheme');
    page.removeAttribute('dir');
  }
  host.lang = globals.language as string;
  host.dir = globals.direction as string;
  host.dataset.scheme = globals.scheme as string;
  return story();
};

/** Whether every element shows its content, or says why not. */
function settled(canvas: HTMLElement): boolean {
  const elements = [...canvas.querySelectorAll('*')].filter((one) => one.localName.includes('-'));
  return (
    elements.length > 0 &&
    elements.every((one) => one.shadowRoot?.querySelector('.root')?.textContent.trim())
  );
}

/** The pages behind the links are not part of the catalogue. */
function stay(event: Event): void {
  event.preventDefault();
}

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
  // Before the accessibility check, which is to see what a reader sees in the end.
  afterEach: async ({ canvasElement }) => {
    const end = Date.now() + 5000;
    while (!settled(canvasElement as HTMLElement)) {
      if (Date.now() > end) throw new Error('An element shows neither content nor a message.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
  parameters: {
    actions: { handles: events },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', language: 'en' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
          { value: 'es', title: 'Español' },
          { value: 'ru', title: 'Русский' },
          { value: 'zh', title: '中文' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
};

export default preview;
