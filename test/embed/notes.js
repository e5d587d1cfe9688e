// Notes from the beginning what a page says: it is the first script of it.
const notes = { violations: [], errors: [], lines: [], loaded: [] };
globalThis.notes = notes;
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  notes.violations.push([violatedDirective, blockedURI, sourceFile].join(' '));
});
addEventListener('error', ({ message }) => notes.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => notes.errors.push(String(reason)));
addEventListener('space-load', ({ target }) => notes.loaded.push(target.localName));
for (const level of ['warn', 'error']) {
  console[level] = (...words) => notes.lines.push(words.join(' '));
}
