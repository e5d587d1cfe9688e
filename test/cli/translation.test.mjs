import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { run } from '../helpers/command-line.mjs';
import {
  append,
  begin,
  checked,
  edit,
  folder,
  out,
  place,
  replace,
  treaty,
  watch,
  write,
} from '../helpers/content-folder.mjs';

describe('A folder of translations', () => {
  const base = () => join(folder, 'base.json');
  const translate = () => ({
    ...run('build', place('fr'), '--base', base(), '--out', out()),
    bundle: existsSync(out()) && JSON.parse(readFileSync(out(), 'utf8')),
  });
  const question = 'fr/faq/1-may-i-take-photographs.md';

  beforeEach(() => {
    begin();
    run('build', place(''), '--out', base());
    write('fr/bundle.yaml', 'title: Notre musée\n');
    write(
      'fr/faq/index.md',
      '---\ntitle: Questions fréquentes\n---\n\nTout ce qu’il faut savoir.\n',
    );
    write(
      question,
      '---\nquestion: Puis-je photographier ?\nplain: Oui, sans flash.\n---\n\nOui, sans flash.[^house-rules]\n',
    );
  });

  test('has its texts, and everything else from the bundle that it translates', () => {
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    const { faq, language, title, sources } = bundle;
    assert.deepEqual([language, title, faq.title], ['fr', 'Notre musée', 'Questions fréquentes']);
    const [first] = faq.questions;
    assert.equal(first.question, 'Puis-je photographier ?');
    assert.equal(first.topic, 'visit');
    assert.equal(first.language, undefined);
    assert.ok(sources.every((source) => source.language === 'en'));
  });

  test('keeps what is not translated in its language, and reports it', () => {
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    const english = JSON.parse(readFileSync(base(), 'utf8')).faq.questions;
    assert.equal(bundle.faq.questions.length, english.length);
    assert.deepEqual(bundle.faq.questions[1], { ...english[1], language: 'en' });
    assert.match(stderr, new RegExp(`"${english[1].id}" is not translated`));
  });

  test('translates an item as a whole or not at all', () => {
    edit(question, replace('plain: Oui, sans flash.\n', ''));
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    const [first] = bundle.faq.questions;
    assert.equal(first.language, 'en');
    assert.equal(first.question, 'May I take photographs?');
    assert.match(
      stderr,
      /1-may-i-take-photographs\.md[^]*is not completely translated[^]*Translate plain/,
    );
  });

  test('leaves out missing introductions and titles, and says where to write them', () => {
    write('fr/bundle.yaml', '# Nothing yet.\n');
    rmSync(place('fr/faq/index.md'));
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      [bundle.title, bundle.intro, bundle.faq.title, bundle.faq.intro],
      ['Our museum', undefined, undefined, undefined],
    );
    for (const [what, fix] of [
      ['The title is', 'Write "title" in bundle.yaml.'],
      ['The introduction is', 'Write "intro" in bundle.yaml.'],
      ['The title of the questions is', 'Write "title" in faq/index.md.'],
      ['The introduction to the questions is', 'Write it in faq/index.md, below the fields.'],
    ]) {
      assert.match(stderr, new RegExp(`bundle\\.yaml[^]*${what} not translated[^]*${fix}`));
    }
  });

  test('names everything that is missing, and says where to write it', () => {
    write('images.yaml', '- id: hall\n  src: hall.jpg\n  width: 8\n  height: 6\n  alt: The hall\n');
    write('articles/a-title.md', checked);
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    write('fr/articles/a-title.md', checked.replace('id: what-it-is\n    ', ''));
    const { status, stderr } = translate();
    assert.equal(status, 0, stderr);
    for (const [what, fix] of [
      ['picture "hall" is not translated', 'an entry with "id: hall" to images.yaml'],
      ['topic "visit" is not translated', 'an entry with "id: visit" to topics.yaml'],
      ['question "is-there-a-cafe" is not translated', 'the file faq/is-there-a-cafe.md, or a row'],
      [
        'article "a-title" is not completely translated',
        'checkQuestions.what-it-is.question. [^]* the same ids',
      ],
    ]) {
      assert.match(stderr, new RegExp(`The ${what}[^]*${fix}`));
    }
  });

  for (const name of ['arabic', 'fr_new', 'pt_BR', 'my-museum', 'fr-v2']) {
    test(`has to name its language where its folder is called "${name}"`, () => {
      renameSync(place('fr'), place(name));
      const { status, stderr } = run('build', place(name), '--base', base(), '--out', out());
      assert.equal(status, 1);
      assert.match(stderr, /bundle\.yaml[^]*"language" is missing[^]*"language: ar"/);
      assert.equal(existsSync(out()), false);
    });
  }

  test('is in the language of its folder, also with a script or a country', () => {
    for (const name of ['zh-Hans', 'pt-BR']) {
      cpSync(place('fr'), place(name), { recursive: true });
      assert.equal(run('build', place(name), '--base', base(), '--out', out()).status, 0);
      assert.equal(JSON.parse(readFileSync(out(), 'utf8')).language, name);
    }
  });

  test('is reported if it is in the language of the bundle', () => {
    edit('fr/bundle.yaml', append('language: en\n'));
    const { status, stderr } = translate();
    assert.equal(status, 0);
    assert.match(
      stderr,
      /bundle\.yaml[^]*2:11 +warning "en" is also the language of the original bundle/,
    );
  });

  test('says where a value is not a list, or an entry has no id', () => {
    write('fr/topics.yaml', 'visit: Votre visite\n');
    let { status, stderr } = translate();
    assert.equal(status, 1);
    assert.match(stderr, /topics\.yaml[^]*must be a list/);
    write('fr/topics.yaml', '- id: visit\n  title: Votre visite\n-\n- Les salles\n');
    ({ status, stderr } = translate());
    assert.equal(status, 1);
    assert.match(stderr, /topics\.yaml[^]*does not match an entry of the original bundle/);
  });

  test('has each item once', () => {
    const rows = 'question,answer,id\nA ?,A,is-there-a-cafe\n';
    for (const [file, content, line, other] of [
      ['topics.yaml', '- id: visit\n  title: A\n- id: visit\n  title: B\n', 3, 'topics.yaml:1'],
      ['faq.csv', `${rows}B ?,B,is-there-a-cafe\n`, 3, 'faq.csv:2'],
      ['faq.csv', `${rows}B ?,B,may-i-take-photographs\n`, 3, 'faq/1-may-i-take-photographs.md:1'],
    ]) {
      write(`fr/${file}`, content);
      const { status, stderr } = translate();
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${line}:\\d+ +error "id" repeats "`, 'm'));
      assert.ok(stderr.includes(`The other is at ${place('fr')}/${other}.`), stderr);
      rmSync(place(`fr/${file}`));
    }
  });

  test('says where a list has a name but no entries', () => {
    const whole = checked.replace('summary:', 'authors: [Ann Lee]\nsummary:');
    write('articles/a-title.md', whole);
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    for (const [list, line] of [
      ['authors: [Ann Lee]', 3],
      ['options: [One thing, Another]', 8],
    ]) {
      const [name] = list.split(' ');
      write('fr/articles/a-title.md', whole.replace(list, name));
      const { status, stderr } = translate();
      assert.equal(status, 1);
      assert.match(
        stderr,
        new RegExp(`a-title\\.md[^]*^${line}:\\d+ +error "${name.slice(0, -1)}" must`, 'm'),
      );
    }
  });

  test('may leave a list empty that has entries in the other bundle', () => {
    const whole = `${treaty}membership:
  asOf: 2026-01-01
  complete: true
  sources: [house-rules]
  members:
    - country: fr
      status: party
      date: 2999-01-01
`;
    write('countries.yaml', '- id: fr\n  name: France\n');
    write('treaties/a-treaty.yaml', whole);
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    write('fr/treaties/a-treaty.yaml', whole.replace(/members:[^]*2999-01-01/, 'members:'));
    const { status, stderr } = translate();
    assert.equal(status, 0, stderr);
  });

  test('is built again with --watch when that bundle changes', { timeout: 20_000 }, async () => {
    const { says, end } = watch('build', place('fr'), '--base', base(), '--out', out());
    await says(/questions: 3/);
    write('faq.csv', 'question,answer\nIs it open?,Yes.\n');
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    await says(/questions: 2/);
    await end();
  });

  test('is checked by "validate" with the bundle that it translates', () => {
    edit(question, replace('plain: Oui, sans flash.\n', ''));
    const { status, stderr } = run('validate', place('fr'), '--base', base());
    assert.equal(status, 0, stderr);
    assert.match(stderr, /1-may-i-take-photographs\.md[^]*is not completely translated/);
    assert.doesNotMatch(stderr, /error/);
  });

  test('has no item that the other bundle does not have', () => {
    write('fr/faq/9-new.md', '---\nquestion: Quoi ?\n---\n\nRien.\n');
    const { status, stderr, bundle } = translate();
    assert.equal(status, 1);
    assert.equal(bundle, false);
    assert.match(stderr, /9-new\.md[^]*"new" is not in the original bundle/);
  });
});
