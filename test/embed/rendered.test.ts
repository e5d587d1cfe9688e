/** The output of `space-widgets render --shadow`, in a page with styles of its own. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { clearHosts, framesPass, openHost } from '../helpers/embed.js';
import { servedBundle } from '../helpers/fixtures.js';

afterEach(clearHosts);

const hostile = `<style>
  * { letter-spacing: 9px; text-transform: uppercase }
  h2, details, summary, p { display: inline; color: red; font: 7px fantasy }
</style>`;

const script = '<script type="module" src="/dist/space-widgets.js"></script>';

let rendered: string;
before(async () => {
  rendered = await executeServerCommand<string, string[]>('render', ['faq', '--shadow']);
});

const rootOf = (host: Window) => host.document.querySelector('space-faq')?.shadowRoot as ShadowRoot;

/** The questions that a reader sees, in order. */
const seen = (host: Window) =>
  [...rootOf(host).querySelectorAll<HTMLElement>('summary, [part=button]')]
    .filter((one) => one.checkVisibility())
    .map(({ innerText }) => innerText.trim());

const addScript = (host: Window) =>
  host.document.body.append(host.document.createRange().createContextualFragment(script));

const isReady = (host: Window) => rootOf(host).querySelector('[part=button]');

describe('In a shadow root', () => {
  it('every question is shown before there is a script, unaffected by the page', async () => {
    const host = await openHost(rendered, hostile);
    expect(seen(host).length).to.be.above(20);
    const summary = rootOf(host).querySelector('summary') as HTMLElement;
    const look = host.getComputedStyle(summary);
    expect(look.letterSpacing).to.be.oneOf(['normal', '0px']);
    expect(look.textTransform).to.equal('none');
    expect(look.display).to.equal('flex');
    expect(look.fontSize).to.equal('17px');
  });

  it('every question is shown once in each frame while the element takes over, in the same place', async () => {
    const host = await openHost(`${rendered}<p id="below">Below</p>`);
    const opened = rootOf(host).querySelectorAll('details')[2];
    opened.open = true;
    const below = host.document.getElementById('below') as HTMLElement;
    const before = { questions: seen(host), top: below.offsetTop };
    addScript(host);
    while (!isReady(host)) {
      expect(seen(host)).to.deep.equal(before.questions);
      expect(below.offsetTop).to.be.closeTo(before.top, 1);
      await framesPass(host, 1);
    }
    await framesPass(host, 2);
    expect(seen(host)).to.deep.equal(before.questions);
    expect(rootOf(host).querySelector('details')).to.equal(null);
    const item = rootOf(host).getElementById(opened.id);
    expect(item?.querySelector('[aria-expanded=true]')).to.not.equal(null);
    for (const animation of rootOf(host).getAnimations()) animation.finish();
    expect(below.offsetTop).to.be.closeTo(before.top, 8);
  });

  it('the content is replaced by any other element', async () => {
    const html = await executeServerCommand<string, string[]>('render', [
      'treaty',
      'outer-space-treaty',
      '--shadow',
    ]);
    const host = await openHost(html + script);
    const { shadowRoot } = host.document.querySelector('space-treaty') as Element;
    await waitUntil(() => shadowRoot?.querySelector('.root:not(.pending > *)'));
    expect(shadowRoot?.querySelectorAll('h2')).to.have.length(1);
  });

  it('the questions stay when the content does not load, with the message below', async () => {
    const { src } = servedBundle('status=404');
    const host = await openHost(
      rendered.replace('<space-faq', `<space-faq src="${location.origin}${src}"`) + script,
      '<script>addEventListener("space-error", (event) => event.preventDefault())</script>',
    );
    const before = seen(host);
    expect(before.length).to.be.above(20);
    await waitUntil(() => rootOf(host).querySelector('[part=message]'));
    expect(seen(host)).to.deep.equal(before);
    const message = rootOf(host).querySelector('[part=message]') as Element;
    const last = [...rootOf(host).querySelectorAll('summary')].at(-1) as Element;
    expect(message.getBoundingClientRect().top).to.be.at.least(last.getBoundingClientRect().bottom);
  });
});
