import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Bundle, RichNode, RichText, Source } from '../bundle/types.js';
import { directionOf } from '../i18n/direction.js';
import { formatDate } from '../i18n/formats.js';

/** The sources of one page, numbered in the order in which the text names them. */
class Notes {
  readonly sources: Source[] = [];
  readonly #known: readonly Source[];

  constructor(bundle: Bundle) {
    this.#known = bundle.sources ?? [];
  }

  number(id: string): number | undefined {
    const source = this.#known.find((one) => one.id === id);
    if (!source) return undefined;
    const index = this.sources.indexOf(source);
    return index < 0 ? this.sources.push(source) : index + 1;
  }
}

const tags = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  emphasis: 'em',
} as const;

function toHast(node: RichNode, notes: Notes): ElementContent[] {
  const children = () =>
    'children' in node ? node.children.flatMap((child) => toHast(child, notes)) : [];
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'heading':
      return [h(`h${Math.min(node.depth + 1, 6)}`, children())];
    case 'list':
      return [h(node.ordered ? 'ol' : 'ul', children())];
    case 'link':
      return [h('a', { href: node.url }, children())];
    case 'footnoteReference': {
      const number = notes.number(node.identifier);
      return number ? [h('sup', h('a', { href: `#source-${number}` }, String(number)))] : [];
    }
    case 'termReference':
      return children();
    case 'imageReference':
      return [];
    default:
      return [h(tags[node.type], children())];
  }
}

function text(value: RichText, notes: Notes): ElementContent[] {
  return typeof value === 'string'
    ? value.split(/\n\s*\n/).map((paragraph) => h('p', paragraph))
    : value.children.flatMap((node) => toHast(node, notes));
}

function sourceList({ sources }: Notes): Element[] {
  if (!sources.length) return [];
  const items = sources.map(({ title, publisher, url }, index) =>
    h('li', { id: `source-${index + 1}` }, [
      url ? h('a', { href: url }, title) : h('span', title),
      ...(publisher ? [h('span', { class: 'publisher' }, publisher)] : []),
    ]),
  );
  return [h('h2', 'Sources'), h('ol', { class: 'sources' }, items)];
}

/**
 * A whole article as a page that needs no script.
 * @param home The address of the site's first page, relative to the article's.
 */
export function articlePage(article: Article, bundle: Bundle, home: string): string {
  const { language } = bundle;
  const notes = new Notes(bundle);
  const body = article.body ? text(article.body, notes) : [];
  const image = bundle.images?.find(({ id }) => id === article.image);
  const picture = image && {
    src: `${home}content/${image.src}`,
    width: image.width,
    height: image.height,
    alt: image.alt ?? '',
  };
  const date = article.published;
  const summary = typeof article.summary === 'string' ? article.summary : undefined;
  const page = [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', `${article.title} | ${bundle.title}`),
      ...(summary ? [h('meta', { name: 'description', content: summary })] : []),
      h('link', { rel: 'icon', href: `${home}icon.svg` }),
      h('link', { rel: 'stylesheet', href: `${home}pages.css` }),
    ]),
    h('body', { class: 'article' }, [
      h('header', { class: 'site' }, h('a', { href: `${home}index.html` }, bundle.title)),
      h('main', [
        h('article', [
          h('h1', article.title),
          h('div', { class: 'standfirst' }, text(article.summary, notes)),
          h('p', { class: 'meta' }, [
            h('span', article.authors?.join(', ') ?? ''),
            ...(date ? [h('time', { datetime: date }, formatDate(date, language))] : []),
          ]),
          ...(picture ? [h('img', picture)] : []),
          ...body,
          ...sourceList(notes),
        ]),
      ]),
    ]),
  ];
  const html = h('html', { lang: language, dir: directionOf(language) }, page);
  return `<!doctype html>\n${toHtml(html)}\n`;
}
