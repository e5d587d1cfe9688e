/** What scrolls an element, through slots and the hosts of shadow roots. */
function scrollerOf(element: Element): Element | null {
  let one: Element | null | undefined = element;
  while (one) {
    const scrolls = one.scrollHeight > one.clientHeight;
    if (scrolls && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
    one = one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host;
  }
  return document.scrollingElement;
}

/** Remembers where an element stands, and gives a function that scrolls it back to there. */
export function holdPlace(element: Element): () => void {
  const scroller = scrollerOf(element);
  const { top } = element.getBoundingClientRect();
  return () => {
    scroller?.scrollBy({
      top: element.getBoundingClientRect().top - top,
      behavior: 'instant',
    });
  };
}
