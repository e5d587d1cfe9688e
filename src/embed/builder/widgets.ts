/** A choice about an element that the page owner has, besides its content. */
export interface Option {
  readonly attribute: string;
  readonly label: string;
  /** The values to choose from, by what they mean; without them, it is a boolean attribute. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A widget as page owners choose it. */
export interface Widget {
  /** The element without its prefix. */
  readonly name: string;
  readonly label: string;
  /** The type of the pages that show it. */
  readonly type: string;
  /** The attribute that names its content; none if it shows everything. */
  readonly attribute?: string;
  readonly options: readonly Option[];
}

const level: Option = {
  attribute: 'level',
  label: 'Reading level',
  values: { '': 'The reader chooses', standard: 'Standard', plain: 'Easy to read' },
};

export const widgets: readonly Widget[] = [
  {
    name: 'faq',
    label: 'Questions and answers',
    type: 'faq',
    attribute: 'topic',
    options: [
      { attribute: 'searchable', label: 'With a search field' },
      { attribute: 'filter', label: 'With a choice of topics' },
      { attribute: 'exclusive', label: 'One answer open at a time' },
      level,
    ],
  },
  {
    name: 'article-card',
    label: 'An article as a card',
    type: 'article',
    attribute: 'article',
    options: [],
  },
  {
    name: 'articles',
    label: 'All articles as cards',
    type: 'articles',
    options: [
      {
        attribute: 'layout',
        label: 'Layout',
        values: { '': 'Grid', list: 'List', strip: 'Strip' },
      },
    ],
  },
  {
    name: 'article',
    label: 'A whole article',
    type: 'article',
    attribute: 'article',
    options: [],
  },
  {
    name: 'treaty',
    label: 'A treaty explained',
    type: 'treaty',
    attribute: 'treaty',
    options: [level],
  },
  { name: 'treaties', label: 'All treaties', type: 'treaties', options: [] },
  { name: 'timeline', label: 'The timeline', type: 'timeline', options: [] },
];
