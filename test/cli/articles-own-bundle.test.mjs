import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dataOf, folder, meta, page, site } from '../helpers/article-pages.mjs';
import { run } from '../helpers/command-line.mjs';

describe('The page of an article of a bundle of its own', () => {
  const head = { formatVersion: 1, language: 'en', title: 'A museum' };
  const article = { id: 'hall', title: 'A hall', summary: 'About a hall.', body: 'The hall.' };
  const paragraph = (...children) => ({ type: 'paragraph', children });
  const root = (...children) => ({ type: 'root', children });
  const text = (value) => ({ type: 'text', value });
  const mark = (identifier) => ({ type: 'footnoteReference', identifier });

  /** The page of the article in a bundle that has what is given, too. */
  function pageOf(about, more = {}, address = ['--site', site]) {
    const own = { ...head, articles: [{ ...article, ...about }], ...more };
    const path = join(folder, 'own.json');
    const out = join(folder, 'own', 'articles');
    writeFileSync(path, JSON.stringify(own));
    writeFileSync(join(folder, 'hall.jpg'), 'A picture');
    const { status, stderr } = run('articles', path, '--out', out, ...address);
    assert.deepEqual([status, stderr], [0, '']);
    return page('hall', out);
  }

  test('stays whole, whatever signs its title has', () => {
    const title = '</script><b>';
    const html = pageOf({ title });
    // In an attribute, it is no element.
    assert.doesNotMatch(html.replaceAll(/="[^"]*"/g, ''), /<b>/);
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
    assert.equal(JSON.parse(data).headline, title);
  });

  test('says in which language each text is that nobody has translated', () => {
    const images = [{ id: 'hall', src: 'hall.jpg', width: 8, height: 6, alt: 'صالة' }];
    const sources = [
      { id: 'book', title: 'A book', language: 'en' },
      { id: 'livre', title: 'Un livre', url: 'https://livre.example/', language: 'fr' },
    ];
    const terms = [{ id: 'orbit', name: 'orbit', definition: 'A way around.', language: 'en' }];
    const term = { type: 'termReference', identifier: 'orbit', children: [text('orbits')] };
    const treaties = [
      { id: 'peace', name: 'Peace', binding: true, summary: 'x', articles: [], language: 'en' },
    ];
    const other = { ...article, id: 'other', title: 'Another hall', language: 'fr' };
    const own = {
      ...article,
      language: 'en',
      body: root(paragraph(text('In '), term, mark('book'), mark('livre'))),
      facts: [{ text: 'It is large.', sources: ['book'] }],
      relatedArticles: ['other'],
      relatedTreaties: ['peace'],
    };
    const articles = [own, other];
    const html = pageOf({}, { language: 'ar', images, sources, terms, treaties, articles });
    assert.match(html, /<html lang="ar" dir="rtl">/);
    for (const [what, expected] of [
      ['title', '<h1 lang="en" dir="ltr">A hall</h1>'],
      ['summary', '<div class="standfirst" lang="en" dir="ltr"><p>About a hall.</p></div>'],
      ['facts', '<ul class="facts" lang="en" dir="ltr"><li>It is large.'],
      ['text', '<div lang="en" dir="ltr"><p>In '],
      ['article to read on', '<li lang="fr" dir="ltr"><a href="../other/">Another hall</a></li>'],
      ['treaty to read on', '<li lang="en" dir="ltr">Peace</li>'],
      ['word', '<dt id="term-orbit" lang="en" dir="ltr">orbit</dt>'],
      ['definition', '<dd lang="en" dir="ltr"><p>A way around.</p></dd>'],
      ['source without an address', '<span><span lang="en" dir="ltr">A book</span></span>'],
      ['source', '<a href="https://livre.example/"><span lang="fr" dir="ltr">Un livre</span></a>'],
    ]) {
      assert.ok(html.includes(expected), `${what}: ${html}`);
    }
    assert.equal(dataOf(html).inLanguage, 'en');
  });

  test('names its marks and the ways back from its sources', () => {
    const sources = ['one', 'two'].map((id) => ({ id, title: `Source ${id}` }));
    const body = root(paragraph(text('This'), mark('one'), text(' and'), mark('two'), mark('one')));
    const html = pageOf({ body }, { sources });
    const named = (start) =>
      Array.from(
        html.matchAll(new RegExp(`href="#(${start}[^"]*)" aria-label="([^"]*)"`, 'g')),
        ([, to, label]) => [to, label],
      );
    assert.deepEqual(named('source-'), [
      ['source-1', 'Source 1'],
      ['source-2', 'Source 2'],
      ['source-1', 'Source 1'],
    ]);
    assert.deepEqual(named('mark-'), [
      ['mark-1-1', 'Back to the text, from source 1 to place 1'],
      ['mark-1-2', 'Back to the text, from source 1 to place 2'],
      ['mark-2-1', 'Back to the text, from source 2'],
    ]);
  });

  test('says when the article was published and changed, to readers and to machines', () => {
    const html = pageOf({ published: '2024-01-02', updated: '2025-03-04' });
    assert.match(html, /<time datetime="2025-03-04">Updated 4\u00a0March 2025<\/time>/);
    assert.equal(meta(html, 'article:published_time'), '2024-01-02');
    assert.equal(meta(html, 'article:modified_time'), '2025-03-04');
    const { datePublished, dateModified } = dataOf(html);
    assert.deepEqual([datePublished, dateModified], ['2024-01-02', '2025-03-04']);
    assert.equal(dataOf(pageOf({ published: '2024-01-02' })).dateModified, '2024-01-02');
  });

  test('says what its picture shows, whose it is and how it may be used', () => {
    const picture = { id: 'hall', src: 'hall.jpg', width: 8, height: 6 };
    const showing = (about) => pageOf({ image: 'hall' }, { images: [{ ...picture, ...about }] });
    const html = showing({ alt: 'A hall at night', credit: 'A. Turner', license: 'CC BY 4.0' });
    assert.equal(meta(html, 'og:image:alt'), 'A hall at night');
    assert.match(html, /<img [^>]*alt="A hall at night"/);
    assert.match(html, /<figcaption>Image: A\. Turner, CC BY 4\.0<\/figcaption>/);
    const plain = showing({ decorative: true, credit: 'A. Turner' });
    assert.match(plain, /<img [^>]*alt=""/);
    assert.match(plain, /<figcaption>Image: A\. Turner<\/figcaption>/);
    assert.equal(meta(plain, 'og:image:alt'), undefined);
    const unknown = pageOf({ image: 'hall' }, { images: [{ ...picture, alt: 'A hall' }] }, []);
    assert.equal(meta(unknown, 'og:image:alt'), undefined);
  });

  test('makes a paragraph of each part of a plain text', () => {
    const html = pageOf({ summary: 'About.', body: 'One.\n\nTwo.\n \nThree\nof them.' });
    assert.match(html, /<p>One\.<\/p><p>Two\.<\/p><p>Three\nof them\.<\/p>/);
  });

  test('tells machines the address of a licence, or else its name', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    assert.equal(dataOf(pageOf({}, { license })).license, license);
    const { license: named } = dataOf(pageOf({}, { license: 'CC BY 4.0' }));
    assert.deepEqual(named, { '@type': 'CreativeWork', name: 'CC BY 4.0' });
  });

  test('has the name of the site in its title, once', () => {
    assert.match(pageOf({}), /<title>A hall \| A museum<\/title>/);
    assert.match(pageOf({ title: 'A museum' }), /<title>A museum<\/title>/);
  });
});
