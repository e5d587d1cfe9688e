import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, snippet } from '../helpers/builder.mjs';

describe('The builder', () => {
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
});
