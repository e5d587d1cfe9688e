import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open, previewed, snippet } from '../helpers/builder.mjs';
import { make } from '../helpers/make-site.mjs';

describe('The builder', () => {
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
    const { status } = make(...bundles, '--out', to, '--origin', 'https://widgets.example');
    assert.equal(status, 0);
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
});
