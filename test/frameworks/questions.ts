import type { Bundle } from 'space-widgets/bundle';

const bundle = (title: string): Bundle => ({
  formatVersion: 1,
  language: 'en',
  title,
  topics: [
    { id: 'law', title: 'Law' },
    { id: 'stations', title: 'Stations' },
  ],
  faq: {
    title,
    questions: [
      {
        id: 'who-owns-the-moon',
        topic: 'law',
        question: 'Who owns the Moon?',
        answer: 'No state can own it.',
      },
      {
        id: 'who-pays',
        topic: 'law',
        question: 'Who pays for damage?',
        answer: 'The state that launched.',
      },
      {
        id: 'who-lives-there',
        topic: 'stations',
        question: 'Who lives up there?',
        answer: 'Seven people.',
      },
    ],
  },
});

export const visitors = bundle('Visitors ask');
export const pupils = bundle('Pupils ask');
