/** What contains an element, including its slot or the host of its shadow root. */
const around = (one: Element): Element | null | undefined =>
  one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host;

const scrolls = (one: Element): boolean =>
  one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY);

/** Remembers the position of an element and returns a function that scrolls it back there. */
export function keepScrollPosition(element: Element): () => void {
  const { top } = element.getBoundingClientRect();
  let scroller: Element | null | undefined = element;
  while (scroller && !scrolls(scroller)) scroller = around(scroller);
  return () => {
    const by = element.getBoundingClientRect().top - top;
    (scroller ?? window).scrollBy({ top: by, behavior: 'instant' });
  };
}
