import '@rhds/elements/rh-card/rh-card.js';
import { details, escape, showCards } from './show.js';
import './grid.css';

void showCards(
  (article) =>
    `<rh-card id="${article.id}"><h3 slot="header"><a href="${article.url}">${escape(article.title)}</a></h3><p>${article.topic}</p>${details(article)}</rh-card>`,
);
