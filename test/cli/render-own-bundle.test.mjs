import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { run } from '../helpers/command-line.mjs';

const render = (...args) => run('render', ...args);

describe('space-widgets render faq', () => {
  describe('any other element', () => {
    describe('of a bundle of its own', () => {
      let folder;
      before(() => {
        folder = mkdtempSync(join(tmpdir(), 'render-'));
      });
      after(() => {
        rmSync(folder, { recursive: true });
      });

      const sources = ['one', 'two', 'three'].map((id, index) => ({
        id,
        title: `Source ${id}`,
        url: `https://${index}.example/`,
      }));
      const part = {
        id: 'peace-i',
        number: 'I',
        title: 'Peace',
        explanation: {
          summary: 'Peace for all.',
          asks: ['Keep the peace.'],
          silent: ['It does not say how.'],
          cases: [{ text: 'In 1999, it was kept.', sources: ['two'] }],
        },
      };
      const law = {
        id: 'peace',
        name: 'Peace Treaty',
        binding: true,
        summary: 'About peace.',
        url: 'treaties/peace.html',
        articles: [part],
        sources: ['three'],
      };
      const question = { id: 'why', question: 'Why?', answer: 'So.', sources: ['one'] };
      const article = { id: 'hall', title: 'A hall', summary: 'About it.', sources: ['one'] };

      function rendered(about, ...args) {
        const path = join(folder, 'own.json');
        const own = { formatVersion: 1, language: 'en', title: 'Ours', sources, ...about };
        writeFileSync(path, JSON.stringify(own));
        const { status: done, stdout, stderr } = render(...args, '--bundle', path, '--base', '/b/');
        assert.deepEqual([done, stderr], [0, '']);
        return stdout;
      }
      const listed = (from) =>
        Array.from(from.matchAll(/<li><a href="[^"]+">(Source \w+)<\/a>/g), ([, title]) => title);

      test('names the sources of an item, also those that no place in its text names', () => {
        assert.deepEqual(listed(rendered({ faq: { questions: [question] } }, 'faq')), [
          'Source one',
        ]);
        const one = { articles: [article], treaties: [law] };
        assert.deepEqual(listed(rendered(one, 'article', 'hall')), ['Source one']);
        assert.deepEqual(listed(rendered(one, 'treaty', 'peace')), ['Source two', 'Source three']);
      });

      test('has all that is said of an article of a treaty', () => {
        const text = rendered({ treaties: [law] }, 'treaty', 'peace');
        for (const one of ['Keep the peace.', 'It does not say how.', 'In 1999, it was kept.']) {
          assert.ok(text.includes(`<li>${one}`), one);
        }
        assert.ok(text.includes('<strong>What it does not say</strong>'));
      });

      test('says with a figure what a reader must know to understand it', () => {
        const parties = {
          value: 20,
          asOf: '2024-05-06',
          sources: ['one'],
          note: 'Without Kiribati.',
        };
        const inForce = { date: '1999-05-06', sources: ['one'], detail: 'In Vienna.' };
        const text = rendered({ treaties: [{ ...law, parties, inForce }] }, 'treaty', 'peace');
        assert.match(text, /<strong>20<\/strong>.*<br>Without Kiribati\.<\/dd>/);
        assert.match(text, /<time datetime="1999-05-06">.*?<br>In Vienna\.<\/dd>/);
      });

      test('has the facts of an article, each with its mark', () => {
        const facts = [{ text: 'It is large.', sources: ['two'] }];
        const text = rendered({ articles: [{ ...article, facts }] }, 'article', 'hall');
        assert.match(text, /<li>It is large\.<sup>\u2060<a href="https:\/\/1\.example\/">1<\/a>/);
      });

      test('has events in the order of time, each with its mark', () => {
        const events = ['2001-05', '1999', '1999-02-03'].map((date, index) => ({
          id: `e-${index}`,
          date,
          title: `It happens in ${date}`,
          sources: [sources[index].id],
        }));
        const text = rendered({ events }, 'timeline');
        const found = Array.from(
          text.matchAll(
            /<strong>It happens in ([\d-]+)<\/strong><sup>\u2060<a href="([^"]+)">(\d)/g,
          ),
          ([, ...all]) => all,
        );
        assert.deepEqual(found, [
          ['1999', 'https://1.example/', '1'],
          ['1999-02-03', 'https://2.example/', '2'],
          ['2001-05', 'https://0.example/', '3'],
        ]);
        assert.deepEqual(
          Array.from(text.matchAll(/<h3>(\d+s)/g), ([, decade]) => decade),
          ['1990s', '2000s'],
        );
      });

      test('has the day that the bundle names, wherever on Earth it is rendered', () => {
        const events = [{ id: 'one', date: '1967-10-10', title: 'It happens' }];
        const { TZ } = process.env;
        for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
          process.env.TZ = zone;
          // Languages without words of their own leave the date to the system.
          const text = rendered({ language: 'de', events }, 'timeline');
          assert.match(text, /<time datetime="1967-10-10">10\. Oktober 1967<\/time>/, zone);
        }
        if (TZ === undefined) delete process.env.TZ;
        else process.env.TZ = TZ;
      });

      test('is limited to a topic, which it names to the element', () => {
        const topics = ['law', 'moon'].map((id) => ({ id, title: id }));
        const articles = topics.map(({ id }) => ({ ...article, id, title: `On ${id}`, topic: id }));
        const events = articles.map(({ id, title, topic }) => ({ id, title, topic, date: '1999' }));
        for (const tag of ['articles', 'timeline']) {
          const text = rendered({ topics, articles, events }, tag, '--topic', 'moon');
          assert.match(text, new RegExp(`^<space-${tag} [^>]*topic="moon"`));
          assert.ok(text.includes('On moon') && !text.includes('On law'), text);
        }
      });

      test('leads from the list of treaties to their pages, from where --base says', () => {
        const text = rendered({ treaties: [{ ...law, textUrl: 'peace.txt' }] }, 'treaties');
        assert.match(text, /<a href="\/b\/treaties\/peace\.html">Peace Treaty<\/a>/);
        const one = rendered({ treaties: [{ ...law, textUrl: 'peace.txt' }] }, 'treaty', 'peace');
        assert.match(one, /<a href="\/b\/peace\.txt">Read the official text<\/a>/);
      });

      test('reads from right to left in a shadow root too', () => {
        const arabic = { language: 'ar', faq: { questions: [question] } };
        const box = (from) => /<div class="fallback"[^>]*>/.exec(from)[0];
        assert.equal(
          box(rendered(arabic, 'faq', '--shadow')),
          '<div class="fallback" lang="ar" dir="rtl">',
        );
        assert.equal(
          box(rendered({ ...arabic, language: 'en' }, 'faq', '--shadow')),
          '<div class="fallback" lang="en" dir="ltr">',
        );
      });
    });
  });
});
