/** The page on which editors make the snippet for their own. */
import { yieldToMain } from '../../shared/yield-to-main.js';
import type { Facts } from './facts.js';
import { ChoiceForm } from './form.js';
import { hosts, kindNames, withoutScript, type Host } from './hosts.js';
import { fetchHtml } from './plain-html.js';
import { previewPage } from './preview.js';
import { privacySentence, requestsOf } from './requests.js';
import { Snippets, type Choice, type SnippetKind } from './snippets.js';

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

const facts = JSON.parse(find('#facts').textContent) as Facts;
const form = find('form') as HTMLFormElement;
const snippets = new Snippets(facts);
const choiceForm = new ChoiceForm(form, facts);
const preview = find('#preview') as HTMLIFrameElement;

const isSet = (name: string): boolean =>
  (form.elements.namedItem(name) as HTMLInputElement).checked;

/** One radio button for each place. */
function offerHosts(): void {
  const places = hosts.map(({ id, name }, place) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'host';
    radio.value = id;
    radio.checked = place === 0;
    label.append(radio, name);
    return label;
  });
  find('#hosts').append(...places);
}

const chosenHost = (): Host =>
  hosts.find(({ id }) => id === new FormData(form).get('host')) ?? hosts[0];

function fill(selector: string, rows: readonly (string | Node)[], tag = 'li'): void {
  const items = rows.map((row) => {
    const item = document.createElement(tag);
    item.append(row);
    return item;
  });
  find(selector).replaceChildren(...items);
}

function showSnippet(kind: SnippetKind, choice: Choice): void {
  find('#kind').textContent = kindNames[kind];
  find('#snippet').textContent = snippets.write(kind, choice);
  const once = find('#once');
  once.hidden = kind !== 'placeholder';
  find('#site-script').textContent = snippets.siteScript;
}

function showFacts(kind: SnippetKind, choice: Choice): void {
  const requests = requestsOf(kind, choice, facts).map(({ address, what }) => {
    const row = document.createDocumentFragment();
    const code = document.createElement('code');
    code.textContent = address;
    row.append(code, ` ${what}`);
    return row;
  });
  fill('#requests', requests.length ? requests : ['None.']);
  find('#privacy').textContent = privacySentence(kind, facts);
  find('#without').textContent = withoutScript[kind];
}

function showHost({ steps, note }: Host): void {
  fill('#steps', steps);
  const remark = find('#note');
  remark.hidden = !note;
  remark.textContent = note ?? '';
}

let shown = '';

function showPreview(kind: SnippetKind, choice: Choice): void {
  const page = previewPage(kind, choice, facts, {
    dark: isSet('dark'),
    rightToLeft: isSet('rtl'),
    hostile: isSet('hostile'),
    withoutScript: isSet('no-script'),
  });
  preview.classList.toggle('narrow', isSet('narrow'));
  preview.toggleAttribute('sandbox', isSet('no-script'));
  if (page === shown) return;
  shown = page;
  preview.srcdoc = page;
}

/** The number of choices so far: only the response to the latest one counts. */
let choices = 0;

async function update(): Promise<void> {
  choices += 1;
  clearStatus();
  const own = choices;
  const host = chosenHost();
  const pinnable = host.kind === 'script';
  find('#pin').hidden = !pinnable;
  const isPage = ['address', 'frame', 'html'].includes(host.kind);
  find('#looks').hidden = isPage;
  find('#as-page').hidden = !isPage;
  const kind = pinnable && isSet('pinned') ? 'pinned' : host.kind;
  const choice = choiceForm.choice;
  showHost(host);
  const show = (now: Choice): void => {
    showSnippet(kind, now);
    showFacts(kind, now);
    showPreview(kind, now);
  };
  show(choice);
  if (kind !== 'html') return;
  const html = await fetchHtml(choice, facts);
  if (html && own === choices) show({ ...choice, html });
}

function clearStatus(): void {
  for (const status of document.querySelectorAll('[role=status]')) status.textContent = '';
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  const source = find(`#${button.dataset.copy}`);
  clearStatus();
  let said = 'Copied.';
  try {
    await navigator.clipboard.writeText(source.textContent);
  } catch {
    // Without a secure origin, a page has no clipboard; the selected text can be copied by hand.
    getSelection()?.selectAllChildren(source);
    said = 'Selected: copy it with Ctrl+C or ⌘C.';
  }
  // Text that was just there is not announced again.
  await yieldToMain();
  status.textContent = said;
}

offerHosts();
form.addEventListener('change', () => void update());
addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-copy]');
  if (button) void copy(button);
});
void update();
