import type { SnippetKind } from './snippets.js';

/** A place where people paste. */
export interface Host {
  readonly id: string;
  readonly name: string;
  /** The kind of snippet that works there. */
  readonly kind: SnippetKind;
  /** How to paste it there. */
  readonly steps: readonly string[];
  /** What else works there, or does not. */
  readonly note?: string;
}

export const hosts: readonly Host[] = [
  {
    id: 'html',
    name: 'Plain HTML',
    kind: 'script',
    steps: ['Paste both parts into the page where you want the widget to appear.'],
    note: 'One script serves all widgets on a page.',
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    kind: 'address',
    steps: [
      'In the editor, add an empty line and paste the address into it.',
      'WordPress turns it into a frame automatically, whatever your role.',
    ],
    note: 'Frames there are at most 1000 pixels high; longer content scrolls. Administrators can paste the snippet for plain HTML into a Custom HTML block instead, which has no such limit.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    kind: 'frame',
    steps: [
      'Choose the text format “Full HTML”, open the source view and paste the snippet there.',
      'Save without going back to the visual view, and check the page.',
    ],
    note: 'The formats “Basic HTML” and “Restricted HTML” remove frames and scripts. There, link to the page instead.',
  },
  {
    id: 'moodle',
    name: 'Moodle',
    kind: 'frame',
    steps: [
      'Add a “Page” or “Text and media area”, open the source view of the editor and paste the snippet.',
    ],
    note: 'Moodle removes frames in forums and in anything that students write. Use a link there.',
  },
  {
    id: 'canvas',
    name: 'Canvas',
    kind: 'html',
    steps: ['Edit the page, open the HTML editor and paste the text.'],
    note: 'Canvas removes scripts. Frames work only if your institution allows this address: ask for that, then use the snippet for Moodle.',
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    kind: 'script',
    steps: [
      'Choose Insert, Embed, Embed code, and paste both parts.',
      'Drag the box to the height that you want; Google does not let it adapt to its content.',
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    kind: 'address',
    steps: ['Add an Embed block and paste the address as its URL.'],
    note: 'If your plan includes code blocks, the snippet for plain HTML works in one of them.',
  },
  {
    id: 'wix',
    name: 'Wix',
    kind: 'file',
    steps: [
      'Choose Add, Embed Code, Custom Element, and then “Choose source”.',
      'Enter the server URL and the tag name, then the attributes.',
    ],
    note: 'Custom Elements need a paid plan with your own domain. Otherwise choose “Embed a site” and enter the address of the page.',
  },
  {
    id: 'react',
    name: 'React',
    kind: 'package',
    steps: [
      'Install the file that “npm pack” writes in a clone of the package, and use the component anywhere.',
      'In TypeScript, also add the import in the comment, for the types.',
    ],
  },
  {
    id: 'cms',
    name: 'A CMS that drops unknown tags',
    kind: 'placeholder',
    steps: [
      'Ask an administrator to add the script to all pages of the site, once.',
      'Then paste the placeholder into any page. Its content is shown until the script has loaded.',
    ],
  },
  {
    id: 'stick',
    name: 'USB stick',
    kind: 'folder',
    steps: [
      'Copy the folder “offline” of this site to the stick and name it space-widgets. Its index.html opens in any browser, without a network.',
      'To show one widget in a page of your own, put the page beside that folder and paste this into it.',
    ],
  },
];

/** What remains if scripts are removed or blocked, by kind. */
export const withoutScript: Readonly<Record<SnippetKind, string>> = {
  script: 'The link stays and leads to a page with the whole text.',
  pinned: 'The link stays and leads to a page with the whole text.',
  placeholder: 'The link stays and leads to a page with the whole text.',
  frame:
    'The frame shows the whole text and scrolls, because nothing adjusts its height. If frames are removed too, use only the link.',
  address:
    'The frame shows the whole text, without search and with plain disclosures. If no frame is made, the address stays as a link.',
  html: 'Nothing changes, because it contains no script.',
  folder: 'The link stays and leads to the pages in the folder, which contain the whole text.',
  file: 'Nothing is shown. Put a link to the page below it.',
  package: 'The link stays, if your pages are rendered on the server.',
};

/** The names of what is pasted. */
export const kindNames: Readonly<Record<SnippetKind, string>> = {
  script: 'Script and tag',
  pinned: 'Script of one version, with its hash, and tag',
  placeholder: 'Placeholder',
  frame: 'Frame',
  address: 'Address',
  html: 'HTML without script',
  folder: 'Folder without network',
  file: 'One file and its tag',
  package: 'Package',
};
