import '@fontsource-variable/noto-sans-arabic/index.css';
import '@fontsource-variable/source-sans-3/index.css';
import type { Decorator } from '@storybook/web-components-vite';
import classroom from '../src/themes/classroom.css?raw';
import standard from '../src/themes/default.css?raw';
import museum from '../src/themes/museum.css?raw';
import './host-page.css';

/** The themes of the package, each limited to the part of the catalogue that uses it. */
const themes = Object.entries({ default: standard, museum, classroom }).map(([name, sheet]) =>
  sheet.replace(':root', `[data-theme='${name}']`),
);
const sheet = new CSSStyleSheet();
sheet.replaceSync(themes.join('\n'));
document.adoptedStyleSheets.push(sheet);

function dress(page: HTMLElement, globals: Record<string, string>): void {
  const { scheme, theme, page: style } = globals;
  page.lang = globals.language;
  page.dir = globals.direction;
  page.dataset.page = style;
  page.dataset.scheme = scheme;
  if (theme === 'none') delete page.dataset.theme;
  else page.dataset.theme = theme;
}

function undress(page: HTMLElement): void {
  for (const name of ['data-page', 'data-scheme', 'data-theme', 'dir']) page.removeAttribute(name);
}

/** Styles the page around the element as chosen in the toolbar. */
export const asHostPage: Decorator = (story, { args, canvasElement, globals, viewMode }) => {
  const page = document.documentElement;
  let host = page;
  if (viewMode === 'docs') {
    // Each canvas of the documentation is a separate page among others.
    host = (canvasElement as HTMLElement).closest<HTMLElement>('.docs-story') ?? page;
    undress(page);
  }
  dress(host, globals as Record<string, string>);
  (canvasElement as HTMLElement).classList.add('host-page');
  const level = globals.level as string;
  return level === 'reader' ? story() : story({ args: { level, ...args } });
};

const toolbar = (title: string, icon: string, description: string, items: object[]) => ({
  description,
  toolbar: { title, icon, dynamicTitle: true, items },
});

/** What can be chosen above the catalogue. */
export const globalTypes = {
  theme: toolbar('Theme', 'paintbrush', 'Style sheet of the package', [
    { value: 'none', title: 'No theme' },
    { value: 'default', title: 'Default' },
    { value: 'museum', title: 'Museum' },
    { value: 'classroom', title: 'Classroom' },
  ]),
  scheme: toolbar('Scheme', 'contrast', 'Colour scheme of the page', [
    { value: 'light', title: 'Light', icon: 'sun' },
    { value: 'dark', title: 'Dark', icon: 'moon' },
  ]),
  direction: toolbar('Direction', 'transfer', 'Direction of the page', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  language: toolbar('Language', 'globe', 'Language of the page', [
    { value: 'en', title: 'English' },
    { value: 'fr', title: 'Français' },
    { value: 'es', title: 'Español' },
    { value: 'ru', title: 'Русский' },
    { value: 'zh', title: '中文' },
    { value: 'ar', title: 'العربية' },
  ]),
  level: toolbar('Reading level', 'book', 'Attribute level, where an element has it', [
    { value: 'reader', title: 'The reader chooses' },
    { value: 'standard', title: 'Standard' },
    { value: 'plain', title: 'Easy to read' },
  ]),
  page: toolbar('Host page', 'document', 'Style sheet of the page around', [
    { value: 'plain', title: 'Plain page' },
    { value: 'serif', title: 'Large serifs on paper' },
    { value: 'reset', title: 'A reset on everything' },
    { value: 'small-root', title: 'Root of 62.5 %' },
  ]),
};

export const initialGlobals = {
  theme: 'none',
  scheme: 'light',
  direction: 'ltr',
  language: 'en',
  level: 'reader',
  page: 'plain',
};
