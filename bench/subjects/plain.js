import { escape, paragraphs, show } from './show.js';

void show(
  ({ id, question, answer }) =>
    `<details id="${id}"><summary>${escape(question)}</summary>${paragraphs(answer)}</details>`,
);
