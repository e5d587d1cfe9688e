import { details, escape, showCards } from './show.js';
import './grid.css';

void showCards(
  (article) =>
    `<div class="card" id="${article.id}"><p>${article.topic}</p><h3><a href="${article.url}">${escape(article.title)}</a></h3>${details(article)}</div>`,
);
