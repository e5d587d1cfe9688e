const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text escaped for HTML, in an element or an attribute. */
export const escape = (text) => text.replace(/[&<"]/g, (sign) => entities[sign]);

/** The paragraphs of an answer as HTML. */
export const paragraphs = (answer) =>
  answer
    .split('\n\n')
    .map((text) => `<p>${escape(text)}</p>`)
    .join('');

/** Fetches the bundle and shows it with a single innerHTML. */
async function fill(html) {
  const place = document.querySelector('#place');
  const response = await fetch(place.dataset.src);
  place.innerHTML = html(await response.json());
  return place;
}

/**
 * Shows the questions of the bundle.
 * @param question The HTML of one question. The element with its label has the question's id.
 * @param around The HTML around all questions.
 */
export const show = (question, around = (html) => html) =>
  fill(({ faq }) => around(faq.questions.map(question).join('')));

/**
 * Shows the articles of the bundle as cards.
 * @param card The HTML of one card, made from an article with the name of its topic, and
 *   its date and reading time as readers see them. The element with its title has the
 *   article's id.
 */
export function showCards(card, around = (html) => html) {
  const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  return fill(({ articles, topics }) => {
    const names = new Map(topics.map(({ id, title }) => [id, title]));
    const cards = articles.map((article) =>
      card({
        ...article,
        topic: names.get(article.topic),
        date: dates.format(new Date(article.published)),
        time: `${article.minutes} min read`,
      }),
    );
    return around(`<div class="grid">${cards.join('')}</div>`);
  });
}

/** What is below the title of each card. */
export const details = ({ summary, published, date, time }) =>
  `<p>${escape(summary)}</p><p><time datetime="${published}">${date}</time> <span>${time}</span></p>`;
