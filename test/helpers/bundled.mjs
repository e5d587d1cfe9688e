import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The files that a site gets that imports this code and builds with a bundler, the entry first. */
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

/** What such a site loads at once, minified. */
export async function bundled(code) {
  const [entry] = await built(
    code,
    terser({ compress: { passes: 3 }, format: { comments: false } }),
  );
  return entry.code;
}

/** Bytes on the wire. */
export const brotli = (content) => brotliCompressSync(content).length;
