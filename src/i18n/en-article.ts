/** Words loaded with the view of an article. */

import { wordSection } from './words.js';

/** Words of the whole article. */
export const article = /* @__PURE__ */ wordSection('article', {
  close: 'Close',
  updated: (date: string) => `Updated ${date}`,
  contents: 'Contents',
  source: (number: number) => `Source ${number}`,
  backToText: (number: number) => `Back to the text, from source ${number}`,
  readOn: 'Read on',
  listen: 'Listen',
  pause: 'Pause',
  stop: 'Stop',
  speed: 'Speed',
  times: (factor: string) => `${factor}×`,
  print: 'Print',
  share: 'Share',
  cite: 'Cite this article',
  copy: 'Copy',
  reference: (style: string) => `${style} reference`,
  referenceCopied: 'Reference copied',
  download: 'For reference managers',
  address: 'This article online',
});
