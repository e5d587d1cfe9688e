import { elementNames } from './element-names.js';
import { fillPlaceholder } from './placeholder.js';

/** Where the modules of the elements lie; in a site, the name of its release stands for `@release`. */
const folder = new URL('../r/@release/elements/', import.meta.url);

/** How far from the window an element is when its module is asked for, so that it is there before it is seen. */
const distance = '1000px';

const prefix = 'space-';
const attribute = 'data-space';
const modules = new Map<string, Promise<unknown>>();
const awaited = new Set<string>();

const nameOf = (tag: string): string | undefined =>
  tag.startsWith(prefix) ? elementNames.find((name) => prefix + name === tag) : undefined;

/** What is to be loaded for an element or a placeholder; undefined where nothing is. */
function missing(element: Element): string | undefined {
  const placed = element.getAttribute(attribute);
  return placed === null
    ? element.matches(':defined')
      ? undefined
      : nameOf(element.localName)
    : (nameOf(placed) ?? nameOf(prefix + placed));
}

/** Asks for the module of an element, once for each name. Where that fails, the page stays as it is. */
function load(name: string): Promise<unknown> {
  let module = modules.get(name);
  if (!module) {
    const { href } = new URL(`${name}.js`, folder);
    module = import(href).catch((error: unknown) => {
      console.warn(`space-widgets: <${prefix}${name}> could not be loaded from ${href}.`, error);
    });
    modules.set(name, module);
  }
  return module;
}

async function upgrade(element: Element): Promise<void> {
  near.unobserve(element);
  const name = missing(element);
  if (!name) return;
  await load(name);
  if (element.hasAttribute(attribute)) fillPlaceholder(element, prefix + name);
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void upgrade(target);
  },
  { rootMargin: distance },
);

type Use = (element: Element) => void;

/** What has no box comes near no window: a page may hide whatever is not defined. */
const whenNear: Use = (element) => {
  if (element.getClientRects().length) near.observe(element);
  else void upgrade(element);
};

const changes = { childList: true, subtree: true, attributeFilter: [attribute] };

const later = new MutationObserver((records) => {
  for (const { addedNodes, target } of records) {
    // What is morphed stays, and may have lost its element, or have become a placeholder.
    const place = target instanceof Element && target.closest(`[${attribute}]`);
    if (place) visit(place, whenNear);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      visit(node, whenNear);
      search(node, whenNear);
    }
  }
});

/** An element of another kind may get its shadow root when it is defined. */
async function searchOnceDefined(tag: string): Promise<void> {
  if (awaited.has(tag)) return;
  awaited.add(tag);
  await customElements.whenDefined(tag);
  search(document, whenNear);
}

function visit(element: Element, use: Use): void {
  const { localName, shadowRoot } = element;
  if (missing(element)) use(element);
  else if (!element.matches(':defined')) void searchOnceDefined(localName);
  if (shadowRoot && !nameOf(localName)) {
    later.observe(shadowRoot, changes);
    search(shadowRoot, use);
  }
}

/** Visits every element below a node, those in open shadow roots too. */
function search(below: ParentNode, use: Use): void {
  for (const element of below.querySelectorAll('*')) visit(element, use);
}

function upgradeAll(): void {
  search(document, (element) => void upgrade(element));
}

/** An item that the address names may be in any element, however far from the window. */
function followAddress(): void {
  if (location.hash && !document.querySelector(':target')) upgradeAll();
}

function start(): void {
  later.observe(document, changes);
  search(document, whenNear);
  followAddress();
}

// A placeholder is whole only when the page has been parsed.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
// A plain element may have got a shadow root since then. No event tells of one that comes
// still later: it is seen when its element is put into the page after that.
addEventListener('load', start);

addEventListener('hashchange', followAddress);
addEventListener('beforeprint', upgradeAll);
