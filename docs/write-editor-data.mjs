/** Writes what editors and frameworks know of the elements from `custom-elements.json`: `npm run build` runs it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = new URL('../', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const { name, version } = read('package.json');
const outdir = fileURLToPath(new URL('dist/editors', root));
const elements = '../index.js';

// Each of them changes the manifest that it is given.
const manifest = () => read('custom-elements.json');

generateVsCodeCustomElementData(manifest(), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(manifest(), {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  name,
  version,
});

/** The manifest with events whose types are found from the file of the types. */
function withEvents() {
  const typed = manifest();
  for (const { events } of typed.modules.flatMap(({ declarations }) => declarations)) {
    for (const { type } of events) type.text = `import('${elements}').${type.text}`;
  }
  return typed;
}

generateJsxTypes(withEvents(), { outdir, fileName: 'jsx.d.ts', globalTypePath: elements });
