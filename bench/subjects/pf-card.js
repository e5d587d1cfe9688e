import '@patternfly/elements/pf-card/pf-card.js';
import { details, escape, showCards } from './show.js';
import './grid.css';

void showCards(
  (article) =>
    `<pf-card id="${article.id}"><h3 slot="header"><a href="${article.url}">${escape(article.title)}</a></h3><p>${article.topic}</p>${details(article)}</pf-card>`,
);
