/** The output of `npm run build` for other sites, in pages of another origin. */
import { expect, waitUntil } from '@open-wc/testing';

/** The test server under its other name, which browsers treat as another origin. */
const origin = location.origin.replace('localhost', '127.0.0.1');
const site = `${origin}/published`;
const module = (src: string) => `<script type="module" src="${src}"></script>`;
const loader = module(`${site}/v1/space.js`);
/** The loader at a URL without a release. */
const lost = module(`${origin}/dist/embed/channel/space.js`);

const json = async (path: string) => (await fetch(`/published/${path}`)).json();

type Host = Window & typeof globalThis & { warnings: unknown[][] };

const hosts: HTMLElement[] = [];

/** A page of another site than the one it embeds from. */
async function open(body: string): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 600px; block-size: 500px';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <script>
      warnings = [];
      console.warn = (...message) => warnings.push(message);
    </script>${body}</html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  hosts.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Host;
}

function addScript(host: Host, html: string): void {
  const written = host.document.createRange().createContextualFragment(html);
  host.document.head.append(written);
}

const shown = (element: Element | null | undefined): string[] =>
  [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('[part=button]') ?? [])].map((one) =>
    one.innerText.trim(),
  );

const slow = { timeout: 12_000 };

const untilShown = (find: () => Element | null | undefined): Promise<void> =>
  waitUntil(() => shown(find()).length > 0, 'the questions are not there', slow);

const find = (host: Host, selector: string) => host.document.querySelector(selector);

const faq = '<space-faq><a href="/questions">Questions</a></space-faq>';

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

describe('The loader', () => {
  let questions: number;

  before(async () => {
    const { latest } = await json('v1/versions.json');
    questions = (await json(`r/${latest}/content/en.json`)).faq.questions.length;
  });

  it('loads what is far below if the URL names something that the page does not have', async () => {
    const room = '<div style="block-size: 6000px"></div>';
    const host = await open(`${loader}${room}<p id="here">Here</p>${faq}`);
    await waitUntil(() => host.performance.getEntriesByType('resource').length);
    host.location.hash = 'here';
    host.location.hash = 'who-owns-the-moon';
    await untilShown(() => find(host, 'space-faq'));
    const item = find(host, 'space-faq')?.shadowRoot?.getElementById('who-owns-the-moon');
    await waitUntil(() => item?.querySelector('button')?.ariaExpanded === 'true');
  });

  it('loads the elements of a page, with the content beside them, and no others', async () => {
    const host = await open(`${loader}<div>${faq}</div>`);
    await untilShown(() => find(host, 'space-faq'));
    expect(shown(find(host, 'space-faq'))).to.have.length(questions);
    expect(host.customElements.get('space-timeline')).to.equal(undefined);
    expect(host.warnings).to.deep.equal([]);
  });

  it('loads those added later, even one without content', async () => {
    const host = await open(loader);
    host.document.body.append(host.document.createElement('space-faq'));
    await untilShown(() => find(host, 'space-faq'));
  });

  it('finds those in open shadow roots, also in one whose element is defined later', async () => {
    const host = await open(`<div id="early"></div>${loader}<my-page></my-page>`);
    const early = find(host, '#early')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    // It is in the document before the loader has looked at it.
    early.append(host.document.createElement('space-faq'));
    host.document.body.append(find(host, '#early') as Element);
    await untilShown(() => early.querySelector('space-faq'));
    host.customElements.define(
      'my-page',
      class extends host.HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).append(document.createElement('p'));
        }
      },
    );
    const late = find(host, 'my-page')?.shadowRoot;
    expect(late).to.not.equal(null);
    await new Promise((resolve) => setTimeout(resolve));
    late?.append(host.document.createElement('space-faq'));
    await untilShown(() => late?.querySelector('space-faq'));
  });

  it('finds one in a shadow root that a later script gives to a plain element', async () => {
    const host = await open(`${loader}<div></div><script type="module">
      document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<space-faq></space-faq>';
    </script>`);
    await untilShown(() => find(host, 'div')?.shadowRoot?.querySelector('space-faq'));
  });

  it('waits until an element comes near the window', async () => {
    const host = await open(
      `${loader}${faq}<div style="block-size: 9000px"></div><space-timeline></space-timeline>`,
    );
    await untilShown(() => find(host, 'space-faq'));
    expect(host.customElements.get('space-timeline')).to.equal(undefined);
    find(host, 'space-timeline')?.scrollIntoView();
    await waitUntil(() => host.customElements.get('space-timeline'), 'it has not come', slow);
  });

  it('does not wait for one without a box, as when a page hides undefined elements', async () => {
    const host = await open(
      `<style>:not(:defined) { display: none } .bare { display: contents }</style>${loader}
       ${faq}<space-timeline class="bare"></space-timeline>`,
    );
    await untilShown(() => find(host, 'space-faq'));
    await waitUntil(() => host.customElements.get('space-timeline'), 'it has not come', slow);
  });

  it('does not wait when the page is printed', async () => {
    const host = await open(
      `${loader}${faq}<div style="block-size: 9000px"></div><space-timeline></space-timeline>`,
    );
    await untilShown(() => find(host, 'space-faq'));
    host.dispatchEvent(new host.Event('beforeprint'));
    await waitUntil(() => host.customElements.get('space-timeline'), 'it has not come', slow);
  });

  it('leaves the page as it is when a module cannot be loaded, and reports it once', async () => {
    const placeholder = '<div data-space="faq"><p id="kept">All questions</p></div>';
    const host = await open(lost + faq + faq + placeholder);
    await waitUntil(() => host.warnings.length, 'nothing was said', slow);
    host.document.body.append(host.document.createElement('space-faq'));
    await new Promise((resolve) => host.requestAnimationFrame(() => setTimeout(resolve, 50)));
    expect(host.warnings).to.have.length(1);
    expect(String(host.warnings[0][0])).to.match(
      /<space-faq> could not be loaded from http.*faq\.js/,
    );
    expect((find(host, 'space-faq a') as HTMLElement).offsetHeight).to.be.greaterThan(0);
    expect(find(host, '#kept')?.parentElement?.localName).to.equal('div');
  });

  describe('fills placeholders', () => {
    it('around existing content, keeping its ids and state', async () => {
      const host = await open(
        `<div id="place" data-space="faq" data-topic="moon">
           Before <details id="who-owns-the-moon"><summary>Who?</summary>Nobody.</details>
         </div>`,
      );
      const place = find(host, '#place') as HTMLElement;
      const nodes = [...place.childNodes];
      const words = place.innerText;
      addScript(host, loader);
      await untilShown(() => find(host, '#place > space-faq'));
      const element = find(host, 'space-faq') as Element;
      expect([...element.childNodes]).to.deep.equal(nodes);
      expect(element.textContent).to.contain('Nobody.');
      expect(words).to.contain('Before');
      expect(element.getAttribute('topic')).to.equal('moon');
      expect(shown(element).length).to.be.lessThan(questions);
      expect(find(host, '#who-owns-the-moon')).to.equal(nodes[1]);
    });

    it('with the bundle that the placeholder names, and later ones too', async () => {
      const host = await open(loader);
      const place = host.document.createElement('div');
      place.setAttribute('data-space', 'faq');
      place.setAttribute('data-space-src', `${origin}/test/bundles/sample.en.json`);
      host.document.body.append(place);
      await untilShown(() => place.firstElementChild);
      expect(place.firstElementChild?.localName).to.equal('space-faq');
      expect(shown(place.firstElementChild).length).to.not.equal(questions);
    });

    it('with attributes that the element has, and no others', async () => {
      const host = await open(
        `${loader}<div data-space="faq" data-onclick="alert(1)" data-style="color: red"
           data-id="x" data-heading-level="4" data-kiosk="600"></div>`,
      );
      await untilShown(() => find(host, 'space-faq'));
      const names = find(host, 'space-faq')?.getAttributeNames();
      expect(names).to.deep.equal(['heading-level', 'kiosk']);
      expect(find(host, 'space-faq')?.shadowRoot?.querySelector('h4')).to.not.equal(null);
    });

    it('once, even if the page rewrites the same content', async () => {
      const host = await open(`${loader}<div data-space="faq"><p id="one">All</p></div>`);
      await untilShown(() => find(host, 'space-faq'));
      host.document.body.innerHTML += '';
      await untilShown(() => find(host, 'space-faq'));
      await new Promise((resolve) => host.requestAnimationFrame(() => setTimeout(resolve, 50)));
      expect(host.document.querySelectorAll('space-faq, #one')).to.have.length(2);
    });

    it('again when a page is morphed and their content is restored', async () => {
      const host = await open(`${loader}<div data-space="faq"><p>All</p></div>`);
      await untilShown(() => find(host, 'div > space-faq'));
      find(host, 'div')?.replaceChildren(host.document.createElement('p'));
      await untilShown(() => find(host, 'div > space-faq'));
      expect(find(host, 'space-faq > p')).to.not.equal(null);
    });

    it('that become placeholders later', async () => {
      const host = await open(`${loader}<div><p>All</p></div>`);
      find(host, 'div')?.setAttribute('data-space', 'faq');
      await untilShown(() => find(host, 'div > space-faq'));
    });

    it('with the whole tag as the name, as on the command line', async () => {
      const host = await open(`${loader}<div data-space="space-faq"></div>`);
      await untilShown(() => find(host, 'div > space-faq'));
    });

    it('that name an element, and leaves others alone', async () => {
      const host = await open(
        `${loader}<p data-space="1em">Typography</p><div data-space="faq"></div>`,
      );
      await untilShown(() => find(host, 'space-faq'));
      expect(find(host, 'p')?.innerHTML).to.equal('Typography');
    });
  });

  it('leaves no element behind after it is removed', async () => {
    const host = await open(loader + faq);
    await untilShown(() => find(host, 'space-faq'));
    for (let round = 0; round < 100; round++) {
      const element = host.document.createElement('space-faq');
      host.document.body.append(element);
      element.remove();
    }
    host.dispatchEvent(new host.Event('beforeprint'));
    expect(host.document.querySelectorAll('space-faq')).to.have.length(1);
    const requests = host.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => name.endsWith('/faq.js'))).to.have.length(1);
    expect(requests.filter((name) => name.endsWith('en.json'))).to.have.length(1);
  });
});

it('One file for one element is all that it needs besides its content', async () => {
  const { latest } = await json('v1/versions.json');
  const path = `${site}/r/${latest}/space-faq.js`;
  const host = await open(module(path) + faq);
  await untilShown(() => find(host, 'space-faq'));
  const requests = host.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(requests.filter((name) => !name.endsWith('en.json'))).to.deep.equal([path]);
});
