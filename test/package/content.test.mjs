import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const bundle = read('dist/content/en.json');
const sample = read('test/bundles/sample.en.json');
const schema = read('dist/bundle.schema.json');

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** Every object anywhere in a value. */
function* objects(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const child of Object.values(value)) yield* objects(child);
}

for (const [name, content] of Object.entries({ default: bundle, sample })) {
  test(`the ${name} bundle keeps the schema`, () => {
    validate(content);
    assert.deepEqual(validate.errors ?? [], []);
  });
}

test('the schema tells editors what each field means', () => {
  for (const [name, definition] of Object.entries(schema.definitions)) {
    assert.ok(definition.description, `${name} is not described`);
  }
  assert.ok(schema.definitions.Id.examples.length);
});

test('schema and parser refuse the same', async () => {
  const { parseBundle } = await import('space-widgets/bundle');
  const broken = [
    (copy) => delete copy.faq.questions[0].answer,
    (copy) => (copy.faq.questions[0].id = 'Not an id'),
    (copy) => (copy.faq.questions[0].question = 7),
    (copy) => (copy.treaties[0].parties.asOf = 'today'),
    (copy) => delete copy.treaties[0].parties.sources,
    (copy) => (copy.treaties[0].parties.value = -1),
    (copy) => (copy.treaties[0].binding = 'yes'),
    (copy) => (copy.images[0].width = '640'),
    (copy) => (copy.articles[0].published = '24.11.2026'),
    (copy) => (copy.topics = 'law'),
    (copy) => (copy.language = '!'),
  ];
  for (const breakIt of broken) {
    const copy = structuredClone(sample);
    breakIt(copy);
    assert.equal(validate(copy), false, `the schema takes ${breakIt}`);
    assert.notDeepEqual(parseBundle(copy).issues, [], `the parser takes ${breakIt}`);
  }
});

test('the default bundle has what the pages show', () => {
  assert.equal(bundle.articles.length, 6);
  assert.equal(bundle.faq.questions.length, 5);
  const [treaty] = bundle.treaties;
  assert.equal(treaty.id, 'outer-space-treaty');
  assert.deepEqual(
    treaty.articles.map(({ id }) => id),
    Array.from({ length: 17 }, (_, index) => `outer-space-treaty-${index + 1}`),
  );
  assert.ok(treaty.articles.every(({ explanation }) => explanation.asks.length));
  assert.ok(bundle.faq.questions.every(({ question }) => question.endsWith('?')));
});

test('every source is used, and every source has an address', () => {
  const used = new Set();
  for (const object of objects(bundle)) {
    for (const id of object.sources ?? []) if (typeof id === 'string') used.add(id);
    if (object.type === 'footnoteReference') used.add(object.identifier);
  }
  const known = bundle.sources.map(({ id }) => id);
  assert.deepEqual(
    known.filter((id) => !used.has(id)),
    [],
  );
  assert.deepEqual(
    [...used].filter((id) => !known.includes(id)),
    [],
  );
  for (const { id, url } of bundle.sources) assert.match(url, /^https?:\/\//, id);
});

test('no number that changes stands without its date and source', () => {
  for (const { parties, signatories } of bundle.treaties) {
    for (const count of [parties, signatories].filter(Boolean)) {
      assert.ok(count.asOf && count.sources.length);
    }
  }
});
