import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a site that imports this code and builds with a bundler, the entry first. */
export async function built(code, ...plugins) {
  const build = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${repository}entry.js` : null),
        load: (id) => (id === `${repository}entry.js` ? code : null),
      },
      resolve({ exportConditions: ['production', 'browser'], rootDir: repository }),
      ...plugins,
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output;
}

const minified = () => terser({ compress: { passes: 3 }, format: { comments: false } });

/** What such a site loads at once, minified. */
export async function bundled(code) {
  const [entry] = await built(code, minified());
  return entry.code;
}

/**
 * What it loads to show an element: its registration and, if that is a separate module,
 * its view.
 */
export async function bundledElement(name) {
  const output = await built(`import 'space-widgets/${name}/define';`, minified());
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const view = output.find(({ moduleIds }) =>
    moduleIds?.some((id) => id.endsWith(`/elements/${name}/view.js`)),
  );
  const loaded = new Set(['entry.js']);
  const [{ moduleIds }] = output;
  const hasView = moduleIds.some((id) => id.endsWith('/controllers/view-controller.js'));
  assert.equal(view !== undefined, hasView, `the view of <space-${name}>`);
  if (view) loaded.add(view.fileName);
  // The loop also reaches entries added to the set in the meantime.
  for (const file of loaded) for (const other of chunks.get(file).imports) loaded.add(other);
  return [...loaded].map((file) => chunks.get(file).code);
}

/** Bytes transferred. */
export const brotli = (content) => brotliCompressSync(content).length;
