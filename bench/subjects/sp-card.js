import '@spectrum-web-components/card/sp-card.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import { details, escape, showCards } from './show.js';
import './grid.css';

void showCards(
  (article) =>
    `<sp-card id="${article.id}" href="${article.url}"><h3 slot="heading">${escape(article.title)}</h3><p slot="subheading">${article.topic}</p><div slot="description">${details(article)}</div></sp-card>`,
  (cards) => `<sp-theme system="spectrum" color="light" scale="medium">${cards}</sp-theme>`,
);
