import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { details, escape, showCards } from './show.js';
import './grid.css';

void showCards(
  (article) =>
    `<wa-card id="${article.id}"><h3 slot="header"><a href="${article.url}">${escape(article.title)}</a></h3><p>${article.topic}</p>${details(article)}</wa-card>`,
);
