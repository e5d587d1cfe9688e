const said = new Set<string>();

/** Tells the page owner in the console, once for each different message. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`space-widgets: ${message}`);
}
