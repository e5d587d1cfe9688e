/** The URL that the page returns to because a dialog with its own URL is closing. */
let expected = '';
let ignored: Event | undefined;

/** Announces that a URL change to this one is not the reader's navigation. */
export const ignoreChangeTo = (address: string): void => {
  expected = address;
};

/** Whether a URL change is not the reader's navigation; every element on the page asks. */
export function isIgnored(change: HashChangeEvent): boolean {
  // One change uses it up, whichever it is.
  if (expected && change.newURL === expected) ignored = change;
  expected = '';
  return change === ignored;
}
