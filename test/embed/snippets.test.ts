import { expect } from '@open-wc/testing';
import type { Facts } from '../../src/embed/builder/facts.js';
import { hosts, kindNames, withoutScript } from '../../src/embed/builder/hosts.js';
import { previewPage } from '../../src/embed/builder/preview.js';
import { privacySentence, requestsOf } from '../../src/embed/builder/requests.js';
import { Snippets, type Choice, type SnippetKind } from '../../src/embed/builder/snippets.js';

const facts: Facts = {
  origin: 'https://widgets.test',
  release: '1.2.3-abc',
  integrity: { 'space-faq.js': 'sha384-HASH' },
  editions: [
    { language: 'en', folder: '', items: [] },
    { language: 'fr', folder: 'fr/', items: [] },
    { language: 'de', folder: 'de/', content: 'content/de.json', items: [] },
  ],
};

/** A choice in a language that the elements do not look for. */
const german = { language: 'de' };
const germanContent = 'https://widgets.test/r/1.2.3-abc/content/de.json';

const choice: Choice = {
  name: 'faq',
  attributes: { topic: 'law', searchable: '', 'heading-level': '3' },
  page: 'v1/e/faq/law/',
  title: 'Questions & "answers"',
  height: 480,
  language: 'fr',
  html: '<details><summary>Why?</summary><p>So.</p></details>',
};

const snippets = new Snippets(facts);

/** The snippet as on a real page. */
function pasted(kind: SnippetKind, about = choice): HTMLElement {
  const page = new DOMParser().parseFromString(snippets.write(kind, about), 'text/html');
  return page.documentElement;
}

const one = (kind: SnippetKind, selector: string) =>
  pasted(kind).querySelector(selector) as Element;

function isTheElement(element: Element): void {
  expect(element.localName).to.equal('space-faq');
  expect(element.getAttribute('topic')).to.equal('law');
  expect(element.getAttribute('searchable')).to.equal('');
  expect(element.getAttribute('heading-level')).to.equal('3');
  expect(element.getAttribute('lang')).to.equal('fr');
  expect(element.parentElement?.localName, 'what keeps an editor from a paragraph').to.equal('div');
}

function isTheLink(link: Element | null): void {
  expect(link?.getAttribute('href')).to.equal('https://widgets.test/v1/e/faq/law/');
  expect(link?.textContent).to.equal('Questions & "answers"');
}

describe('The snippet', () => {
  it('of a script and a tag has the loader, and a link until the element is there', () => {
    const script = one('script', 'script');
    expect(script.getAttribute('type')).to.equal('module');
    expect(script.getAttribute('src')).to.equal('https://widgets.test/v1/space.js');
    isTheElement(one('script', 'space-faq'));
    isTheLink(one('script', 'space-faq > a'));
  });

  it('of a package never treats a title as code', () => {
    const title = 'Hi {alert(1)} > all';
    const code = snippets.write('package', { ...choice, title });
    expect(code).not.to.contain('{alert');
    expect(code).not.to.contain('} >');
    expect(pasted('package', { ...choice, title }).textContent).to.contain(title);
  });

  it('of a package has a component whose name starts with a letter', () => {
    for (const title of ['7 Fragen', 'أسئلة', '']) {
      const code = snippets.write('package', { ...choice, title });
      expect(code).to.contain('export const Widget = () => (');
    }
  });

  it('names the content in a language that the elements do not look for', () => {
    const about = { ...choice, ...german };
    for (const kind of ['script', 'pinned', 'package'] as const) {
      const element = pasted(kind, about).querySelector('space-faq');
      expect(element?.getAttribute('src'), kind).to.equal(germanContent);
    }
    const placeholder = pasted('placeholder', about).querySelector('div');
    expect(placeholder?.getAttribute('data-space-src')).to.equal(germanContent);
    expect(placeholder?.getAttribute('lang')).to.equal('de');
    expect(snippets.write('file', about)).to.contain(`Attribute: src = ${germanContent}`);
    for (const kind of ['script', 'pinned'] as const) {
      expect(one(kind, 'space-faq').hasAttribute('src'), kind).to.equal(false);
    }
  });

  it('of one version has one file of a release, with its hash', () => {
    const script = one('pinned', 'script');
    expect(script.getAttribute('src')).to.equal('https://widgets.test/r/1.2.3-abc/space-faq.js');
    expect(script.getAttribute('integrity')).to.equal('sha384-HASH');
    expect(script.getAttribute('crossorigin')).to.equal('anonymous');
    isTheElement(one('pinned', 'space-faq'));
  });

  it('of a placeholder has no tag that a CMS could drop, and no script', () => {
    const placeholder = one('placeholder', 'div');
    expect(placeholder.getAttribute('data-space')).to.equal('faq');
    expect(placeholder.getAttribute('data-topic')).to.equal('law');
    expect(placeholder.getAttribute('data-searchable')).to.equal('');
    expect(placeholder.getAttribute('lang')).to.equal('fr');
    isTheLink(placeholder.querySelector('p > a'));
    expect(one('placeholder', 'script')).to.equal(null);
    expect(snippets.siteScript).to.include('https://widgets.test/v1/space.js');
  });

  it('of a frame has a title, a height and a sandbox, and the script that sizes it', () => {
    const frame = one('frame', 'iframe');
    expect(frame.getAttribute('src')).to.equal('https://widgets.test/v1/e/faq/law/');
    expect(frame.getAttribute('title')).to.equal('Questions & "answers"');
    expect(frame.getAttribute('height')).to.equal('480');
    expect(frame.getAttribute('width')).to.equal('100%');
    expect(frame.getAttribute('loading')).to.equal('lazy');
    const allowed = [...(frame as HTMLIFrameElement).sandbox];
    expect(allowed, 'what links, printing and citations need').to.have.members([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-modals',
      'allow-downloads',
    ]);
    expect(one('frame', 'script').getAttribute('src')).to.equal(
      'https://widgets.test/v1/resize.js',
    );
  });

  it('of an address is only the address', () => {
    expect(snippets.write('address', choice)).to.equal('https://widgets.test/v1/e/faq/law/');
  });

  it('of HTML is the text, or a link if the text cannot be loaded', () => {
    expect(one('html', 'details summary').textContent).to.equal('Why?');
    isTheLink(pasted('html', { ...choice, html: '' }).querySelector('p > a'));
  });

  it('of a folder has classic scripts, the content before the elements', () => {
    const scripts = [...pasted('folder').querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('src'))).to.deep.equal([
      'space-widgets/content/fr.js',
      'space-widgets/space-widgets.classic.js',
    ]);
    expect(scripts.some(({ type }) => type)).to.equal(false);
    isTheElement(one('folder', 'space-faq'));
    expect(one('folder', 'space-faq').getAttribute('src')).to.equal(
      'space-widgets/content/fr.json',
    );
    expect(one('folder', 'a').getAttribute('href')).to.equal('space-widgets/index.html');
  });

  it('of a folder shows the content it contains, whatever the language of the page', () => {
    const page = pasted('folder', { ...choice, language: '' });
    const script = page.querySelector('script')?.getAttribute('src') ?? '';
    expect(script).to.equal('space-widgets/content/en.js');
    const source = page.querySelector('space-faq')?.getAttribute('src');
    expect(source).to.equal(script.replace(/js$/, 'json'));
  });

  it('of a file has its address, the name of the tag, and the attributes', () => {
    expect(snippets.write('file', choice).split('\n')).to.deep.equal([
      'Server URL: https://widgets.test/r/1.2.3-abc/space-faq.js',
      'Tag name: space-faq',
      'Attribute: topic = law',
      'Attribute: searchable',
      'Attribute: heading-level = 3',
      'Attribute: lang = fr',
    ]);
  });

  it('of the package imports one element and names its content', () => {
    const code = snippets.write('package', choice);
    expect(code).to.include("import 'space-widgets/faq/define';");
    expect(code, 'what npm pack writes').to.include('npm install ./space-widgets-1.2.3.tgz');
    expect(code).to.match(/^\/\/ .*import type \{\} from 'space-widgets\/jsx';$/m);
    expect(code).to.include('export const QuestionsAnswers = () => (');
    expect(code).to.include('src="https://widgets.test/r/1.2.3-abc/content/fr.json"');
  });
});

it('The requests name the content in a language that the elements do not look for', () => {
  for (const [language, path] of [
    ['', 'en'],
    ['fr', 'fr'],
    ['de', 'de'],
  ]) {
    const addresses = requestsOf('script', { ...choice, language }, facts).map(
      ({ address }) => address,
    );
    expect(addresses).to.contain(`https://widgets.test/r/1.2.3-abc/content/${path}.json`);
  }
});

it('The preview shows the chosen language', () => {
  const surroundings = { dark: false, rightToLeft: false, hostile: false, withoutScript: false };
  const shown = (language: string, own = facts) =>
    new DOMParser()
      .parseFromString(
        previewPage('script', { ...choice, language }, own, surroundings),
        'text/html',
      )
      .querySelector('space-faq');
  expect(shown('fr')?.getAttribute('src')).to.equal(null);
  expect(shown('de')?.getAttribute('src')).to.equal('../r/1.2.3-abc/content/de.json');
  const germanSite = { ...facts, editions: facts.editions.slice(2) };
  expect(shown('', germanSite)?.getAttribute('src')).to.equal('../r/1.2.3-abc/content/de.json');
});

const kinds = Object.keys(kindNames) as SnippetKind[];

it('Every place gets a kind of snippet, and every kind but the pinned one a place', () => {
  const used = new Set<string>(hosts.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !used.has(kind))).to.deep.equal(['pinned']);
  expect(Object.keys(withoutScript)).to.have.members(kinds);
});

for (const kind of kinds) {
  it(`The requests of “${kindNames[kind]}” go to one origin, and the notice says which`, () => {
    const requests = requestsOf(kind, choice, facts);
    for (const { address } of requests) expect(new URL(address).origin).to.equal(facts.origin);
    expect(privacySentence(kind, facts).includes('widgets.test')).to.equal(requests.length > 0);
  });
}
