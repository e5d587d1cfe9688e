/** The address that the page comes back to because a dialog with an address of its own is closed. */
let expected = '';
let ignored: Event | undefined;

/** Says that a change of the address to this one is no wish of the reader's to go there. */
export const ignoreChangeTo = (address: string): void => {
  expected = address;
};

/** Whether a change of the address is no wish of the reader's; every element of a page asks. */
export function isIgnored(change: HashChangeEvent): boolean {
  // One change uses it up, whichever it is.
  if (expected && change.newURL === expected) ignored = change;
  expected = '';
  return change === ignored;
}
