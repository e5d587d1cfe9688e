import { expect } from '@open-wc/testing';
import { BundleContent } from '../../src/bundle/bundle-content.js';
import { parseBundle } from '../../src/bundle/parse-bundle.js';
import { faq } from '../../src/bundle/sections/faq.js';
import { sampleBundle } from '../helpers/fixtures.js';

type Json = Record<string, any>;

const head = { formatVersion: 1, language: 'en', title: 'Test' };
const question = (fields: Json = {}) => ({
  id: 'one',
  question: 'One?',
  answer: 'Yes.',
  ...fields,
});
const withQuestions = (...questions: unknown[]) => parseBundle({ ...head, faq: { questions } });
const answer = (...children: unknown[]) =>
  withQuestions(question({ answer: { type: 'root', children } }));

describe('parseBundle', () => {
  it('reads the whole sample without a fault', async () => {
    const sample = await sampleBundle();
    const { bundle, issues } = parseBundle(sample);
    expect(issues).to.deep.equal([]);
    expect(bundle.treaties?.[0].parties).to.deep.equal(sample.treaties[0].parties);
    expect(bundle.faq?.questions.map(({ id }) => id)).to.deep.equal([
      'who-owns-the-moon',
      'who-lives-there',
      'how-high',
    ]);
  });

  it('refuses what is not a bundle, and says why', () => {
    for (const value of [null, 'text', 7, [], undefined]) {
      expect(() => parseBundle(value)).to.throw('$ must be an object');
    }
    expect(() => parseBundle({})).to.throw('$.formatVersion must be 1; it is missing');
    expect(() => parseBundle({ formatVersion: 2 })).to.throw('$.formatVersion must be 1; it is 2');
    expect(() => parseBundle({ formatVersion: 'one' })).to.throw('it is "one"');
  });

  it('ignores unknown fields, sections and minor versions', () => {
    const { bundle, issues } = parseBundle({
      ...head,
      formatVersion: 1.4,
      games: [1],
      faq: { mood: 'good', questions: [question({ colour: 'red' })] },
    });
    expect(issues).to.deep.equal([]);
    expect(bundle.faq?.questions).to.deep.equal([question()]);
    expect(bundle).not.to.have.property('games');
  });

  it('refuses a URL that is valid only on some pages', () => {
    for (const url of ['https:', 'http:', 'javascript:alert(1)']) {
      const { issues } = answer({ type: 'link', url, children: [] });
      expect(issues.map(({ reason }) => reason).join(), url).to.contain('must be a relative');
    }
  });

  const faults: [string, unknown, string, string][] = [
    ['a missing field', { id: 'a', question: 'A?' }, 'answer', 'is missing'],
    ['a wrong type', question({ question: 7 }), 'question', 'must be text'],
    ['blank text', question({ question: '  ' }), 'question', 'must be text'],
    ['a wrong id', question({ id: 'Not An Id' }), 'id', 'must be an id'],
  ];
  for (const [name, wrong, field, reason] of faults) {
    it(`leaves out an item with ${name}, keeps the rest, and reports where and why`, () => {
      const { bundle, issues } = withQuestions(question(), wrong, question({ id: 'three' }));
      expect(bundle.faq?.questions.map(({ id }) => id)).to.deep.equal(['one', 'three']);
      expect(issues).to.have.length(1);
      expect(issues[0].path).to.equal(`$.faq.questions[1].${field}`);
      expect(issues[0].reason).to.contain(reason);
    });
  }

  it('leaves out entries that are not objects and lists that are not lists', () => {
    expect(withQuestions(null, 'x', question()).issues.map(({ path }) => path)).to.deep.equal([
      '$.faq.questions[0]',
      '$.faq.questions[1]',
    ]);
    const { bundle, issues } = parseBundle({ ...head, articles: 'none', topics: {} });
    expect(bundle.articles).to.equal(undefined);
    expect(issues.map(({ path }) => path)).to.have.members(['$.articles', '$.topics']);
  });

  it('reports each of 60,000 wrong entries before the reader gives up', () => {
    const questions = [question(), ...Array.from({ length: 60_000 }, () => null)];
    const { bundle, issues } = parseBundle({ ...head, faq: { questions } });
    expect(bundle.faq?.questions).to.have.length(1);
    expect(issues).to.have.length(60_000);
    expect(issues[59_999].path).to.equal('$.faq.questions[60000]');
  });

  it('drops a wrong optional field and keeps its item', () => {
    const { bundle, issues } = withQuestions(question({ topic: 5 }));
    expect(bundle.faq?.questions).to.deep.equal([question()]);
    expect(issues[0].path).to.equal('$.faq.questions[0].topic');
  });

  it('keeps the first of two items with the same id', () => {
    const { bundle, issues } = withQuestions(question(), question({ question: 'Again?' }));
    expect(bundle.faq?.questions[0].question).to.equal('One?');
    expect(issues).to.deep.equal([{ path: '$.faq.questions[1].id', reason: 'repeats "one"' }]);
  });

  it('requires a date and a source for each number', async () => {
    const sample = await sampleBundle();
    for (const parties of [
      { value: 5, sources: ['treaty-text'] },
      { value: 5, asOf: '2026-01-01', sources: [] },
      { value: 5.5, asOf: '2026-01-01', sources: ['treaty-text'] },
      { value: 5, asOf: '2026-02-31', sources: ['treaty-text'] },
    ]) {
      sample.treaties[0].parties = parties;
      const { bundle, issues } = parseBundle(sample);
      expect(bundle.treaties?.[0]).not.to.have.property('parties');
      expect(bundle.treaties?.[0].name).to.equal('Sample Treaty');
      expect(issues).to.have.length(1);
    }
  });

  it('knows days, months and years, and which of them exist', () => {
    const dated = (date: unknown) =>
      parseBundle({ ...head, events: [{ id: 'e', title: 'E', date }] }).issues.length === 0;
    for (const date of ['1967', '1967-10', '1967-10-10', '2024-02-29']) {
      expect(dated(date), date).to.equal(true);
    }
    for (const date of [
      '10 October 1967',
      '1967-13',
      '1967-00',
      '2023-02-29',
      '2026-04-31',
      '2026-01-32',
      '67',
      1967,
      '1967-1-1',
    ]) {
      expect(dated(date), String(date)).to.equal(false);
    }
  });

  it('requires alt text for a picture, unless it is decorative', () => {
    const image = { id: 'i', src: 'i.svg', width: 4, height: 3 };
    const read = (fields: Json) => parseBundle({ ...head, images: [{ ...image, ...fields }] });
    expect(read({}).issues[0].path).to.equal('$.images[0].alt');
    expect(read({ decorative: true }).issues).to.deep.equal([]);
    expect(read({ alt: 'A thing' }).bundle.images).to.have.length(1);
  });

  it('keeps a check question only if one of its answers is right', () => {
    const check = { id: 'c', question: 'Who?', options: ['A', 'B'], correct: 1, explanation: 'B.' };
    const article = { id: 'a', title: 'A', summary: 'S' };
    const read = (fields: Json) =>
      parseBundle({
        ...head,
        articles: [{ ...article, checkQuestions: [{ ...check, ...fields }] }],
      });
    expect(read({}).bundle.articles?.[0].checkQuestions).to.deep.equal([check]);
    for (const [fields, field] of [
      [{ correct: 2 }, 'correct'],
      [{ options: ['A'] }, 'options'],
    ] as const) {
      const { bundle, issues } = read(fields);
      expect(bundle.articles?.[0].checkQuestions).to.deep.equal([]);
      expect(issues[0].path).to.equal(`$.articles[0].checkQuestions[0].${field}`);
    }
  });

  it('never mixes official text and explanation in one field', () => {
    const article = {
      id: 't-1',
      number: 'I',
      title: 'One',
      explanation: { summary: 'In our words.' },
      official: { text: 'In the words of the treaty.', language: 'en' },
    };
    const { bundle, issues } = parseBundle({
      ...head,
      treaties: [{ id: 't', name: 'T', binding: true, summary: 'S', articles: [article] }],
    });
    const [read] = bundle.treaties?.[0].articles ?? [];
    expect(read).not.to.have.property('official');
    expect(read.explanation.summary).to.equal('In our words.');
    expect(issues[0].path).to.equal('$.treaties[0].articles[0].official.authentic');
  });

  it('takes the language of a treaty for that of its articles that name none', () => {
    const part = (fields: Json) => ({
      number: 'I',
      title: 'T',
      explanation: { summary: 'S' },
      ...fields,
    });
    const articles = [part({ id: 't-1' }), part({ id: 't-2', language: 'fr' })];
    const treaty = { id: 't', name: 'T', binding: true, summary: 'S', articles };
    const languages = (fields: Json) =>
      parseBundle({
        ...head,
        treaties: [{ ...treaty, ...fields }],
      }).bundle.treaties?.[0].articles.map(({ language }) => language);
    expect(languages({ language: 'es' })).to.deep.equal(['es', 'fr']);
    expect(languages({})).to.deep.equal([undefined, 'fr']);
  });

  describe('of formatted text', () => {
    const text = (value: string) => ({ type: 'text', value });
    const link = (url: unknown) => ({ type: 'link', url, children: [text('here')] });
    const childrenOf = ({ bundle }: ReturnType<typeof parseBundle>) =>
      (bundle.faq?.questions[0].answer as { children: unknown[] }).children;

    it('keeps links to http, https, mailto and relative addresses', () => {
      for (const url of [
        'https://a.example/',
        'http://a.example',
        'mailto:a@b.example',
        'x.html',
        '#a',
        '../b',
      ]) {
        const parsed = answer(link(url));
        expect(parsed.issues, url).to.deep.equal([]);
        expect(childrenOf(parsed)).to.deep.equal([link(url)]);
      }
    });

    it('turns any other link into its text, and reports it', () => {
      for (const url of [
        'javascript:alert(1)',
        ' java\nscript:alert(1)',
        'JAVASCRIPT:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        7,
        undefined,
      ]) {
        const parsed = answer(link(url));
        expect(childrenOf(parsed), String(url)).to.deep.equal([text('here')]);
        expect(parsed.issues[0].path).to.equal('$.faq.questions[0].answer.children[0].url');
      }
    });

    it('skips unknown nodes and keeps their text', () => {
      const parsed = answer(
        { type: 'html', value: '<b>x</b>' },
        { type: 'table', children: [text('y')] },
      );
      expect(childrenOf(parsed)).to.deep.equal([text('<b>x</b>'), text('y')]);
    });

    it('survives a broken tree, and one made to exhaust the stack', () => {
      let deep: unknown = text('deep');
      for (let i = 0; i < 5000; i++) deep = { type: 'strong', children: [deep] };
      for (const child of [
        null,
        3,
        { children: 'x' },
        { type: 'paragraph', children: [null] },
        deep,
      ]) {
        expect(answer(child).issues.length).to.be.greaterThan(0);
      }
    });
  });

  it('leaves out a check question whose right answer would change', () => {
    const check = (options: unknown, correct: number) => {
      const one = { id: 'a', question: 'Which?', options, correct, explanation: 'So.' };
      const article = { id: 'a', title: 'A', summary: 'A.', checkQuestions: [one] };
      const { bundle, issues } = parseBundle({ ...head, articles: [article] });
      return [bundle.articles?.[0].checkQuestions?.length, ...issues.map(({ path }) => path)];
    };
    const place = '$.articles[0].checkQuestions[0]';
    expect(check(['A', 'B', 'C'], 2)).to.deep.equal([1]);
    expect(check(['A', 'B', 'C'], 3)).to.deep.equal([0, `${place}.correct`]);
    expect(check(['A', 1998, 'C', 'D'], 2)).to.deep.equal([0, `${place}.options[1]`]);
  });

  it('reads a section only on demand, and only once', () => {
    let reads = 0;
    const content = new BundleContent({
      ...head,
      treaties: 'broken',
      faq: {
        get questions() {
          reads++;
          return [question()];
        },
      },
    });
    expect(content.read(faq)).to.equal(content.read(faq));
    expect(reads).to.equal(1);
    expect(content.issues).to.deep.equal([]);
  });
});
