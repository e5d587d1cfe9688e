import manifest from '../../custom-elements.json';

const properties = manifest.modules[0].declarations[0].cssProperties;

const groups = [
  {
    title: 'Colour',
    note: 'In pairs for light and dark. The required contrast is tested with the three themes.',
    belongs: (name: string) => name.startsWith('--space-color'),
  },
  {
    title: 'Type',
    note: 'Sizes are relative to the text of the page; nothing depends on the size of its root.',
    belongs: (name: string) => /font|line-height|measure/.test(name),
  },
  {
    title: 'Shape and spacing',
    note: 'Corners, shadow, distances and targets.',
    belongs: () => true,
  },
];

/** The public custom properties, each in the first group that it belongs to. */
export const tokenGroups = groups.map(({ title, note }, place) => ({
  title,
  note,
  properties: properties.filter(
    ({ name }) => groups.findIndex(({ belongs }) => belongs(name)) === place,
  ),
}));
