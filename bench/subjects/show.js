const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text for HTML, in an element or an attribute. */
export const escape = (text) => text.replace(/[&<"]/g, (sign) => entities[sign]);

/** The paragraphs of an answer as HTML. */
export const paragraphs = (answer) =>
  answer
    .split('\n\n')
    .map((text) => `<p>${escape(text)}</p>`)
    .join('');

/**
 * Fetches the bundle and shows its questions by one innerHTML.
 * @param question The HTML of one question. The element that shows its label has the question's id.
 * @param around The HTML around all questions.
 */
export async function show(question, around = (html) => html) {
  const place = document.querySelector('#faq');
  const response = await fetch(place.dataset.src);
  const { faq } = await response.json();
  place.innerHTML = around(faq.questions.map(question).join(''));
  return place;
}
