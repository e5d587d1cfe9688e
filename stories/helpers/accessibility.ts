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
    'Set heading-level, so that the headings fit the outline of your page.',
    'axe on every story; accessibility tree in the element tests',
  ),
  row(
    '1.4.3 Contrast of text',
    'At least 4.5:1 with the package’s colours and themes.',
    'Keep it with your own colours; the tokens page says what each needs.',
    'axe on the stories with each theme, light and dark',
  ),
  row(
    '1.4.11 Contrast of controls',
    'At least 3:1 for the edges of fields and buttons, for signs, and for the focus ring.',
    'Keep it with your own colours.',
    'computed colours in the stories with each theme, light and dark',
  ),
  row(
    '1.4.4, 1.4.10 Enlarged text, reflow',
    'Nothing is cut off and the page does not scroll sideways at 320 px.',
    'Give the element the width of your text column.',
    'width of the demo pages at 320 px; screenshots looked at',
  ),
  row(
    '1.4.12 Text spacing',
    'No box has a fixed height.',
    'Nothing.',
    'screenshots with the spacing of the criterion looked at',
  ),
  row(
    '2.1.1, 2.1.2 Keyboard',
    'Everything that a pointer does, Tab, Enter, Space and arrow keys do; the focus is never caught.',
    'Nothing.',
    'element tests and stories by keyboard alone',
  ),
  row(
    '2.4.7 Focus visible',
    'A ring of 3 px with an offset, in forced colours too.',
    'Don’t style it away; set --space-scroll-margin where a header covers the page.',
    'computed colours; screenshots in forced colours',
  ),
  row(
    '2.3.3 Animation (AAA)',
    'Movement takes less than 0.2 s and does not happen under reduced motion.',
    'Nothing.',
    'element tests with reduced motion',
  ),
  row(
    '3.1.1, 3.1.2 Language',
    'The content carries its language and direction.',
    'Say the language of your page, and that of your bundle.',
    'element tests',
  ),
  row(
    '4.1.3 Status messages',
    'What loads, fails, was found or copied is said in a live region.',
    'Nothing.',
    'element tests by role',
  ),
];

const byElement: Record<string, Criterion[]> = {
  'space-faq': [
    row(
      '4.1.2 Name, role, value',
      'A question is a heading with a button that says whether it is open; closed answers can be found in the page.',
      'Write questions that make sense alone.',
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
      'Definitions open by a press and close by Escape.',
      'Nothing.',
      'element tests',
    ),
  ],
  'space-article-card': [
    row(
      '2.4.4 Link purpose',
      'The title is the only link; the rest of the card leads to the same place for the pointer.',
      'Give each article a title of its own.',
      'accessibility tree: one link a card',
    ),
    row(
      '1.1.1 Alternatives',
      'A picture has the alternative that the bundle gives it, or none.',
      'Write it, unless the picture only decorates.',
      'axe; the command "validate" says what is missing',
    ),
  ],
  'space-articles': [
    row(
      '2.4.3 Focus order',
      'The order of the cards is that of the page; after a choice of a topic the focus stays.',
      'Nothing.',
      'stories by keyboard',
    ),
    row(
      '2.4.4 Link purpose',
      'One link a card, with the title as its name.',
      'Give each article a title of its own.',
      'accessibility tree',
    ),
  ],
  'space-article': [
    row(
      '2.4.1, 2.4.5 Ways through a long text',
      'A list of contents from four sections on, with the section in view marked.',
      'Use headings in your articles.',
      'element tests',
    ),
    row(
      '2.4.3 Focus order',
      'A source leads down to its entry, and from there back to the same place.',
      'Nothing.',
      'element tests and stories',
    ),
    row(
      '2.2.2 Pause, stop',
      'Reading aloud can be paused and stopped.',
      'Nothing.',
      'element tests with a voice of the test',
    ),
  ],
  'space-treaty': [
    row(
      '1.4.1 Use of colour',
      'What a country’s standing is has a shape and a word beside its colour.',
      'Nothing.',
      'forced colours; screenshots in black and white',
    ),
    row(
      '2.1.1 Keyboard',
      'In the map of tiles the arrow keys lead from country to country; the table has the same content.',
      'Nothing.',
      'element tests by keyboard',
    ),
    row(
      '3.1.2 Language of parts',
      'Official words carry their own language and direction.',
      'Give "official" its language.',
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
      'What binds nobody has a dashed edge, italics and words that say so.',
      'Nothing.',
      'forced colours',
    ),
    row(
      '2.4.3 Focus order',
      'A treaty that opens in place has the focus, and its card has it again afterwards.',
      'Nothing.',
      'stories by keyboard',
    ),
  ],
  'space-timeline': [
    row(
      '1.3.2 Meaningful sequence',
      'An ordered list for each decade, whatever stands above or below the line.',
      'Nothing.',
      'accessibility tree',
    ),
    row(
      '2.1.1, 2.5.7 Keyboard, dragging',
      'Where the timeline scrolls sideways, it takes the focus and the arrow keys; nothing has to be dragged.',
      'Nothing.',
      'element tests; axe',
    ),
  ],
};

/** The criteria of an element, its own first. */
export const criteriaOf = (element: string): Criterion[] => [...byElement[element], ...shared];
