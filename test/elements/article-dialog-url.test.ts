import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closed, isClosed, open, type Opened } from '../helpers/article-dialog.js';
import { isOpen, placeFaq } from '../helpers/faq.js';
import { clear, place } from '../helpers/fixtures.js';

describe('The dialog of an article with url-state', () => {
  const before = location.href;
  let opened: Opened;

  afterEach(() => {
    clear();
    history.replaceState(null, '', before);
  });

  it('has a URL, and Back closes it', async () => {
    opened = await open({ urlState: true });
    expect(location.hash).to.equal('#teaser');
    expect(opened.root.querySelector('[part=copy]')).not.to.equal(null);
    const end = closed(opened.dialog);
    history.back();
    await end;
    isClosed(opened);
    expect(location.href).to.equal(before);
  });

  it('leaves no history entry behind when it is closed', async () => {
    opened = await open({ urlState: true });
    const back = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    await sendKeys({ press: 'Escape' });
    await back;
    isClosed(opened);
    expect(location.href).to.equal(before);
  });

  it('returns to where the reader was, not to where the page’s URL leads', async () => {
    place('<h2 id="place">A place</h2><div style="block-size: 4000px"></div>');
    history.replaceState(null, '', '#place');
    scrollTo(0, 1500);
    const { scrollRestoration } = history;
    opened = await open({ urlState: true });
    // What the page does from now on does not concern the dialog.
    const y = scrollY;
    const back = oneEvent(window, 'popstate');
    await sendKeys({ press: 'Escape' });
    await back;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(y);
    expect(history.scrollRestoration).to.equal(scrollRestoration);
    scrollTo(0, 0);
  });

  it('leaves scrolling to the browser again when the page goes elsewhere', async () => {
    const { scrollRestoration } = history;
    opened = await open({ urlState: true });
    history.pushState(null, '', '#elsewhere');
    const end = closed(opened.dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    expect(history.scrollRestoration).to.equal(scrollRestoration);
    expect(location.hash).to.equal('#elsewhere');
  });

  it('does not prevent a link to the reader’s former place from working', async () => {
    history.replaceState(null, '', '#how-high');
    opened = await open({ urlState: true });
    const back = oneEvent(window, 'hashchange');
    await sendKeys({ press: 'Escape' });
    await back;
    const faq = await placeFaq();
    faq.hideAll();
    for (const id of ['who-lives-there', 'how-high']) {
      const change = oneEvent(window, 'hashchange');
      location.hash = id;
      await change;
      await faq.updateComplete;
      expect(isOpen(faq, id), id).to.equal(true);
    }
  });

  it('does not lead to the reader’s former place when Back closes it', async () => {
    history.replaceState(null, '', '#how-high');
    const faq = await placeFaq();
    faq.hideAll();
    opened = await open({ urlState: true });
    const back = oneEvent(window, 'hashchange');
    history.back();
    await back;
    await faq.updateComplete;
    expect(location.hash).to.equal('#how-high');
    expect(isOpen(faq, 'how-high')).to.equal(false);
  });

  it('accepts a URL that is already set', async () => {
    history.replaceState(null, '', '#teaser');
    const { length } = history;
    opened = await open({ urlState: true });
    expect(history.length).to.equal(length);
    const end = closed(opened.dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    expect(location.hash).to.equal('');
  });

  it('starts at a section', async () => {
    opened = await open({ urlState: true, section: 'teaser-second-things' });
    expect(location.hash).to.equal('#teaser-second-things');
    expect(opened.root.activeElement?.textContent).to.equal('Second things');
    const scroller = opened.root.querySelector('.scroller') as Element;
    expect(scroller.scrollTop).to.be.greaterThan(0);
  });
});
