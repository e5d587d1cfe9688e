import { elementNames } from './element-names.js';
import { fillPlaceholder } from './placeholder.js';

/**
 * The folder with the modules of the elements; on a site, `@release` is replaced by the
 * name of its release.
 */
const folder = new URL('../r/@release/elements/', import.meta.url);

/**
 * How far from the window an element is when its module is requested, so that it has
 * loaded before it is seen.
 */
const distance = '1000px';

const prefix = 'space-';
const attribute = 'data-space';
const modules = new Map<string, Promise<unknown>>();
const awaited = new Set<string>();

const nameOf = (tag: string): string | undefined =>
  tag.startsWith(prefix) ? elementNames.find((name) => prefix + name === tag) : undefined;

/** What needs to be loaded for an element or placeholder; undefined if nothing. */
function missing(element: Element): string | undefined {
  const placed = element.getAttribute(attribute);
  return placed === null
    ? element.matches(':defined')
      ? undefined
      : nameOf(element.localName)
    : (nameOf(placed) ?? nameOf(prefix + placed));
}

/**
 * Requests the module of an element, once for each name. If that fails, the page stays
 * as it is.
 */
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

/**
 * An element without a box never comes near the window: a page may hide everything that
 * is not defined.
 */
const whenNear: Use = (element) => {
  if (element.getClientRects().length) near.observe(element);
  else void upgrade(element);
};

const changes = { childList: true, subtree: true, attributeFilter: [attribute] };

const later = new MutationObserver((records) => {
  for (const { addedNodes, target } of records) {
    // A morphed node is kept, but may have lost its element or become a placeholder.
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

/** Visits every element below a node, including those in open shadow roots. */
function search(below: ParentNode, use: Use): void {
  for (const element of below.querySelectorAll('*')) visit(element, use);
}

function upgradeAll(): void {
  search(document, (element) => void upgrade(element));
}

/** The item named in the URL may be in any element, however far from the window. */
function followAddress(): void {
  if (location.hash && !document.querySelector(':target')) upgradeAll();
}

function start(): void {
  later.observe(document, changes);
  search(document, whenNear);
  followAddress();
}

// A placeholder is complete only when the page has been parsed.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
// A plain element may have got a shadow root since. One that comes even later causes no
// event: it is noticed when its element is inserted after that.
addEventListener('load', start);

addEventListener('hashchange', followAddress);
addEventListener('beforeprint', upgradeAll);
