import arabic from '../../test/bundles/sample.ar.json';
import sample from '../../test/bundles/sample.en.json';

export { arabic, sample };

const sentence =
  'Every state that launches an object, or has one launched, answers for the damage that the object does on the ground, in the air and in space. ';
const word = 'Weltraumhaftungsübereinkommensvertragsstaatenkonferenz';
const long = sentence.repeat(12).trim();
const paragraphs = [long, word.repeat(4), `https://example.org/${'path/'.repeat(30)}`].join('\n\n');

/** An object has no URL of its own, so its URLs are relative to the page. */
const withAddress = (all: typeof sample.images) =>
  all.map((image) => ({ ...image, src: `bundles/${image.src}` }));

const images = withAddress(sample.images);

/** The sample, with more of everything than a designer would expect. */
export const longBundle = {
  ...sample,
  images,
  topics: [{ id: 'law', title: `Law and ${word}` }],
  articles: [{ ...sample.articles[0], title: sentence + word, summary: paragraphs, topic: 'law' }],
  faq: {
    title: sentence + word,
    intro: paragraphs,
    questions: [1, 2, 3].map((number) => ({
      id: `question-${number}`,
      question: `${sentence.trim()} Is that so? ${word}`,
      answer: paragraphs,
      sources: ['treaty-text', 'station-report'],
    })),
  },
  treaties: [
    {
      ...sample.treaties[0],
      name: sentence + word,
      officialTitle: long,
      summary: paragraphs,
      articles: sample.treaties[0].articles.map((article) => ({
        ...article,
        number: 'XXXVIII',
        title: sentence + word,
        explanation: { summary: paragraphs, asks: [long, word], silent: [long] },
      })),
      open: [{ text: paragraphs, sources: ['treaty-text'] }],
    },
  ],
};

/**
 * The sample with items that cannot be read: a question without an answer, a picture
 * without a size, an event without a date, an article of a treaty without a title.
 */
export const faultyBundle = {
  ...sample,
  images: [{ id: 'station', src: 'station.svg' }],
  faq: { ...sample.faq, questions: [...sample.faq.questions, { id: 'x', question: 'Why?' }] },
  events: [...sample.events, { id: 'undated', title: 'Nobody knows when' }],
  treaties: sample.treaties.map((treaty) => ({
    ...treaty,
    articles: [...treaty.articles, { id: 'sample-treaty-3', number: 'III' }],
  })),
};

/** More questions than any museum would have. */
export const hugeBundle = {
  ...sample,
  faq: {
    title: 'A thousand questions',
    questions: Array.from({ length: 1000 }, (_, index) => ({
      id: `question-${index + 1}`,
      question: `What is the answer to question ${index + 1}?`,
      answer: `${sentence}This is answer ${index + 1}.`,
    })),
  },
};

/**
 * The sample's article many times over, with its two topics in turn, and without a URL
 * of its own.
 */
export const articlesBundle = (count: number, of: typeof sample | typeof arabic = sample) => ({
  ...of,
  images: withAddress(of.images),
  articles: Array.from({ length: count }, (_, index) => ({
    ...of.articles[0],
    id: `article-${index + 1}`,
    title: `${of.articles[0].title} (${index + 1})`,
    topic: index % 2 ? 'law' : 'stations',
    url: undefined,
  })),
});

/**
 * Articles that no designer would expect: a title of 300 characters without a space, a
 * picture that is missing, another script, almost no content.
 */
export const awkwardBundle = {
  ...sample,
  images: [...images, { ...images[0], id: 'gone', src: 'bundles/sample.en.json' }],
  articles: [
    { ...sample.articles[0], id: 'gone', title: 'The picture is missing', image: 'gone' },
    { ...sample.articles[0], id: 'long', title: word.repeat(6).slice(0, 300) },
    {
      ...sample.articles[0],
      id: 'arabic',
      title: 'معاهدة الفضاء الخارجي لعام 1967',
      summary: 'تنص المعاهدة على أن الفضاء الخارجي مفتوح لجميع الدول.',
    },
    { ...sample.articles[0], id: 'no-picture', title: 'No picture', image: 'unheard-of' },
    { id: 'short', title: 'Almost nothing', summary: 'But a sentence.' },
  ],
};

/** An article without a page of its own, but with all of its text. */
export const readableBundle = {
  ...sample,
  images,
  articles: [{ ...sample.articles[0], url: undefined, body: paragraphs }],
};
