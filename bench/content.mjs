/** Enough different sentences for a search to have many hits, some, or none. */
const sentences = [
  'Five space agencies run the International Space Station together, and each one answers for its own modules.',
  'Satellite images of floods and fires go to every country that asks for them, free of charge.',
  'The Outer Space Treaty says that no nation can own the Moon or any other body in the sky.',
  'A launch site close to the equator gives a rocket more speed from the turning of the Earth.',
  'Scientists from many universities share one telescope and publish what they find together.',
  'Astronauts who land in another country by accident are helped and brought home.',
  'Each object that is sent to orbit is entered in a register, so that everybody knows whose it is.',
  'The country that launches a spacecraft pays for the damage that it does on the ground.',
  'Old satellites are steered into the atmosphere, where most of each one burns up.',
];
const subjects = ['the station', 'a satellite', 'the Moon', 'a rocket', 'Mars', 'an astronaut'];
const verbs = ['pays for', 'looks after', 'decides about', 'learns from', 'travels to'];

const pick = (list, number) => list[number % list.length];

function question(_, number) {
  const [first, second, third] = [0, 1, 2].map((step) => pick(sentences, number + step * 4));
  return {
    id: `question-${number + 1}`,
    question: `${number + 1}. Who ${pick(verbs, number)} ${pick(subjects, number)}, and why?`,
    answer: `${first} ${second}\n\n${third} This is answer number ${number + 1}.`,
  };
}

function article(_, number) {
  return {
    id: `article-${number + 1}`,
    title: `${number + 1}. How ${pick(subjects, number)} ${pick(verbs, number)} the Earth`,
    summary: pick(sentences, number),
    topic: `topic-${number % 3}`,
    published: `2026-0${(number % 9) + 1}-15`,
    minutes: (number % 9) + 2,
    url: `/article-${number + 1}`,
  };
}

/** A bundle with this many articles. */
export const articles = (size) => ({
  formatVersion: 1,
  language: 'en',
  title: 'Articles for the benchmark',
  topics: ['Stations', 'Law', 'Science'].map((title, place) => ({ id: `topic-${place}`, title })),
  articles: Array.from({ length: size }, article),
});

/** A bundle with this many questions. */
export const questions = (size) => ({
  formatVersion: 1,
  language: 'en',
  title: 'Questions for the benchmark',
  faq: { questions: Array.from({ length: size }, question) },
});
