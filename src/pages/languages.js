/*
 * The words of a demo page follow the language of the page, like the elements. The page
 * is in English; a file for each other language contains the words by their keys.
 */

const root = document.documentElement;
const menu = new Map([...document.querySelectorAll('.languages a')].map((a) => [a.lang, a]));

const find = (selector) => [...document.querySelectorAll(selector)];

/** The texts and attributes with words, each with its key and its English text. */
const places = find('[data-words]').map((element) => {
  const { words: key, wordsIn: attribute } = element.dataset;
  const english = attribute ? element.getAttribute(attribute) : element.textContent;
  return { element, key, attribute, english };
});

/** The links to demo pages and articles, each with its English URL. */
const links = find('a[href^="articles/"], a[href*=".html"]').map((link) => ({
  link,
  english: link.getAttribute('href'),
}));

function translate(words) {
  for (const { element, key, attribute, english } of places) {
    const text = words[key] ?? english;
    if (attribute) element.setAttribute(attribute, text);
    else element.textContent = text;
  }
}

function address(english, language) {
  if (language === 'en') return english;
  return english.startsWith('articles/')
    ? `${language}/${english}`
    : english.replace('.html', `.html?lang=${language}`);
}

async function wordsOf(language) {
  if (language === 'en') return {};
  try {
    const response = await fetch(new URL(`words/${language}.json`, import.meta.url));
    return response.ok ? await response.json() : {};
  } catch {
    // Without a network, the page around the elements stays in English.
    return {};
  }
}

const current = () => {
  const [language] = root.lang.toLowerCase().split('-');
  return menu.has(language) ? language : 'en';
};

async function follow() {
  const language = current();
  const words = await wordsOf(language);
  // Another language may have been chosen in the meantime.
  if (language !== current()) return;
  translate(words);
  root.dir = menu.get(language).dir || 'ltr';
  for (const { link, english } of links) link.setAttribute('href', address(english, language));
  for (const [name, link] of menu) {
    if (name === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const here = new URL(location);
  if (language === 'en') here.searchParams.delete('lang');
  else here.searchParams.set('lang', language);
  history.replaceState(history.state, '', here);
}

for (const [language, link] of menu) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    root.lang = language;
  });
}

const asked = new URLSearchParams(location.search).get('lang');
if (menu.has(asked)) root.lang = asked;
new MutationObserver(follow).observe(root, { attributeFilter: ['lang'] });
void follow();
