/** What an element stands in, be it a slot or the host of a shadow root. */
const around = (one: Element): Element | null | undefined =>
  one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host;

const scrolls = (one: Element): boolean =>
  one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY);

/** Remembers where an element stands, and gives a function that scrolls it back to there. */
export function keepScrollPosition(element: Element): () => void {
  const { top } = element.getBoundingClientRect();
  let scroller: Element | null | undefined = element;
  while (scroller && !scrolls(scroller)) scroller = around(scroller);
  return () => {
    const by = element.getBoundingClientRect().top - top;
    (scroller ?? window).scrollBy({ top: by, behavior: 'instant' });
  };
}
