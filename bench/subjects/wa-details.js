import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { escape, paragraphs, show } from './show.js';

void show(
  ({ id, question, answer }) =>
    `<wa-details id="${id}" summary="${escape(question)}">${paragraphs(answer)}</wa-details>`,
);
