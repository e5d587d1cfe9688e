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

test('schema and parser reject the same values', async () => {
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

const wordsIn = (text) =>
  typeof text === 'string'
    ? text.split(/\s+/).filter(Boolean)
    : text.children.flatMap((node) => wordsIn(node.children ? node : (node.value ?? '')));

test('every treaty has all its articles, each with a plain level', () => {
  const counts = {
    'outer-space-treaty': 17,
    'rescue-agreement': 10,
    'liability-convention': 28,
    'registration-convention': 12,
    'moon-agreement': 21,
    // The main ones of 28.
    'iss-agreement': 16,
    'artemis-accords': 13,
  };
  assert.deepEqual(
    Object.fromEntries(bundle.treaties.map(({ id, articles }) => [id, articles.length])),
    counts,
  );
  for (const { id, articles } of bundle.treaties) {
    for (const article of articles) {
      assert.ok(article.explanation.plain, article.id);
      if (id !== 'iss-agreement') continue;
      assert.ok(Number(article.number) <= 28);
    }
    if (id === 'iss-agreement') continue;
    assert.deepEqual(
      articles.map((article) => article.id),
      Array.from({ length: counts[id] }, (_, index) => `${id}-${index + 1}`),
    );
  }
});

test('every treaty article says what it asks of States and what it does not say', () => {
  for (const { articles } of bundle.treaties) {
    for (const { id, explanation } of articles) {
      const { asks = [], silent = [] } = explanation;
      assert.ok(asks.length, `${id} does not say what it asks`);
      assert.ok(silent.length, `${id} does not say what it leaves open`);
      for (const text of [...asks, ...silent]) assert.match(text, /\.$/, id);
      for (const text of silent) assert.match(text, /^It /, id);
    }
  }
});

test('a commitment is never described as a treaty in law', () => {
  const accords = bundle.treaties.find(({ binding }) => !binding);
  assert.equal(accords.id, 'artemis-accords');
  for (const field of ['inForce', 'parties', 'adopted', 'depositary'])
    assert.ok(!(field in accords));
  assert.ok(accords.membership.members.every(({ status }) => status === 'signatory'));
  assert.doesNotMatch(JSON.stringify(accords), /\bin force\b|\bpart(y|ies) to the Accords\b/i);
});

test('a complete list of members has as many countries as are counted', () => {
  for (const { id, parties, signatories, membership } of bundle.treaties) {
    const count = (status) => membership.members.filter((one) => one.status === status).length;
    assert.ok(membership.members.length || membership.note, id);
    if (!membership.complete) continue;
    assert.equal(count('party'), parties?.value ?? 0, id);
    assert.equal(count('signatory'), signatories?.value ?? 0, id);
  }
  assert.equal(
    bundle.treaties[0].membership.members.filter(({ status }) => status === 'party').length,
    bundle.treaties[0].parties.value,
  );
});

test('every treaty says what it is, asks three or four questions and knows its languages', () => {
  for (const {
    id,
    gist,
    binding,
    authenticLanguages,
    articles,
    checkQuestions,
  } of bundle.treaties) {
    assert.ok(gist.text && gist.sources.length, id);
    assert.ok(!binding || authenticLanguages.includes('en'), id);
    assert.ok(checkQuestions.length >= 3 && checkQuestions.length <= 4, id);
    for (const { article } of checkQuestions) {
      assert.ok(
        articles.some((one) => one.id === article),
        article,
      );
    }
  }
  const inArabic = bundle.treaties.filter(({ authenticLanguages }) =>
    authenticLanguages?.includes('ar'),
  );
  assert.deepEqual(
    inArabic.map(({ id }) => id),
    ['registration-convention', 'moon-agreement'],
  );
});

test('real cases have sources, and explanations explain their terms', () => {
  for (const { id, articles } of bundle.treaties) {
    const explanations = articles.map(({ explanation }) => explanation);
    assert.ok(
      explanations.some(({ cases }) => cases?.every(({ sources }) => sources.length)),
      id,
    );
    assert.ok(
      [...objects(explanations)].some(({ type }) => type === 'termReference'),
      id,
    );
  }
});

test('the countries are the 193 Member States and the two Observer States, each named once', () => {
  const names = bundle.countries.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  assert.equal(bundle.countries.length, 195);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
});

test('six articles are long enough to be useful and short enough to be read', () => {
  assert.equal(bundle.articles.length, 6);
  for (const { id, body, facts, relatedArticles, relatedTreaties } of bundle.articles) {
    const { length } = wordsIn(body);
    assert.ok(length >= 700 && length <= 1200, `${id} has ${length} words`);
    assert.ok(facts.length >= 2 && relatedArticles.length && relatedTreaties.length, id);
    const terms = [...objects(body)].filter(({ type }) => type === 'termReference');
    assert.ok(terms.length >= 5, `${id} explains ${terms.length} words`);
  }
});

test('each article has three to five questions, whose right answers have no pattern', () => {
  for (const { id, checkQuestions, sources } of bundle.articles) {
    assert.ok(checkQuestions.length >= 3 && checkQuestions.length <= 5, id);
    for (const question of checkQuestions) {
      assert.ok(question.question.endsWith('?'), question.id);
      assert.ok(question.options.length >= 3, question.id);
      assert.equal(new Set(question.options).size, question.options.length, question.id);
      assert.ok(question.sources.length, question.id);
      for (const source of question.sources) assert.ok(sources.includes(source), source);
    }
    const places = new Set(checkQuestions.map(({ correct }) => correct));
    assert.ok(places.size >= 3, id);
  }
});

test('the questions cover every topic, with answers that are neither too short nor too long', () => {
  const { questions } = bundle.faq;
  assert.ok(questions.length >= 20);
  for (const { id } of bundle.topics) {
    assert.ok(questions.filter(({ topic }) => topic === id).length >= 2, id);
  }
  for (const { id, question, answer } of questions) {
    assert.ok(question.endsWith('?'));
    const { length } = wordsIn(answer);
    assert.ok(length >= 40 && length <= 150, `${id} has ${length} words`);
    const links = [...objects(answer)].filter(({ type }) => type === 'link');
    assert.ok(links.length, `${id} leads nowhere`);
  }
});

test('plain texts have short sentences', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { plain } of objects(bundle)) {
    if (!plain) continue;
    for (const { segment } of segmenter.segment(wordsIn(plain).join(' '))) {
      assert.ok(segment.split(' ').length <= 25, segment);
    }
  }
});

test('glossary and timeline are long enough to be useful, and in order', () => {
  assert.ok(bundle.terms.length >= 40 && bundle.events.length >= 40);
  const dates = bundle.events.map(({ date }) => date);
  assert.deepEqual(dates, [...dates].sort());
  assert.ok(bundle.events.every(({ sources }) => sources.length));
});

test('every source is used and has a URL', () => {
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

test('every link is valid and leads to something that exists', () => {
  const ids = (list) => list.map(({ id }) => id);
  const treaties = [
    ...ids(bundle.treaties),
    ...bundle.treaties.flatMap(({ articles }) => ids(articles)),
  ];
  const inner = new Set([
    ...bundle.articles.map(({ id }) => `../articles/${id}/`),
    ...treaties.map((id) => `../treaties.html#${id}`),
  ]);
  for (const object of objects(bundle)) {
    for (const url of [object.url, object.textUrl].filter(Boolean)) {
      if (/^https?:/.test(url)) assert.ok(URL.canParse(url), url);
      else assert.ok(inner.has(url), url);
    }
  }
});

test('every marked word is in the glossary, once', () => {
  const terms = bundle.terms.map(({ id }) => id);
  assert.equal(new Set(terms).size, terms.length);
  for (const { type, identifier } of objects(bundle)) {
    if (type === 'termReference') assert.ok(terms.includes(identifier), identifier);
  }
});

test('every article and every treaty has a picture, and every picture a description', () => {
  const images = new Map(bundle.images.map((image) => [image.id, image]));
  for (const { image } of [...bundle.articles, ...bundle.treaties]) assert.ok(images.has(image));
  for (const { id, src, alt, decorative } of images.values()) {
    assert.ok(alt || decorative, id);
    readFileSync(new URL(`../../dist/content/${src}`, import.meta.url));
  }
});

test('every article says who wrote it, when, how long it takes to read and where it is from', () => {
  for (const { id, authors, published, minutes, sources, body, facts } of bundle.articles) {
    assert.deepEqual(authors, ['Editorial team'], id);
    assert.ok(published && minutes >= 3, id);
    const cited = [...objects(body)].filter(({ type }) => type === 'footnoteReference');
    const named = [
      ...cited.map(({ identifier }) => identifier),
      ...facts.flatMap((one) => one.sources),
    ];
    assert.deepEqual([...new Set(named)].sort(), [...sources].sort(), id);
  }
});

test('every answer has a plain level, and every country of a list has a name', () => {
  for (const { id, plain } of bundle.faq.questions) assert.ok(plain, id);
  const countries = bundle.countries.map(({ id }) => id);
  for (const { membership } of bundle.treaties) {
    for (const { country } of membership.members) assert.ok(countries.includes(country), country);
  }
});

test('no number that changes lacks its date and source', () => {
  for (const { id, parties, signatories, membership } of bundle.treaties) {
    for (const count of [parties, signatories, membership].filter(Boolean)) {
      assert.ok(count.asOf && count.sources.length, id);
    }
  }
});

test('every treaty says what it has to say on every subject of the comparison', () => {
  const subjects = bundle.comparison.map(({ id }) => id);
  assert.equal(subjects.length, 8);
  for (const { id, positions, articles } of bundle.treaties) {
    assert.deepEqual(
      positions.map(({ topic }) => topic),
      subjects,
      id,
    );
    for (const position of positions) {
      assert.ok(position.sources.length, `${id}, ${position.topic}`);
      for (const one of position.articles ?? []) {
        assert.ok(
          articles.some((article) => article.id === one),
          `${one} is no article of ${id}`,
        );
      }
      if (!position.articles) {
        assert.match(position.text, /says nothing|No section is about/, `${id}, ${position.topic}`);
      }
    }
  }
});

test('events lead to the articles and treaties that they belong to', () => {
  const linked = bundle.events.filter(({ article }) => article);
  assert.ok(linked.length > 40);
  const treaties = new Set(bundle.events.flatMap(({ treaty }) => treaty ?? []));
  assert.deepEqual([...treaties].sort(), bundle.treaties.map(({ id }) => id).sort());
});
