/** Enough different sentences for a search to have many hits, some, and none. */
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

/** A bundle of that many questions. */
export const content = (size) => ({
  formatVersion: 1,
  language: 'en',
  title: 'Questions for the benchmark',
  faq: { questions: Array.from({ length: size }, question) },
});
