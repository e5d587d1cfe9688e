/** Words loaded with the view of a treaty. */

import { wordSection } from './words.js';

/** Words of the treaty explainer. */
export const treaty = /* @__PURE__ */ wordSection('treaty', {
  keyFacts: 'Key facts',
  gist: 'In one sentence',
  officialTitle: 'Official title',
  adopted: 'Adopted',
  openedForSignature: 'Opened for signature',
  inForce: 'In force since',
  depositary: 'Depositary',
  unts: 'UN Treaty Series',
  languages: 'Authentic languages',
  parties: 'States parties',
  signedOnly: 'Signed, not ratified',
  signatories: 'Signatories',
  old: 'This is more than 400 days old and may have changed.',
  contents: (name: string) => `Contents: ${name}`,
  articleByArticle: 'Article by article',
  sectionBySection: 'Section by section',
  number: (number: string) => number,
  previous: 'Previous',
  next: 'Next',
  asks: 'What it asks of states',
  asksSignatories: 'What the signatories intend',
  silent: 'What it does not say',
  cases: 'What has happened',
  officialText: 'Official text',
  translation: 'Official text, in translation',
  readArticle: (article: string) => `${article} in the official text`,
  open: 'What it leaves open',
  authority:
    'These explanations are not the treaty. Only the text that the depositary holds has legal force.',
  authorityOfCommitment:
    'These explanations are not the document. What counts is the text that was signed.',
  translated: 'No text in this language is authentic; what can be read in it is a translation.',
  readText: 'Read the official text',
  readTranslation: 'Read the text in translation',
});
