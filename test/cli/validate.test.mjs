import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, test } from 'node:test';
import { program, root, run } from '../helpers/command-line.mjs';
import { begin, out, place } from '../helpers/content-folder.mjs';

describe('"validate" of a bundle', () => {
  const bundle = (content) => {
    writeFileSync(out(), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return run('validate', out());
  };
  const head = { formatVersion: 1, language: 'en', title: 'A bundle' };

  test('gives line, column and fix for what is wrong in the file', () => {
    const questions = [{ id: 'a', question: 'Why?', answer: 7 }];
    const { status, stderr } = bundle({ ...head, faq: { questions } });
    assert.equal(status, 1);
    assert.match(stderr, /^10:\d+ +error \$\.faq\.questions\[0\]\.answer: "answer" must be text/m);
  });

  test('reports an encoding that browsers cannot read', () => {
    writeFileSync(out(), Buffer.from(`\uFEFF${JSON.stringify(head)}`, 'utf16le'));
    const { status, stderr } = run('validate', out());
    assert.equal(status, 1);
    assert.match(
      stderr,
      /1:1 +error Browsers cannot read this: the encoding of the file is UTF-16/,
    );
  });

  test('accepts a description that is not text, wherever it is', () => {
    const images = [{ id: 'hall', src: 'hall.jpg', width: 8, height: 6, alt: 1969 }];
    const intro = { type: 'root', children: [{ type: 'link', url: 'x', alt: 1969, children: [] }] };
    const { status, stderr } = bundle({ ...head, intro, images });
    assert.equal(status, 1);
    assert.match(stderr, /error +\$\.images\[0\]\.alt: "alt" must be text/);
  });

  test('lets no text in it control the terminal', () => {
    const { stderr } = bundle({ ...head, '\u001b]0;owned\u0007': 1 });
    assert.match(stderr, /\\x1b\]0;owned\\x7/);
    assert.doesNotMatch(stderr, /(?!\n)\p{Cc}/u);
  });

  test('is not confused by names that every object has', () => {
    const { status, stderr } = bundle({ ...head, faq: { constructor: 'abc', questions: [] } });
    assert.equal(status, 0, stderr);
  });

  for (const [name, content, message] of [
    ['a web page', '<!doctype html>', '1:1 error This is not JSON'],
    [
      'a truncated file',
      '{ "formatVersion": 1, "faq": {',
      'The file ends too early: a } is missing',
    ],
    ['a comma too many', '{ "formatVersion": 1, }', 'A name is missing here'],
    ['an empty object', {}, '$.formatVersion must be 1; it is missing.'],
    ['a later format', { ...head, formatVersion: 2 }, '$.formatVersion must be 1; it is 2.'],
    ['a list', [], '$ must be an object.'],
    ['an empty file', '', '1:1 error The file is empty'],
    ['a name twice', '{\n"title": "A",\n"title": "B" }', '3:1 error "title" occurs twice'],
    ['an abyss', '['.repeat(100_000), '1:201 error This is nested too deeply'],
    ['a text in quotes of a word processor', '{“formatVersion”: 1}', '1:2 error This is not JSON'],
    [
      'a node that no element shows',
      {
        ...head,
        intro: { type: 'root', children: [{ type: 'html', value: '<hr>' }] },
        faq: 'none',
      },
      '$.intro.children[0]: Of a node of the type "html", only the text is shown',
    ],
  ]) {
    test(`says what ${name} is`, () => {
      const { status, stderr } = bundle(content);
      assert.equal(status, 1);
      assert.ok(stderr.replaceAll(/ +/g, ' ').includes(message), stderr);
    });
  }

  test('reads it from a server, and says what the server does wrong', async () => {
    const answers = {
      '/open.json': [200, { 'access-control-allow-origin': '*' }],
      '/closed.json': [200, {}],
      '/gone.json': [404, {}],
      '/moved.json': [302, { location: '/page.html' }],
      '/page.html': [200, { 'access-control-allow-origin': '*' }, '<!doctype html>'],
      '/wrong.json': [200, {}, '{ "formatVersion": 1, "language": "en" }'],
    };
    const server = createServer((request, response) => {
      const [status, headers, body = JSON.stringify(head)] = answers[request.url];
      response.writeHead(status, headers).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${server.address().port}`;
    const ask = async (path) => {
      const child = spawn(process.execPath, [program, 'validate', origin + path]);
      let said = '';
      child.stdout.on('data', (data) => (said += data));
      child.stderr.on('data', (data) => (said += data));
      const [status] = await once(child, 'close');
      return [status, said];
    };
    assert.match((await ask('/open.json')).join(' '), /^0 .*no problems found/);
    assert.match((await ask('/closed.json')).join(' '), /^0 .*[^]*Access-Control-Allow-Origin/);
    assert.match((await ask('/gone.json')).join(' '), /^1 .*[^]*status 404/);
    assert.match((await ask('/moved.json')).join(' '), /^1 [^]*This is not JSON[^]*right URL/);
    assert.match((await ask('/wrong.json')).join(' '), /^1 [^]*"title" is missing[^]*Access/);
    server.close();
    assert.match((await ask('/open.json')).join(' '), /^1 The server cannot be reached/);
  });
});

describe('A call that cannot be carried out', () => {
  test('is answered as JSON on request', () => {
    begin();
    for (const [args, message] of [
      [['/nowhere.json'], '/nowhere.json does not exist.'],
      [['https://'], /This is not a URL/],
      [[root + 'package.json', '--base', 'x'], /leave out --base/],
      [[place(''), '--base', '/nowhere.json'], '/nowhere.json does not exist.'],
    ]) {
      const { status, stdout, stderr } = run('validate', ...args, '--json');
      assert.deepEqual([status, stderr], [1, '']);
      const [fault, ...more] = JSON.parse(stdout);
      assert.deepEqual(more, []);
      assert.equal(fault.file, args[0]);
      assert.equal(fault.severity, 'error');
      assert.equal(fault.code, 'unreadable');
      if (typeof message === 'string') assert.equal(fault.message, message);
      else assert.match(fault.message, message);
    }
  });
});
