import type { Facts } from './facts.js';

/** What to show, and how. */
export interface Choice {
  /** The element without its prefix, such as `faq`. */
  readonly name: string;
  /** Attributes in order; an empty value stands for a boolean attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The path of its page on the site, with a slash at the end. */
  readonly page: string;
  readonly title: string;
  /** The initial height of a frame for it, in pixels. */
  readonly height: number;
  /** The language without country; empty to use the page's. */
  readonly language: string;
  /** The content for readers without JavaScript; empty if unknown. */
  readonly html: string;
}

/** The ways to put a widget on a page, of which every host allows at least one. */
export type SnippetKind =
  | 'script'
  | 'pinned'
  | 'placeholder'
  | 'frame'
  | 'address'
  | 'html'
  | 'folder'
  | 'file'
  | 'package';

/** Text escaped for HTML and JSX, also in attributes. In JSX, braces contain code. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');

const attribute = (name: string, value: string): string =>
  value ? ` ${name}="${escaped(value)}"` : ` ${name}`;

/** The attributes of the element, each with what precedes its name. */
const attributesOf = ({ attributes, language }: Choice, before = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => attribute(before + name, value))
    .join('') + (language ? attribute('lang', language) : '');

/**
 * The permissions of a frame: run, open links as pages without its restrictions, print,
 * and save citations and tables.
 */
export const sandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Writes snippets for one site. */
export class Snippets {
  readonly #site: string;
  readonly #release: string;
  readonly #version: string;
  readonly #integrity: Facts['integrity'];
  readonly #editions: Facts['editions'];

  constructor({ origin, release, integrity, editions }: Facts) {
    this.#site = `${origin}/`;
    this.#release = `${origin}/r/${release}/`;
    this.#version = release.replace(/-[^-]*$/, '');
    this.#integrity = integrity;
    this.#editions = editions;
  }

  /** What to paste. */
  write(kind: SnippetKind, choice: Choice): string {
    const { attributes, language } = choice;
    const content = this.#editions.find((one) => one.language === language)?.content;
    const src = content && { src: this.#release + content };
    return this.#writers[kind]({ ...choice, attributes: { ...attributes, ...src } });
  }

  /** The script that a site with placeholders needs on all its pages. */
  get siteScript(): string {
    return this.#loader;
  }

  readonly #writers: Record<SnippetKind, (choice: Choice) => string> = {
    script: (choice) => `${this.#loader}\n${this.#element(choice)}`,
    pinned: (choice) => {
      const file = `space-${choice.name}.js`;
      const hash = attribute('integrity', this.#integrity[file]);
      const source = attribute('src', this.#release + file);
      const script = `<script type="module"${source}${hash} crossorigin="anonymous"></script>`;
      return `${script}\n${this.#element(choice)}`;
    },
    placeholder: (choice) => {
      const { src, ...others } = choice.attributes;
      // Scripts for lazy-loading pictures treat `data-src` as theirs.
      const own = src ? { ...others, 'space-src': src } : others;
      const attributes = attributesOf({ ...choice, attributes: own }, 'data-');
      const name = attribute('data-space', choice.name);
      return `<div${name}${attributes}>\n  <p>${this.#link(choice)}</p>\n</div>`;
    },
    frame: (choice) => {
      const { title, height, page } = choice;
      const address = attribute('src', this.#site + page) + attribute('title', title);
      return `<iframe${address}
  width="100%" height="${height}" loading="lazy" style="border: 0"
  sandbox="${sandbox}">
  ${this.#link(choice)}
</iframe>
<script type="module" src="${this.#site}v1/resize.js"></script>`;
    },
    address: ({ page }) => this.#site + page,
    html: (choice) => choice.html || `<p>${this.#link(choice)}</p>`,
    folder: (choice) => {
      const content = `space-widgets/content/${choice.language || this.#editions[0].language}`;
      // A page in another language would look for content that does not exist.
      const attributes = { ...choice.attributes, src: `${content}.json` };
      return `<script src="${content}.js"></script>
<script src="space-widgets/space-widgets.classic.js"></script>
${this.#element({ ...choice, attributes }, `space-widgets/index.html`)}`;
    },
    file: ({ name, attributes, language }) => {
      const all = Object.entries({ ...attributes, ...(language ? { lang: language } : {}) });
      const rows = all.map(([key, value]) => `Attribute: ${key}${value ? ` = ${value}` : ''}`);
      return [
        `Server URL: ${this.#release}space-${name}.js`,
        `Tag name: space-${name}`,
        ...rows,
      ].join('\n');
    },
    package: (choice) => {
      const { name, attributes, language, title } = choice;
      const words = title
        .split(/[^a-z0-9]+/i)
        .filter(Boolean)
        .slice(0, 3);
      const named = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
      const component = /^[A-Z]/.test(named) ? named : 'Widget';
      const folder = `${this.#release}content/${language || 'en'}.json`;
      const all = attributesOf({ ...choice, attributes: { ...attributes, src: folder } });
      return `// npm install ./space-widgets-${this.#version}.tgz
// In TypeScript also: import type {} from 'space-widgets/jsx';
import 'space-widgets/${name}/define';

export const ${component} = () => (
  <space-${name}${all}>
    ${this.#link(choice)}
  </space-${name}>
);`;
    },
  };

  get #loader(): string {
    return `<script type="module" src="${this.#site}v1/space.js"></script>`;
  }

  #link({ page, title }: Choice, address = this.#site + page): string {
    return `<a${attribute('href', address)}>${escaped(title)}</a>`;
  }

  /**
   * Editors wrap inline content in paragraphs, and an element inside one would lose its
   * children.
   */
  #element(choice: Choice, address?: string): string {
    const tag = `space-${choice.name}`;
    return `<div>
  <${tag}${attributesOf(choice)}>
    ${this.#link(choice, address)}
  </${tag}>
</div>`;
  }
}
