import { expect, waitUntil } from '@open-wc/testing';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { listedIds } from '../helpers/faq.js';
import { enter, marked, placeSearch, status } from '../helpers/faq-search.js';
import { clear, sampleBundle } from '../helpers/fixtures.js';

/** A search in questions whose ids are their numbers. */
async function among(language: string, ...questions: string[]): Promise<SpaceFaq> {
  const bundle = await sampleBundle();
  bundle.language = language;
  bundle.faq.questions = questions.map((question, index) => ({
    id: `q${index}`,
    question,
    answer: '–',
  }));
  return placeSearch('', bundle);
}

describe('The words that the search of <space-faq> takes', () => {
  afterEach(clear);

  const scripts: [language: string, text: string, query: string, hit: boolean][] = [
    ['en', 'What’s an orbit?', "what's", true],
    ['fr', 'Une fusée européenne', 'FUSEE europeenne', true],
    ['es', '¿Quién vigila?', 'quien', true],
    ['de', 'Die Straße', 'strasse', true],
    ['de', 'Der Vollmond', 'mond', true],
    ['ar', 'مُعَاهَدَةُ الفَضَاء', 'معاهدة الفضاء', true],
    ['ar', 'الأقمار', 'الاقمار', true],
    ['ar', 'المدى الأقصى', 'المدي الاقصي', true],
    ['ar', 'الذي بقي', 'الذى بقى', true],
    ['ru', 'Самолёт', 'самолет', true],
    ['ru', 'Район', 'раион', false],
    ['zh', '外层空间条约', '空间', true],
  ];
  for (const [language, text, query, hit] of scripts) {
    it(`${hit ? 'include' : 'do not include'} “${query}” for “${text}”`, async () => {
      const faq = await among(language, text);
      await enter(faq, query);
      expect(listedIds(faq)).to.deep.equal(hit ? ['q0'] : []);
      if (hit && 'highlights' in CSS)
        await waitUntil(() => marked().length === query.split(' ').length);
    });
  }

  it('begin where words of the text begin, if any do', async () => {
    const faq = await among('en', 'A mission?', 'Who built the ISS?', 'An issue?');
    await enter(faq, 'iss');
    expect(listedIds(faq)).to.deep.equal(['q1', 'q2']);
    if ('highlights' in CSS) await waitUntil(() => marked().join() === 'ISS,iss');
    await enter(faq, 'ssion');
    expect(listedIds(faq)).to.deep.equal(['q0']);
  });

  it('may follow what Arabic writes together with them', async () => {
    const faq = await among('ar', 'ما الفضاء؟', 'وبالفضاء؟', 'للفضاء؟', 'في فضاء؟');
    await enter(faq, 'فضاء');
    expect(listedIds(faq)).to.deep.equal(['q0', 'q1', 'q2', 'q3']);
    if ('highlights' in CSS) {
      await waitUntil(() => marked().join() === 'فضاء,فضاء,فضاء,فضاء');
    }
  });

  for (const [language, text, query, said] of [
    ['en', 'Who owns the Moon?', 'moons', '1 question found with similar words'],
    ['fr', 'Un traité', 'traités', '1 question avec des mots proches'],
    ['es', 'Un satélite', 'satélites', '1 pregunta con palabras parecidas'],
    ['ru', 'Кто живёт на Луне?', 'луна', 'Найден 1 вопрос с похожими словами'],
    ['ar', 'من دول كثيرة', 'دولية', 'عُثر على سؤال واحد فيه كلمات قريبة'],
  ]) {
    it(`may have another ending if nothing else is found: “${query}” for “${text}”`, async () => {
      const faq = await among(language, text, '–');
      await enter(faq, query);
      expect(listedIds(faq)).to.deep.equal(['q0']);
      await waitUntil(() => status(faq).innerText === said);
    });
  }

  it('keep their digits', async () => {
    const faq = await among('en', 'In 1967?', 'In 19 years?');
    await enter(faq, '1968');
    expect(listedIds(faq)).to.deep.equal([]);
  });
});
