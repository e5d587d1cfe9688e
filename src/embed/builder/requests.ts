import type { Facts } from './facts.js';
import type { Choice, SnippetKind } from './snippets.js';

/** A request by a reader's browser. */
export interface Request {
  readonly address: string;
  readonly what: string;
}

/** Elements that show pictures. */
const withPictures = ['article', 'article-card', 'articles', 'treaty', 'treaties'];

/** All requests that a snippet causes in a reader's browser, besides the page itself. */
export function requestsOf(kind: SnippetKind, choice: Choice, facts: Facts): Request[] {
  const { name, page, language } = choice;
  const channel = `${facts.origin}/v1/`;
  const release = `${facts.origin}/r/${facts.release}/`;
  const content: Request[] = [
    { address: `${release}content/${language || 'en'}.json`, what: 'the content' },
    ...(withPictures.includes(name)
      ? [{ address: `${release}content/images/…`, what: 'pictures, when they come into view' }]
      : []),
  ];
  const loader: Request[] = [
    { address: `${channel}space.js`, what: 'the loader' },
    { address: `${release}elements/${name}.js`, what: 'the element, with parts in chunks/' },
    ...content,
  ];
  const pageInFrame: Request[] = [
    { address: facts.origin + '/' + page, what: 'the page in the frame' },
    { address: `${channel}page.css`, what: 'its style sheet' },
    { address: `${channel}frame.js`, what: 'reports its height' },
    ...loader,
  ];
  const all: Record<SnippetKind, Request[]> = {
    script: loader,
    placeholder: loader,
    pinned: [{ address: `${release}space-${name}.js`, what: 'the element' }, ...content],
    file: [{ address: `${release}space-${name}.js`, what: 'the element' }, ...content],
    frame: [{ address: `${channel}resize.js`, what: 'adjusts the height' }, ...pageInFrame],
    address: pageInFrame,
    package: content,
    html: [],
    folder: [],
  };
  return all[kind];
}

/** A sentence for the privacy notice of the page. */
export function privacySentence(kind: SnippetKind, facts: Facts): string {
  const { host } = new URL(facts.origin);
  return kind === 'html' || kind === 'folder'
    ? 'The content about space cooperation is part of this page: it makes no requests to other servers, sets no cookies and stores nothing on your device.'
    : `This page shows content from ${host}. To load it, your browser sends that server your IP address and the usual details of a request. No cookies are set, nothing is stored on your device, and no other server is asked.`;
}
