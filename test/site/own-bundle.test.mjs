import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  article,
  event,
  hall,
  hrefs,
  link,
  origin,
  part,
  question,
  rich,
  siteOf,
  treaty,
} from '../helpers/own-site.mjs';

describe('A site of a bundle of its own', () => {
  test('takes along each size of a picture, and the text of each article of a treaty', () => {
    const variants = [{ src: 'hall-small.svg', width: 4 }];
    const parts = [{ ...part, textUrl: 'peace-i.txt' }];
    const beside = ['hall.svg', 'hall-small.svg', 'peace-i.txt', 'peace.txt'];
    const { stderr, all, content } = siteOf(
      [
        {
          language: 'en',
          images: [{ ...hall, variants }],
          articles: [{ ...article, image: 'hall' }],
          treaties: [{ ...treaty, textUrl: 'peace.txt', articles: parts }],
        },
      ],
      beside,
    );
    assert.equal(stderr, '');
    for (const folder of [content, 'offline/content/']) {
      for (const name of beside) assert.ok(all.includes(folder + name), folder + name);
    }
  });

  test('leads from a translation to the translated part where its text names that of the first language', () => {
    const english = { language: 'en', treaties: [treaty] };
    const french = {
      language: 'fr',
      treaties: [{ ...treaty, url: 'fr/traite.html#peace' }],
      faq: { questions: [{ ...question, answer: rich(link('treaty.html#peace-i', 'la paix')) }] },
    };
    const { stderr, text, content } = siteOf([english, french]);
    assert.equal(stderr, '');
    const html = text('v1/e/question/why/fr/index.html');
    const href = '../../../../../v1/e/treaty/peace/fr/#peace-i';
    assert.ok(html.includes(`<a href="${href}">la paix</a>`), html);
    assert.ok(text('v1/e/treaty/peace/fr/index.html').includes(' id="peace-i"'));
    const { faq } = JSON.parse(text(`${content}fr.json`));
    assert.match(
      JSON.stringify(faq),
      /"url":"\.\.\/\.\.\/\.\.\/v1\/e\/treaty\/peace\/fr\/#peace-i"/,
    );
  });

  test('says of what has its page elsewhere that this one is a copy, and leads there', () => {
    const law = 'https://law.example/peace';
    const news = 'https://news.example/hall';
    const answer = rich(link(law, 'law'), link('hall.html', 'hall'));
    const { text, content } = siteOf([
      {
        language: 'en',
        treaties: [{ ...treaty, url: law }],
        articles: [
          { ...article, url: news, relatedTreaties: ['peace'] },
          { ...article, id: 'other', url: 'hall.html' },
        ],
        faq: { questions: [{ ...question, answer }] },
      },
    ]);
    for (const [path, address] of [
      ['treaty/peace', law],
      ['article/hall', news],
      ['article/other', `${origin}/v1/e/article/other/`],
    ]) {
      const html = text(`v1/e/${path}/index.html`);
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`), path);
      assert.ok(html.includes(`<meta property="og:url" content="${address}">`), path);
    }
    assert.ok(hrefs(text('v1/e/treaties/all/index.html')).includes(law));
    const listed = hrefs(text('v1/e/articles/all/index.html'));
    assert.ok(listed.includes(news) && listed.includes('../../../../v1/e/article/other/'));
    const { articles, treaties } = JSON.parse(text(`${content}en.json`));
    assert.deepEqual(
      [...articles, ...treaties].map(({ url }) => url),
      [news, '../../../v1/e/article/other/', law],
    );
  });

  test('names on the page of a question the sources that its answer does not', () => {
    const sources = [{ id: 'book', title: 'A book about reasons' }];
    const questions = [{ ...question, sources: ['book'] }];
    const { text } = siteOf([{ language: 'en', sources, faq: { questions } }]);
    assert.match(text('v1/e/question/why/index.html'), /<li>A book about reasons<\/li>/);
  });

  test('opens offline in its first language, whichever it is', () => {
    const questions = [question];
    const { all, text } = siteOf([
      { language: 'fr', faq: { questions } },
      { language: 'en', faq: { questions }, treaties: [treaty] },
    ]);
    assert.match(text('offline/index.html'), /<html lang="fr" /);
    assert.match(text('offline/index.en.html'), /<html lang="en" /);
    const page = 'offline/treaty/peace/en/index.html';
    const [back] = hrefs(/<header>(.*?)<\/header>/s.exec(text(page))[1]);
    assert.equal(new URL(back, `file:///${page}`).pathname, '/offline/index.en.html');
    assert.ok(!all.includes('offline/index.fr.html'));
  });

  test('has one first heading on each page, also where a page shows all there is', () => {
    const { all, text } = siteOf([
      {
        language: 'en',
        faq: { questions: [question] },
        articles: [article],
        treaties: [treaty],
        events: [event],
      },
    ]);
    const pages = all.filter((path) => /^(v1|offline)\/.*\.html$/.test(path));
    assert.ok(
      pages.includes('offline/index.html') && pages.includes('v1/e/timeline/all/index.html'),
    );
    for (const path of pages) {
      const levels = Array.from(text(path).matchAll(/<h([1-6])/g), ([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      const leap = levels.find((level, place) => level > (levels[place - 1] ?? 0) + 1);
      assert.equal(leap, undefined, `${path}: ${levels}`);
    }
  });

  test('keeps titles in its builder as they are, whatever signs they have', () => {
    const titles = ['</script> $& x', "$' $` $$ <!--"];
    const articles = titles.map((one, index) => ({ ...article, id: `a-${index}`, title: one }));
    const { text } = siteOf([{ language: 'en', articles }]);
    const [, facts] = /id="facts">(.*?)<\/script>/s.exec(text('builder/index.html'));
    const [{ items }] = JSON.parse(facts).editions;
    assert.deepEqual(
      items.filter(({ type }) => type === 'article').map((one) => one.title),
      titles,
    );
  });

  test('says in its list of pages in which language and direction each edition is', () => {
    const faq = { questions: [question] };
    const arabic = { language: 'ar', title: 'متحف', faq };
    const { text } = siteOf([{ language: 'en', faq }, arabic]);
    const html = text('index.html');
    assert.match(html, /<html lang="en" dir="ltr">/);
    assert.match(html, /<section lang="ar" dir="rtl"><h2>متحف<\/h2>/);
    assert.match(siteOf([arabic]).text('index.html'), /<html lang="ar" dir="rtl">/);
  });

  test('says under which licence its pages may be used, and nothing where there is none', () => {
    const faq = { questions: [question] };
    const page = (license) =>
      siteOf([{ language: 'en', faq, license }]).text('v1/e/faq/all/index.html');
    assert.match(page('CC BY 4.0'), /<footer><p>[^<]*CC BY 4\.0[^<]*<\/p><\/footer>/);
    assert.doesNotMatch(page(undefined), /<footer/);
  });

  test('describes the picture of a treaty to those who get its link', () => {
    const { text } = siteOf(
      [{ language: 'en', images: [hall], treaties: [{ ...treaty, image: 'hall' }] }],
      ['hall.svg'],
    );
    const html = text('v1/e/treaty/peace/index.html');
    const [, picture] = /property="og:image" content="([^"]+)"/.exec(html);
    assert.match(picture, new RegExp(`^${origin}/r/.*/content/hall\\.svg$`));
    assert.ok(html.includes('<meta property="og:image:alt" content="The hall at night">'));
  });

  test('gives the frame of an item its title, and lets a browser size it', () => {
    const { text } = siteOf([
      { language: 'en', articles: [{ ...article, title: 'Moon & "law"' }] },
    ]);
    const { html } = JSON.parse(text('v1/oembed/article/hall.json'));
    assert.match(html, /<iframe [^>]*title="Moon &#x26; &#x22;law&#x22;"/);
    assert.match(
      text('v1/e/article/hall/index.html'),
      /<meta name="responsive-embedded-sizing" content="allow-origins=\*">/,
    );
  });
});
