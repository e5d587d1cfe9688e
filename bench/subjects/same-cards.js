import { articlesStyles } from '../../dist/elements/articles/articles.styles.js';
import { articleCardStyles } from '../../dist/parts/article-card.styles.js';
import { controls } from '../../dist/styles/controls.js';
import { host } from '../../dist/styles/host.js';
import { prose } from '../../dist/styles/prose.js';
import { tokens } from '../../dist/styles/tokens.js';
import { date } from './date.js';
import { escape } from './show.js';

/** What `<space-articles>` renders for an article, with the texts as readers see them. */
const card = ({ id, title, url, summary, published, minutes, topic }, index) =>
  `<div class="card ${index ? 'vertical' : 'featured'}" part="card" id="${id}" role="listitem"><div class="text"><p class="topic" part="topic">${topic}</p><h3 part="title"><a part="link" dir="auto" href="${url}">${escape(title)}</a></h3><div class="summary prose" part="summary"><p>${escape(summary)}</p></div><p class="meta" part="meta"><time dir="auto" datetime="${published}">${date(published)}</time><span dir="auto">${minutes} min read</span></p><p class="cue" part="cue" aria-hidden="true">Read article</p></div></div>`;

const place = document.querySelector('#place');
const { articles, title, topics } = await (await fetch(place.dataset.src)).json();
const names = new Map(topics.map((topic) => [topic.id, topic.title]));
const cards = articles.map((article, index) =>
  card({ ...article, topic: names.get(article.topic) }, index),
);
const root = place.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [tokens, host, prose, controls, articleCardStyles, articlesStyles].map(
  ({ styleSheet }) => styleSheet,
);
root.innerHTML = `<div class="root" lang="en" dir="ltr"><h2 part="heading">${escape(title)}</h2><div role="list" class="items grid" part="list"><div class="group">${cards.join('')}</div></div></div>`;
