import type { Facts } from './facts.js';
import { Snippets, type Choice, type SnippetKind } from './snippets.js';

/** The page in which the widget is shown. */
export interface Surroundings {
  readonly dark: boolean;
  readonly rightToLeft: boolean;
  readonly hostile: boolean;
  readonly withoutScript: boolean;
}

const plain = `
  body { margin: 0; padding: 1.5rem; font: 16px/1.6 system-ui, sans-serif; overflow-wrap: break-word }
  h1 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.2 }
  body > p { margin: 0 0 1.25rem; opacity: .75 }
  iframe { border: 0 }`;

/** What some sites do to everything on them. */
const hostile = `
  html { font-size: 62.5% }
  * { line-height: 1; letter-spacing: .12em; text-transform: uppercase; box-sizing: content-box }
  a, button, h2, h3, li, p { all: unset; color: crimson; font: 9px fantasy; padding: 1em }`;

/** A page with the snippet in it, as a document for a frame on the builder's page. */
export function previewPage(
  kind: SnippetKind,
  choice: Choice,
  facts: Facts,
  { dark, rightToLeft, hostile: isHostile, withoutScript }: Surroundings,
): string {
  // The site may not be published yet: the preview loads its files relative to the builder.
  const here = { ...facts, origin: '..' };
  const language = choice.language || facts.editions[0].language;
  const shown = { ...choice, language };
  const release = `../r/${facts.release}/`;
  const scripts = withoutScript
    ? ''
    : `<script src="${release}content/${language}.js"></script>
       <script src="${release}space-widgets.classic.js"></script>`;
  const body = isFrame(kind)
    ? framed(new Snippets(here).write('frame', { ...shown, page: `${choice.page}index.html` }))
    : withoutTags(new Snippets(here).write(kind === 'html' ? 'html' : 'script', shown));
  return `<!doctype html><html lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}">
    <head><meta charset="utf-8"><base target="_blank"><style>
      :root { color-scheme: ${dark ? 'dark' : 'light'}; background: ${dark ? '#14181f' : '#fff'} }
      ${plain} ${isHostile ? hostile : ''}
    </style></head>
    <body><h1>A page of yours</h1><p>The text of your page goes on above and below the widget.</p>
    ${body}${scripts}</body></html>`;
}

const isFrame = (kind: SnippetKind): boolean => kind === 'frame' || kind === 'address';

/**
 * A frame without an origin cannot load modules from a server that does not allow other
 * sites yet.
 */
const framed = (snippet: string): string => snippet.replace(/sandbox="[^"]*"/, '');

/**
 * The scripts of a snippet are modules, which do not load without a server; the preview
 * has its own.
 */
const withoutTags = (snippet: string): string => snippet.replace(/<script.*?<\/script>\n?/gs, '');
