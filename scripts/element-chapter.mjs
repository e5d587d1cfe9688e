import { readFileSync } from 'node:fs';

const manifest = new URL('../custom-elements.json', import.meta.url);

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('<', '\\<').replace(/\s+/g, ' ');
const cells = (...texts) => `| ${texts.join(' | ')} |`;

function table(head, rows) {
  if (!rows.length) return '';
  return [cells(...head), cells(...head.map(() => '---')), ...rows].join('\n');
}

const inTags = (text = '') => text.replace(/`[^`]*`|</g, (it) => (it === '<' ? '\\<' : it));

function attributeRows({ attributes, members }) {
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const row = (name, { type, default: value, description }) =>
    cells(name, cell(code(type?.text)), code(value?.replaceAll("'", '')), inTags(description));
  return [
    ...attributes.map((one) => row(code(one.name), one)),
    ...properties.map((one) => row(`${code(one.name)} (property)`, one)),
  ];
}

function methodRows({ members }) {
  return members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, parameters = [], description }) =>
      cells(code(`${name}(${parameters.map((one) => one.name).join(', ')})`), description),
    );
}

const named = (list) => list.map(({ name, description }) => cells(code(name), inTags(description)));

/** The table of contents for an element. */
const contentsOf = ({ members }) =>
  members.some(({ kind }) => kind === 'method')
    ? 'Attributes, methods, events, slots and parts'
    : 'Attributes, events, slots and parts';

function element(it) {
  const slots = it.slots.map(({ name, description }) =>
    cells(name ? code(name) : 'children', inTags(description)),
  );
  return [
    `### \`<${it.tagName}>\``,
    it.description.replaceAll('\n', ' '),
    `<details>\n<summary>${contentsOf(it)}</summary>`,
    table(['attribute', 'values', 'default', 'effect'], attributeRows(it)),
    table(['method', 'effect'], methodRows(it)),
    table(['event', 'when'], named(it.events)),
    table(['slot', 'content'], slots),
    table(['part', 'what it is'], named(it.cssParts)),
    '</details>',
  ].join('\n\n');
}

/** The manifest's entry for each element, as Markdown. */
export function elementChapter() {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations);
  const properties = elements[0].cssProperties.map((one) =>
    cells(code(one.name), cell(code(one.default)), inTags(one.description)),
  );
  return [
    ...elements.map(element),
    '### Custom properties',
    'All elements use the same custom properties. Set them on `:root` or on any ancestor.',
    '<details>\n<summary>All custom properties</summary>',
    table(['custom property', 'default', 'effect'], properties),
    '</details>',
  ].join('\n\n');
}
