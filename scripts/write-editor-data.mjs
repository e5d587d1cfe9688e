/**
 * Writes the data for editors and frameworks from `custom-elements.json`; run by `npm
 * run build`.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The manifest with events whose types can be resolved from the file of types. */
function withEvents() {
  const typed = manifest();
  for (const { events } of typed.modules.flatMap(({ declarations }) => declarations)) {
    for (const { type } of events) type.text = `import('${elements}').${type.text}`;
  }
  return typed;
}

/** Corrects errors of a generator. */
function mend(file, corrections) {
  let text = readFileSync(file, 'utf8');
  for (const [wrong, right] of corrections) {
    const mended = text.replace(wrong, right);
    if (mended === text) throw new Error(`${file} no longer has ${wrong}`);
    text = mended;
  }
  writeFileSync(file, text);
}

generateJsxTypes(withEvents(), { outdir, fileName: 'jsx.d.ts', globalTypePath: elements });
mend(`${outdir}/jsx.d.ts`, [
  // React and Preact refs hold an element in an object.
  [/(?<=ref\?:.*)\(\(e: T\) => void\)/g, '{ current: T | null } | ((e: T) => void)'],
  // An attribute without a property results in a property without a name.
  [/^ *\/\*\*.*\n *"?(prop:)?undefined"?\?: .*\n/gm, ''],
]);

// The types of the other frameworks are derived from those of JSX.
for (const name of ['svelte', 'vue']) {
  cpSync(new URL(`src/editors/${name}.d.ts`, root), `${outdir}/${name}.d.ts`);
}
