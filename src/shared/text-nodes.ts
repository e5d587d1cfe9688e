/**
 * What is not part of the running text: content for only some readers, and what is
 * beside the text.
 */
const aside = '.visually-hidden, .copy, .mark, .sources, [popover]';

/** The pieces of running text below a node, in order. */
export function* textNodes(node: Node): Generator<Text> {
  const walker = document.createTreeWalker(
    node,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (one) =>
      one instanceof Element
        ? one.matches(aside)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}
