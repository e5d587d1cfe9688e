import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { serve } from './helpers/static-server.mjs';

const site = fileURLToPath(new URL('../dist/site/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
let server;

before(async () => {
  server = await serve(site);
  browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumFlags,
  });
});

after(async () => {
  await browser.close();
  server.close();
});

async function open(address = `${server.origin}/builder/`, { width = 1280 } = {}) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, messages };
}

const snippet = (page) => page.$eval('#snippet', ({ textContent }) => textContent);

/** Waits until the page in the preview contains something. */
async function previewed(page, find) {
  const frame = await (await page.$('#preview')).contentFrame();
  return frame.waitForFunction(find);
}

const shownQuestions = () =>
  document.querySelector('space-faq')?.shadowRoot?.querySelectorAll('[part=button]').length;

describe('The builder', () => {
  test('shows the widget and its snippet at once, without a message', async () => {
    const { page, messages } = await open();
    await previewed(page, shownQuestions);
    assert.match(await snippet(page), /v1\/space\.js[^]*<space-faq>/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('can be used by keyboard from choosing a topic to copying', async () => {
    const { page } = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.focus('[name=item]');
    await page.keyboard.press('ArrowDown');
    await page.focus('[name=host]');
    await page.keyboard.press('ArrowDown');
    const topic = await page.$eval('[name=item]', ({ value }) => value);
    assert.notEqual(topic, 'all');
    const address = `https://widgets.example/v1/e/faq/${topic}/`;
    await page.waitForFunction(
      (wanted) => document.querySelector('#snippet').textContent === wanted,
      {},
      address,
    );
    await page.focus('[data-copy=snippet]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-copy=snippet] + [role=status]').textContent === 'Copied.',
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
    await page.close();
  });

  test('confirms each copy beside its button, until the choice changes', async () => {
    const { page } = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.click('[value=cms]');
    const said = () => page.$$eval('[role=status]', (all) => all.map((one) => one.textContent));
    for (const name of ['site-script', 'snippet', 'privacy']) {
      const status = `[data-copy=${name}] + [role=status]`;
      await page.$eval(status, (element) => {
        element.changes = [];
        new MutationObserver(() => element.changes.push(element.textContent)).observe(element, {
          childList: true,
        });
      });
      for (const times of [1, 2]) {
        await page.click(`[data-copy=${name}]`);
        await page.waitForFunction(
          (selector, wanted) =>
            document.querySelector(selector).changes.filter(Boolean).length === wanted,
          { timeout: 3000 },
          status,
          times,
        );
      }
      assert.equal((await said()).filter(Boolean).length, 1);
      await page.click('[name=searchable]');
      assert.deepEqual(await said(), ['', '', '']);
    }
    await page.close();
  });

  test('has a snippet, steps, requests and a sentence for each place', async () => {
    const { page } = await open();
    const release = /^https:\/\/widgets\.example\/r\/[^/]+\//;
    const channel = 'https://widgets.example/v1/';
    const loaded = [/v1\/space\.js$/, /elements\/faq\.js$/, /content\/en\.json$/];
    const framed = [/v1\/e\/faq\/all\/$/, /v1\/page\.css$/, /v1\/frame\.js$/, ...loaded];
    const told = /This page shows content from widgets\.example\..*No cookies are set/;
    const silent = /makes no requests to other servers/;
    const linked = /^The link stays and leads to a page with the whole text\.$/;
    const places = {
      html: [
        'Script and tag',
        /^<script type="module" src="[^"]+v1\/space\.js"><\/script>\n<div>\n {2}<space-faq>/,
        /Paste both parts/,
        loaded,
        told,
        linked,
      ],
      wordpress: [
        'Address',
        /^https:\/\/widgets\.example\/v1\/e\/faq\/all\/$/,
        /WordPress turns it into a frame/,
        framed,
        told,
        /without search and with plain disclosures/,
      ],
      drupal: [
        'Frame',
        /^<iframe src="[^"]+v1\/e\/faq\/all\/"[^]*v1\/resize\.js"><\/script>$/,
        /Full HTML/,
        [/v1\/resize\.js$/, ...framed],
        told,
        /scrolls, because nothing adjusts its height/,
      ],
      moodle: [
        'Frame',
        /^<iframe [^]*sandbox="allow-scripts [^]*<a href/,
        /Text and media area/,
        [/v1\/resize\.js$/, ...framed],
        told,
        /scrolls, because nothing adjusts its height/,
      ],
      canvas: [
        'HTML without script',
        /^<h2[ >][^]*<details/,
        /open the HTML editor/,
        [],
        silent,
        /Nothing changes/,
      ],
      'google-sites': [
        'Script and tag',
        /v1\/space\.js"[^]*<space-faq>/,
        /Insert, Embed, Embed code/,
        loaded,
        told,
        linked,
      ],
      squarespace: [
        'Address',
        /^https:\/\/[^\s]+\/faq\/all\/$/,
        /Embed block/,
        framed,
        told,
        /the address stays as a link/,
      ],
      wix: [
        'One file and its tag',
        /^Server URL: https:.*\/space-faq\.js\nTag name: space-faq$/,
        /Custom Element/,
        [/space-faq\.js$/, /content\/en\.json$/],
        told,
        /^Nothing is shown/,
      ],
      react: [
        'Package',
        /import 'space-widgets\/faq\/define';[^]*<space-faq src="[^"]+content\/en\.json">/,
        /npm pack/,
        [/content\/en\.json$/],
        told,
        /rendered on the server/,
      ],
      cms: [
        'Placeholder',
        /^<div data-space="faq">\n {2}<p><a href/,
        /Ask an administrator/,
        loaded,
        told,
        linked,
      ],
      stick: [
        'Folder without network',
        /^<script src="space-widgets\/content\/en\.js">[^]*space-widgets\.classic\.js/,
        /Copy the folder “offline”/,
        [],
        silent,
        /pages in the folder/,
      ],
    };
    const offered = await page.$$eval('[name=host]', (all) => all.map(({ value }) => value));
    assert.deepEqual(offered, Object.keys(places));
    for (const [place, [kind, pasted, steps, requests, privacy, without]] of Object.entries(
      places,
    )) {
      await page.click(`[value=${place}]`);
      if (place === 'canvas') {
        await page.waitForFunction(() =>
          document.querySelector('#snippet').textContent.includes('<details'),
        );
      }
      const [said, asked] = await page.evaluate(() => [
        Object.fromEntries(
          ['snippet', 'steps', 'privacy', 'without', 'kind'].map((id) => [
            id,
            document.getElementById(id).textContent.trim(),
          ]),
        ),
        Array.from(document.querySelectorAll('#requests code'), (one) => one.textContent),
      ]);
      assert.equal(said.kind, kind, place);
      assert.match(said.snippet, pasted, place);
      assert.match(said.steps, steps, place);
      assert.match(said.privacy, privacy, place);
      assert.match(said.without, without, place);
      assert.equal(asked.length, requests.length, `${place}: ${asked}`);
      for (const [index, one] of requests.entries()) {
        assert.match(asked[index], one, place);
        assert.ok(release.test(asked[index]) || asked[index].startsWith(channel), asked[index]);
      }
      assert.equal(
        await page.$eval('#requests', ({ textContent }) => textContent.includes('None.')),
        !requests.length,
      );
    }
    await page.close();
  });

  test('says what pictures are asked for, where the widget has some', async () => {
    const { page } = await open();
    const asked = () => page.$eval('#requests', ({ textContent }) => textContent);
    assert.doesNotMatch(await asked(), /pictures/);
    await page.select('select[name=widget]', 'articles');
    assert.match(await asked(), /content\/images\/… pictures, when they come into view/);
    assert.match(await asked(), /elements\/articles\.js/);
    await page.close();
  });

  test('has a note where something else works or does not, and none elsewhere', async () => {
    const { page } = await open();
    const note = () =>
      page.$eval('#note', (one) => (one.checkVisibility() ? one.textContent : undefined));
    await page.click('[value=wordpress]');
    assert.match(await note(), /at most 1000 pixels high/);
    await page.click('[value=react]');
    assert.equal(await note(), undefined);
    await page.click('[value=moodle]');
    assert.match(await note(), /removes frames in forums/);
    await page.close();
  });

  test('has the script for the whole site where a placeholder needs it, and nowhere else', async () => {
    const { page } = await open();
    const script = () =>
      page.$eval('#site-script', (one) => (one.checkVisibility() ? one.textContent : undefined));
    assert.equal(await script(), undefined);
    await page.click('[value=cms]');
    assert.equal(
      await script(),
      '<script type="module" src="https://widgets.example/v1/space.js"></script>',
    );
    await page.click('[value=stick]');
    assert.equal(await script(), undefined);
    await page.close();
  });

  test('offers to pin a version where a script is pasted, and pins nowhere else', async () => {
    const { page } = await open();
    const offered = () => page.$eval('#pin', (one) => one.checkVisibility());
    assert.equal(await offered(), true);
    await page.click('[name=pinned]');
    assert.match(await snippet(page), / integrity="sha384-/);
    await page.click('[value=drupal]');
    assert.equal(await offered(), false);
    assert.match(await snippet(page), /^<iframe/);
    await page.click('[value=google-sites]');
    assert.match(await snippet(page), / integrity="sha384-/);
    await page.close();
  });

  test('says that a page has its own looks where a page is shown, and offers looks elsewhere', async () => {
    const { page } = await open();
    const shown = () =>
      Promise.all(
        ['#looks', '#as-page'].map((id) => page.$eval(id, (one) => one.checkVisibility())),
      );
    for (const [place, expected] of [
      ['html', [true, false]],
      ['wordpress', [false, true]],
      ['drupal', [false, true]],
      ['canvas', [false, true]],
      ['wix', [true, false]],
      ['stick', [true, false]],
    ]) {
      await page.click(`[value=${place}]`);
      assert.deepEqual(await shown(), expected, place);
    }
    await page.close();
  });

  test('writes each choice into the snippet', async () => {
    const { page } = await open();
    const element = async () => /<space-[^>]*>/.exec(await snippet(page))[0];
    await page.select('[name=item]', 'moon');
    for (const name of ['searchable', 'filter', 'exclusive']) await page.click(`[name=${name}]`);
    await page.select('[name=level]', 'plain');
    await page.select('[name=heading-level]', '4');
    await page.select('[name=theme]', 'dark');
    await page.select('[name=language]', 'fr');
    assert.equal(
      await element(),
      '<space-faq topic="moon" searchable filter exclusive level="plain" heading-level="4" theme="dark" lang="fr">',
    );
    await page.select('[name=widget]', 'articles');
    await page.select('[name=layout]', 'strip');
    assert.equal(
      await element(),
      '<space-articles layout="strip" heading-level="4" theme="dark" lang="fr">',
    );
    for (const [name, tag] of [
      ['article-card', 'space-article-card article'],
      ['article', 'space-article article'],
      ['treaty', 'space-treaty treaty'],
    ]) {
      await page.select('[name=widget]', name);
      const id = await page.$eval('[name=item]', ({ options }) => {
        options[1].selected = true;
        options[1].parentElement.dispatchEvent(new Event('change', { bubbles: true }));
        return options[1].value;
      });
      assert.ok((await element()).startsWith(`<${tag}="${id}"`), name);
    }
    await page.close();
  });

  test('keeps the language and the choice of content where the language changes', async () => {
    const { page } = await open();
    const languages = await page.$$eval('[name=language] option', (all) =>
      all.map(({ value, text }) => [value, text]),
    );
    assert.deepEqual(languages[0], ['', 'That of your page']);
    assert.ok(languages.some(([value, text]) => value === 'fr' && text === 'French'));
    await page.select('[name=item]', 'moon');
    await page.click('[name=searchable]');
    await page.select('[name=language]', 'fr');
    assert.match(await snippet(page), /<space-faq topic="moon" searchable lang="fr">/);
    assert.match(await snippet(page), /v1\/e\/faq\/moon\/fr\//);
    await previewed(page, () => document.querySelector('space-faq')?.lang === 'fr');
    await page.close();
  });

  test('shows the widget in a page that is narrow, dark, from right to left or hostile', async () => {
    const { page } = await open();
    await previewed(page, shownQuestions);
    const inside = async (read) => {
      const frame = await (await page.$('#preview')).contentFrame();
      return frame.evaluate(read);
    };
    const width = () => page.$eval('#preview', ({ offsetWidth }) => offsetWidth);
    const before = await width();
    await page.click('[name=narrow]');
    assert.ok((await width()) < before, `${await width()} px instead of ${before}`);
    const transform = () => getComputedStyle(document.body.querySelector('p')).textTransform;
    assert.equal(await inside(transform), 'none');
    await page.click('[name=rtl]');
    await previewed(page, () => document.dir === 'rtl');
    await page.click('[name=dark]');
    await previewed(page, () => getComputedStyle(document.documentElement).colorScheme === 'dark');
    await page.click('[name=hostile]');
    await previewed(page, () => getComputedStyle(document.documentElement).fontSize === '10px');
    // What was set before is still so.
    await previewed(page, () => document.dir === 'rtl');
    for (const name of ['narrow', 'rtl', 'dark', 'hostile']) await page.click(`[name=${name}]`);
    await previewed(
      page,
      () =>
        document.dir === 'ltr' &&
        getComputedStyle(document.documentElement).colorScheme === 'light' &&
        getComputedStyle(document.documentElement).fontSize === '16px',
    );
    assert.equal(await width(), before);
    await page.close();
  });

  test('selects what is to be copied where there is no clipboard', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.click('[data-copy=snippet]');
    await page.waitForFunction(() =>
      document
        .querySelector('[data-copy=snippet] + [role=status]')
        .textContent.includes('Selected: copy it'),
    );
    const selected = await page.evaluate(() => String(getSelection()));
    assert.equal(selected.trim(), (await snippet(page)).trim());
    await page.close();
  });

  test('lowers each heading of the text that is pasted, and lets its links lead where they led', async () => {
    const { page } = await open();
    const headings = [2, 3, 4, 5, 6].map((level) => `<h${level}>Level ${level}</h${level}>`);
    const body = `<!doctype html><main><h1>Level 1</h1><space-faq>${headings.join('')}
      <p id="part"><a href="#part">Here</a> <a href="#gone">Gone</a> <a href="../law/">Law</a></p>
      <figure><img src="a.png" alt=""></figure></space-faq></main>`;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isText = request.resourceType() === 'fetch';
      void (isText ? request.respond({ contentType: 'text/html', body }) : request.continue());
    });
    await page.click('[value=canvas]');
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('Level 1'),
    );
    const [levels, hrefs, others] = await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = document.querySelector('#snippet').textContent;
      const all = (selector) => [...box.querySelectorAll(selector)];
      return [
        all('h1, h2, h3, h4, h5, h6').map((one) => `${one.localName} ${one.textContent}`),
        all('a').map((one) => one.getAttribute('href')),
        all('figure, img').length,
      ];
    });
    assert.deepEqual(levels, [
      'h2 Level 1',
      'h3 Level 2',
      'h4 Level 3',
      'h5 Level 4',
      'h6 Level 5',
      'h6 Level 6',
    ]);
    assert.deepEqual(hrefs, [
      '#part',
      'https://widgets.example/v1/e/faq/all/#gone',
      'https://widgets.example/v1/e/faq/law/',
    ]);
    assert.equal(others, 0);
    await page.close();
  });

  test('writes HTML without script that contains every answer', async () => {
    const { page } = await open();
    await page.click('[value=canvas]');
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('<details'),
    );
    const html = await snippet(page);
    assert.ok(html.split('<details').length > 20);
    const wrong = /<script|<h1|href="(?!https?:).{0,40}/.exec(html);
    assert.equal(wrong, null);
    await page.close();
  });

  test('shows the HTML of the latest choice, whichever response comes last', async () => {
    const { page } = await open();
    await page.click('[value=canvas]');
    await page.setRequestInterception(true);
    const held = [];
    page.on('request', (request) => {
      if (held.length || request.resourceType() !== 'fetch') void request.continue();
      else held.push(request);
    });
    const select = (name, value) =>
      page.$eval(
        `select[name=${name}]`,
        (element, chosen) => {
          element.value = chosen;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    await select('widget', 'faq');
    await select('widget', 'treaty');
    await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('<h'));
    const html = await snippet(page);
    const [request] = held;
    const finished = page.waitForResponse((response) => response.url() === request.url());
    await request.continue();
    await finished;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await snippet(page), html);
    await page.close();
  });

  test('offers in each language only what exists in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'builder-'));
    const head = { formatVersion: 1, title: 'A museum' };
    const faq = { questions: [{ id: 'why', question: 'Why?', answer: 'So.' }] };
    const events = [{ id: 'landing', date: '1969-07-20', title: 'A landing', sources: [] }];
    const bundles = [
      { ...head, language: 'en', faq, events },
      { ...head, language: 'fr', faq },
    ].map((bundle) => {
      const path = join(folder, `${bundle.language}.json`);
      writeFileSync(path, JSON.stringify(bundle));
      return path;
    });
    const to = join(folder, 'site');
    const program = fileURLToPath(new URL('../dist/cli/space-widgets.js', import.meta.url));
    const call = ['site', ...bundles, '--out', to, '--origin', 'https://widgets.example'];
    execFileSync(process.execPath, [program, ...call], { stdio: 'ignore' });
    const { page, messages } = await open(pathToFileURL(join(to, 'builder/index.html')).href);
    const offered = () =>
      page.$$eval('select[name=widget] option', (all) => all.map(({ value }) => value));
    assert.deepEqual(await offered(), ['faq', 'timeline']);
    await page.select('select[name=widget]', 'timeline');
    await page.select('select[name=language]', 'fr');
    assert.deepEqual(await offered(), ['faq']);
    assert.match(await snippet(page), /<space-faq lang="fr">/);
    assert.match(await snippet(page), /v1\/e\/faq\/all\/fr\//);
    await page.select('select[name=language]', '');
    assert.deepEqual(await offered(), ['faq', 'timeline']);
    await page.click('[name=searchable]');
    await page.select('select[name=language]', 'fr');
    assert.match(await snippet(page), /searchable/, 'a choice is lost with the language');
    assert.deepEqual(messages, []);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  test('shows what remains if scripts are removed', async () => {
    const { page } = await open();
    await page.click('[name=no-script]');
    await previewed(page, () => !document.querySelector('space-faq')?.shadowRoot);
    const frame = await (await page.$('#preview')).contentFrame();
    assert.ok(await frame.$eval('space-faq a', (link) => link.checkVisibility()));
    await page.close();
  });

  test('pins a version with the hash of the file', async () => {
    const { page } = await open();
    await page.click('[name=pinned]');
    const [, src, hash] = /src="https:\/\/widgets\.example\/([^"]+)" integrity="([^"]+)"/.exec(
      await snippet(page),
    );
    const right = await page.evaluate(
      async (address, integrity) => {
        const response = await fetch(address, { integrity });
        return response.ok;
      },
      `../${src}`,
      hash,
    );
    assert.ok(right);
    await page.close();
  });

  test('opens as a file, with the widget in the preview', async () => {
    const { page, messages } = await open(pathToFileURL(`${site}builder/index.html`).href);
    await previewed(page, shownQuestions);
    assert.match(await snippet(page), /<space-faq>/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ]) {
    test(`fits ${width} px, ${scheme}, and axe has nothing to say`, async () => {
      const { page } = await open(undefined, { width });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `the page is ${wide} px wide`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run({ exclude: ['#preview'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
        [],
      );
      await page.close();
    });
  }
});
