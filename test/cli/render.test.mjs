import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../helpers/command-line.mjs';
import { launchChromium } from '../helpers/launch-chromium.mjs';
import { serve } from '../helpers/static-server.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { faq } = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));

const render = (...args) => run('render', ...args);

describe('space-widgets render faq', () => {
  const { status, stdout: html } = render('faq');
  const pages = {};
  let browser;
  let server;

  before(async () => {
    server = await serve(dist, pages);
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  const host = (script = '') =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
     <link rel="icon" href="data:,"><link rel="stylesheet" href="/fallback.css">
     <style>body { margin: 20px; font: 16px/1.5 sans-serif }</style>${script}</head>
     <body>${html}<p id="below">Below</p></body></html>`;

  async function open(script, width = 768) {
    pages['/host.html'] = host(script);
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(`${server.origin}/host.html`, { waitUntil: 'networkidle0' });
    return page;
  }

  test('shows every question and every answer without JavaScript', async () => {
    assert.equal(status, 0);
    const page = await open();
    const summaries = await page.$$eval('summary', (all) => all.map((one) => one.innerText));
    assert.deepEqual(new Set(summaries), new Set(faq.questions.map(({ question }) => question)));
    const [first] = await page.$$('summary');
    await first.click();
    assert.ok(await page.$eval('details p', (answer) => answer.innerText.length > 50));
    const links = await page.$$eval('details a[href^="content/"]', (all) =>
      all.map(({ pathname }) => pathname),
    );
    assert.ok(links.length > 10);
    await page.close();
  });

  for (const width of [320, 768, 1280]) {
    test(`has the height of the element at ${width} px, so that nothing moves`, async () => {
      const place = (page) => page.$eval('#below', (below) => below.offsetTop);
      const without = await open('', width);
      const expected = await place(without);
      await without.close();
      const page = await open('<script type="module" src="/space-widgets.js"></script>', width);
      assert.ok(
        await page.$eval('space-faq', ({ shadowRoot }) => shadowRoot.querySelector('.item')),
      );
      const moved = (await place(page)) - expected;
      assert.ok(Math.abs(moved) <= 8, `what is below has moved by ${moved} px`);
      await page.close();
    });
  }

  test('keeps open what the reader has opened', async () => {
    const page = await open();
    const opened = await page.$eval('details:nth-of-type(3)', (details) => {
      details.open = true;
      return details.id;
    });
    await page.addScriptTag({ type: 'module', url: '/space-widgets.js' });
    await page.waitForFunction(
      (id) => {
        const item = globalThis.document.querySelector('space-faq').shadowRoot?.getElementById(id);
        return item?.querySelector('[aria-expanded=true]');
      },
      {},
      opened,
    );
    await page.close();
  });

  test('limits itself to a topic, in the element too', () => {
    const { stdout } = render('faq', '--topic', 'moon', '--base', '/bundle');
    assert.match(stdout, /^<space-faq topic="moon">/);
    const wanted = faq.questions.filter(({ topic }) => topic === 'moon').length;
    assert.equal(stdout.match(/<details/g).length, wanted);
    assert.match(stdout, /href="\/bundle\/\.\./);
  });

  test('of another bundle names it, so that the element shows that one and not the default', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'render-'));
    const path = join(folder, 'our museum.json');
    const questions = [{ id: 'open', question: 'When are you open?', answer: 'Always.' }];
    const own = { formatVersion: 1, language: 'en', title: 'Our museum', faq: { questions } };
    writeFileSync(path, JSON.stringify(own));
    pages['/our museum.json'] = {
      body: JSON.stringify(own),
      headers: { 'content-type': 'application/json' },
    };
    for (const shadow of [[], ['--shadow']]) {
      const call = ['faq', '--bundle', path, '--base', '/', ...shadow];
      const { stdout, stderr } = render(...call);
      assert.match(stdout, /^<space-faq src="\/our%20museum\.json">/);
      assert.equal(stderr, '');
      pages['/own.html'] =
        `<!doctype html><html lang="en"><script type="module" src="/space-widgets.js"></script>${stdout}`;
      const page = await browser.newPage();
      await page.goto(`${server.origin}/own.html`, { waitUntil: 'networkidle0' });
      const shown = await page.$eval('space-faq', ({ shadowRoot }) =>
        Array.from(shadowRoot.querySelectorAll('.item button'), (one) => one.innerText),
      );
      assert.deepEqual(shown, ['When are you open?']);
      await page.close();
    }
    const { stdout, stderr } = render('faq', '--bundle', path);
    assert.match(stdout, /^<space-faq src="content\/our%20museum\.json">/);
    assert.match(stderr, /content\/our%20museum\.json[^]*--base/);
    rmSync(folder, { recursive: true });
  });

  describe('any other element', () => {
    const { articles, events, treaties } = JSON.parse(
      readFileSync(join(dist, 'content/en.json'), 'utf8'),
    );
    const [treaty] = treaties;
    const calls = [
      ['article-card', [articles[0].id], [articles[0].title]],
      ['article', [articles[0].id], [articles[0].title, articles[0].summary]],
      ['articles', [], articles.map(({ title }) => title)],
      ['treaties', [], treaties.flatMap(({ name, gist }) => [name, gist.text])],
      ['treaty', [treaty.id], [treaty.name, ...treaty.articles.map(({ title }) => title)]],
      ['timeline', [], events.map(({ title }) => title)],
    ];
    for (const [tag, args, texts] of calls) {
      test(`has its words without script: ${tag}`, async () => {
        const { status: done, stdout } = render(tag, ...args);
        assert.equal(done, 0);
        assert.ok(stdout.startsWith(`<space-${tag}`) && stdout.endsWith(`</space-${tag}>\n`));
        pages['/element.html'] = `<!doctype html><meta charset="utf-8">${stdout}`;
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(`${server.origin}/element.html`);
        const text = await page.$eval(`space-${tag}`, (element) => element.textContent);
        for (const one of texts) assert.ok(text.includes(one), one);
        const { stdout: shadowed } = render(tag, ...args, '--shadow');
        pages['/element.html'] = `<!doctype html><meta charset="utf-8">${shadowed}`;
        await page.goto(`${server.origin}/element.html`);
        const inside = await page.$eval(
          `space-${tag}`,
          ({ shadowRoot }) => shadowRoot.querySelector('.fallback').innerText,
        );
        for (const one of texts) assert.ok(inside.includes(one), one);
        await page.close();
      });
    }

    test('marks an untranslated item with its language', async () => {
      const bundle = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));
      const { articles, events, faq, sources, treaties } = bundle;
      const parts = treaties.flatMap((one) => one.articles);
      for (const item of [articles, events, faq.questions, parts, sources, treaties].flat())
        item.language = 'en';
      const folder = mkdtempSync(join(tmpdir(), 'render-'));
      const path = join(folder, 'ar.json');
      writeFileSync(path, JSON.stringify({ ...bundle, language: 'ar' }));
      const page = await browser.newPage();
      for (const [tag, args, texts] of [
        ['faq', [], faq.questions.map(({ question }) => question)],
        ...calls,
      ]) {
        const { stdout } = render(tag, ...args, '--bundle', path);
        pages['/untranslated.html'] = `<!doctype html><html lang="ar" dir="rtl">${stdout}`;
        await page.goto(`${server.origin}/untranslated.html`);
        const unmarked = await page.evaluate((all) => {
          const { document, NodeFilter } = globalThis;
          const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (nodes.nextNode()) {
            const { data, parentElement } = nodes.currentNode;
            const { lang } = parentElement.closest('[lang]');
            if (all.includes(data.trim()) && lang !== 'en') found.push(data);
            if (/\p{Script=Arabic}/u.test(data) && lang !== 'ar') found.push(data);
          }
          return found;
        }, texts);
        assert.deepEqual(unmarked, [], tag);
      }
      await page.close();
      rmSync(folder, { recursive: true });
    });

    test('speaks of sections, signatories and intentions where nothing binds', () => {
      const says = {
        'artemis-accords': [
          'Section 1: ',
          'Section by section',
          'What the signatories intend',
          '<dt>Signatories</dt>',
          'These explanations are not the document.',
        ],
        'outer-space-treaty': [
          'Article I: ',
          'Article by article',
          'What it asks of states',
          '<dt>Signed, not ratified</dt>',
          'These explanations are not the treaty.',
        ],
      };
      for (const id of Object.keys(says)) {
        const { stdout } = render('treaty', id);
        for (const [other, sentences] of Object.entries(says)) {
          for (const one of sentences) assert.equal(stdout.includes(one), other === id, one);
        }
      }
    });

    test('names a bundle that is not the default one', () => {
      const path = join(dist, 'content/fr.json');
      for (const [tag, args] of calls) {
        const { stdout } = render(tag, ...args, '--bundle', path, '--base', '/space');
        assert.ok(stdout.startsWith(`<space-${tag} src="/space/fr.json"`), tag);
        assert.doesNotMatch(render(tag, ...args).stdout, / src=/);
      }
    });

    test('separates the source numbers of an article', () => {
      const { stdout } = render('article', 'exploring-together');
      assert.match(stdout, /<\/sup>\u202F<sup>/);
      assert.doesNotMatch(stdout, /<\/sup><sup/);
    });

    test('is only a link for a card, which survives in systems that make paragraphs', () => {
      const { stdout } = render('article-card', articles[0].id, '--base', '/space/content');
      assert.match(
        stdout,
        /^<space-article-card article="[\w-]+">\n {2}<a href="\/space\/content\/[^"]+">[^<]+<\/a>\n/,
      );
    });

    test('opens an article of a treaty if the element has it open', async () => {
      pages['/treaty.html'] =
        `<!doctype html><meta charset="utf-8">${render('treaty', treaty.id).stdout}`;
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.origin}/treaty.html`);
      const summaries = await page.$$('summary');
      assert.equal(summaries.length, treaty.articles.length);
      await summaries[1].click();
      assert.ok(await page.$eval('details[open] p', (text) => text.innerText.length > 20));
      await page.setJavaScriptEnabled(true);
      await page.reload();
      const second = await page.$eval('details:nth-of-type(2)', (details) => {
        details.open = true;
        details.querySelector('summary').focus();
        return details.id;
      });
      await page.addScriptTag({ type: 'module', url: '/space-widgets.js' });
      await page.waitForFunction(
        (id) => {
          const { shadowRoot } = globalThis.document.querySelector('space-treaty');
          const button = shadowRoot?.getElementById(id)?.querySelector('button');
          return button?.ariaExpanded === 'true' && shadowRoot.activeElement === button;
        },
        {},
        second,
      );
      await page.close();
    });
  });

  describe('says what is wrong', () => {
    let folder;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'render-'));
    });
    after(() => {
      rmSync(folder, { recursive: true });
    });

    const faults = [
      ['an unknown element', ['galaxy'], /"galaxy" cannot be rendered\. Available: faq/],
      [
        'an article that is not named',
        ['article'],
        /Add the id of the article\. Available: iss-partnership/,
      ],
      [
        'an unknown treaty',
        ['treaty', 'peace'],
        /no treaty "peace"\. Available: outer-space-treaty/,
      ],
      ['an item of an element that shows all', ['faq', 'x'], /shows everything: leave out "x"/],
      ['an unknown topic', ['faq', '--topic', 'weather'], /no question on the topic "weather"/],
      [
        'a topic of an element that has none',
        ['treaty', 'outer-space-treaty', '--topic', 'moon'],
        /<space-treaty> has no option --topic\. It has: --bundle, --base, --shadow, --out\./,
      ],
      [
        'a topic of an article',
        ['article', 'iss-partnership', '--topic', 'x'],
        /no option --topic/,
      ],
      ['a topic of all treaties', ['treaties', '--topic', 'moon'], /no option --topic/],
      ['a file that is not there', ['faq', '--bundle', 'gone.json'], /gone\.json does not exist/],
    ];
    for (const [name, args, message] of faults) {
      test(name, () => {
        const { status: failed, stdout, stderr } = render(...args);
        assert.equal(failed, 1);
        assert.equal(stdout, '');
        assert.match(stderr, message);
      });
    }

    test('markup in a bundle', () => {
      const path = join(folder, 'bundle.json');
      const question = { id: 'a', question: '<b>Why?</b>', answer: '<script>alert(1)</script>' };
      const bundle = {
        formatVersion: 1,
        language: 'en',
        title: 'T',
        faq: { questions: [question] },
      };
      writeFileSync(path, JSON.stringify(bundle));
      const { stdout } = render('faq', '--bundle', path);
      assert.doesNotMatch(stdout, /<script|<b>/);
      assert.match(stdout, /&#x3C;script>|&lt;script/);
    });
  });
});
