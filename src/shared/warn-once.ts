const said = new Set<string>();

/** Warns the page owner on the console, once for each message. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`space-widgets: ${message}`);
}
