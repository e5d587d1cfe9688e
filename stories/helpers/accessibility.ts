/** What an element does for a criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  readonly criterion: string;
  readonly met: string;
  readonly author: string;
  readonly checked: string;
}

const row = (criterion: string, met: string, author: string, checked: string): Criterion => ({
  criterion,
  met,
  author,
  checked,
});

/** What is true of every element. */
const shared = [
  row(
    '1.3.1 Info and relationships',
    'Headings, lists, tables and groups are the HTML elements for them.',
    'Set heading-level so that the headings fit the outline of your page.',
    'axe on every story; accessibility tree in the element tests',
  ),
  row(
    '1.4.3 Contrast of text',
    'At least 4.5:1 with the package’s colours and themes.',
    'Keep it with your own colours; the tokens page says what each one needs.',
    'axe on the stories with each theme, light and dark',
  ),
  row(
    '1.4.11 Contrast of controls',
    'At least 3:1 for the edges of fields and buttons, for marks, and for the focus ring.',
    'Keep it with your own colours.',
    'computed colours in the stories with each theme, light and dark',
  ),
  row(
    '1.4.4, 1.4.10 Enlarged text, reflow',
    'Nothing is cut off and the page does not scroll sideways at 320 px.',
    'Give the element the width of your text column.',
    'width of the demo pages at 320 px; screenshots inspected',
  ),
  row(
    '1.4.12 Text spacing',
    'No box has a fixed height.',
    'Nothing.',
    'inspected screenshots with the spacing of the criterion',
  ),
  row(
    '2.1.1, 2.1.2 Keyboard',
    'Everything works with Tab, Enter, Space and arrow keys; the focus is never trapped.',
    'Nothing.',
    'element tests and stories using only the keyboard',
  ),
  row(
    '2.4.7 Focus visible',
    'A ring of 3 px with an offset, in forced colours too.',
    'Don’t style it away; set --space-scroll-margin if a header covers the page.',
    'computed colours; screenshots in forced colours',
  ),
  row(
    '2.3.3 Animation (AAA)',
    'Animations take less than 0.2 s and are off with reduced motion.',
    'Nothing.',
    'element tests with reduced motion',
  ),
  row(
    '3.1.1, 3.1.2 Language',
    'The content is marked with its language and direction.',
    'Set the language of your page and of your bundle.',
    'element tests',
  ),
  row(
    '4.1.3 Status messages',
    'Loading, errors, search results and copying are announced in a live region.',
    'Nothing.',
    'element tests by role',
  ),
];

const byElement: Record<string, Criterion[]> = {
  'space-faq': [
    row(
      '4.1.2 Name, role, value',
      'A question is a heading with a button that states whether it is open; closed answers can be found in the page.',
      'Write questions that make sense on their own.',
      'accessibility tree; find-in-page in Chromium',
    ),
    row(
      '2.5.8 Target size',
      'A question is as wide as the list and at least 2.75em high.',
      'Keep --space-target-size at 24 px or more.',
      'axe',
    ),
    row(
      '1.4.13 Content on hover or focus',
      'Definitions open with a press and close with Escape.',
      'Nothing.',
      'element tests',
    ),
  ],
  'space-article-card': [
    row(
      '2.4.4 Link purpose',
      'The title is the only link; clicking anywhere else on the card follows it.',
      'Give each article a title of its own.',
      'accessibility tree: one link for each card',
    ),
    row(
      '1.1.1 Alternatives',
      'A picture has the text alternative from the bundle, or none.',
      'Write it, unless the picture is only decoration.',
      'axe; the command "validate" reports missing ones',
    ),
  ],
  'space-articles': [
    row(
      '2.4.3 Focus order',
      'The cards are focused in page order; choosing a topic does not move the focus.',
      'Nothing.',
      'stories by keyboard',
    ),
    row(
      '2.4.4 Link purpose',
      'One link for each card, with the title as its name.',
      'Give each article a title of its own.',
      'accessibility tree',
    ),
  ],
  'space-article': [
    row(
      '2.4.1, 2.4.5 Ways through a long text',
      'A table of contents from four sections, with the section in view marked.',
      'Use headings in your articles.',
      'element tests',
    ),
    row(
      '2.4.3 Focus order',
      'A source number leads to its entry, and the entry back to the same place.',
      'Nothing.',
      'element tests and stories',
    ),
    row(
      '2.2.2 Pause, stop',
      'Reading aloud can be paused and stopped.',
      'Nothing.',
      'element tests with a simulated voice',
    ),
  ],
  'space-treaty': [
    row(
      '1.4.1 Use of colour',
      'A country’s status has a shape and a word as well as a colour.',
      'Nothing.',
      'forced colours; screenshots in black and white',
    ),
    row(
      '2.1.1 Keyboard',
      'On the map, the arrow keys move between countries; the table has the same content.',
      'Nothing.',
      'element tests by keyboard',
    ),
    row(
      '3.1.2 Language of parts',
      'Official words are marked with their own language and direction.',
      'Set the language of "official".',
      'accessibility tree',
    ),
  ],
  'space-treaties': [
    row(
      '1.3.1 Info and relationships',
      'The comparison is a table with headers for treaties and topics; in a narrow column, one topic at a time.',
      'Nothing.',
      'accessibility tree; 320 px',
    ),
    row(
      '1.4.1 Use of colour',
      'What is not binding has a dashed edge, italics and words that say so.',
      'Nothing.',
      'forced colours',
    ),
    row(
      '2.4.3 Focus order',
      'A treaty that opens in place gets the focus, and its card gets it back afterwards.',
      'Nothing.',
      'stories by keyboard',
    ),
  ],
  'space-timeline': [
    row(
      '1.3.2 Meaningful sequence',
      'An ordered list for each decade, whatever is above or below the line.',
      'Nothing.',
      'accessibility tree',
    ),
    row(
      '2.1.1, 2.5.7 Keyboard, dragging',
      'If the timeline scrolls sideways, it can be focused and scrolled with the arrow keys; nothing has to be dragged.',
      'Nothing.',
      'element tests; axe',
    ),
  ],
};

/** The criteria of an element, its own first. */
export const criteriaOf = (element: string): Criterion[] => [...byElement[element], ...shared];
