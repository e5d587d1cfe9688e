import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import literals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';

const elements = ['article', 'article-card', 'articles', 'faq', 'timeline', 'treaties', 'treaty'];

/** Elements whose view is a separate module. */
const viewed = ['article', 'timeline', 'treaties', 'treaty'];

/**
 * Makes browsers with V8 compile the whole script while it arrives, instead of blocking
 * the page for each function.
 */
const banner = '//# allFunctionsCalledOnLoad';

const minified = () => ({
  name: 'minified',
  renderChunk(code, chunk, options) {
    const { renderChunk } = terser({
      // Unsafe only for constructor functions, which here are classes, and for built-in
      // objects that a page has replaced. Inlined calls repeat less, and so compress less
      // well.
      compress: { ecma: 2022, passes: 3, inline: 1, unsafe: true, unsafe_arrows: true },
      format: { comments: /^# allFunctionsCalledOnLoad$/ },
      nameCache: { vars: { props: exportedNames(this.parse(code)) } },
    });
    return renderChunk.call(this, code, chunk, options);
  },
});

const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/script.ts',
    'src/bundle/index.ts',
    'src/bundle/default-bundle.ts',
    'src/shared/trusted-types.ts',
    ...elements.flatMap((name) => [
      `src/elements/${name}/${name}.ts`,
      `src/elements/${name}/define.ts`,
    ]),
  ],
  external: /^(lit|lean-qr)/,
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  plugins: [
    typescript({
      tsconfig: 'src/tsconfig.json',
      compilerOptions: { outDir: 'dist', declaration: true, declarationDir: 'dist' },
    }),
    literals({ include: ['src/**'], failOnError: true }),
    clean(),
    pages(),
  ],
};

/**
 * What the script loads for an element on the page, in one request. Anything that
 * several of these need is in the script itself, so that none waits for another.
 */
const views = {
  'space-widgets': [
    'src/script.ts',
    'src/bundle/sections/treaties.ts',
    'src/controllers/scroll-spy-controller.ts',
    'src/i18n/article-name.ts',
    'src/i18n/format-list.ts',
    'src/parts/missing-part.ts',
    'src/parts/place-link.ts',
  ],
  article: ['src/elements/article/view.ts', 'src/parts/article-dialog.ts'],
  treaties: ['src/elements/treaties/view.ts', 'src/elements/timeline/view.ts'],
  treaty: ['src/elements/treaty/view.ts'],
  end: ['src/parts/article-end.ts'],
};

/** One hash for all chunks of the script: one for each would make it 90 bytes larger. */
const chunks = `chunks/${await hashOf('src', 'package.json', 'package-lock.json', 'rollup.config.mjs')}`;

/**
 * For a script tag: a module that loads what only some pages need, and a complete
 * classic script.
 */
const script = {
  input: 'src/script.ts',
  // Makes its chunks import from the script itself, so that a page waits for one file.
  preserveEntrySignatures: 'allow-extension',
  output: [
    {
      dir: 'dist',
      entryFileNames: 'space-widgets.js',
      chunkFileNames: `${chunks}/[name].js`,
      manualChunks: views,
      format: 'es',
      banner,
      sourcemap: true,
    },
    {
      file: 'dist/space-widgets.classic.js',
      format: 'iife',
      name: 'spaceWidgets',
      // From a USB stick, browsers do not load modules.
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [byteOrderMark()],
    },
  ],
  plugins: [
    resolve({ exportConditions: ['production', 'browser'] }),
    ownPolicy('src/shared/trusted-types.ts'),
    withoutHooks(),
    typescript({ tsconfig: 'src/tsconfig.json' }),
    literals({ include: ['src/**'], failOnError: true }),
    minified(),
    license({
      banner: {
        commentStyle: 'ignored',
        content:
          'space-widgets <%= pkg.version %>, MIT, with Lit, BSD-3-Clause: THIRD-PARTY-LICENSES.txt',
      },
      thirdParty: { output: 'dist/THIRD-PARTY-LICENSES.txt' },
    }),
  ],
};

/**
 * The files in a site's channel: each is self-contained, because browsers keep it for
 * only minutes.
 */
const channel = { space: 'loader', frame: 'frame', resize: 'resize' };

const channelScripts = Object.entries(channel).map(([name, source]) => ({
  input: `src/embed/${source}.ts`,
  output: { file: `dist/embed/channel/${name}.js`, format: 'es' },
  plugins: [typescript({ tsconfig: 'src/tsconfig.json' }), minified()],
}));

/** The embed builder also opens as a file, where no module loads. */
const builder = {
  input: 'src/embed/builder/builder.ts',
  output: { file: 'dist/embed/builder/builder.js', format: 'iife' },
  plugins: [typescript({ tsconfig: 'src/tsconfig.json' }), minified()],
};

/** For the loader: a module for each element, with shared code in chunks. */
const modulesOfRelease = {
  input: Object.fromEntries(elements.map((name) => [name, `element:${name}`])),
  output: {
    dir: 'dist/embed/release',
    format: 'es',
    entryFileNames: 'elements/[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Half as many requests for an element, for a twentieth more bytes.
    experimentalMinChunkSize: 3000,
    banner,
  },
  plugins: [
    elementEntries('../content/'),
    resolve({ exportConditions: ['production', 'browser'] }),
    ownPolicy('dist/shared/trusted-types.js'),
    withoutHooks(),
    minified(),
  ],
};

/**
 * For site builders that ask for one URL, and for pages that pin one hash: an element
 * in one file.
 */
const singleFiles = elements.map((name) => ({
  input: `element:${name}`,
  output: {
    file: `dist/embed/release/space-${name}.js`,
    format: 'es',
    banner,
    inlineDynamicImports: true,
  },
  plugins: [
    elementEntries('content/'),
    resolve({ exportConditions: ['production', 'browser'] }),
    ownPolicy('dist/shared/trusted-types.js'),
    withoutHooks(),
    minified(),
  ],
}));

const commandLine = {
  input: 'src/cli/space-widgets.ts',
  external: /^node:/,
  output: {
    file: 'dist/cli/space-widgets.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
    inlineDynamicImports: true,
  },
  plugins: [
    resolve({ preferBuiltins: true }),
    commonjs(),
    json(),
    typescript({ tsconfig: 'src/cli/tsconfig.json' }),
    license({ thirdParty: { output: 'dist/cli/THIRD-PARTY-LICENSES.txt' } }),
  ],
};

/**
 * The names that Rollup gave a chunk's exports, for the chunk's own variables: `export { a }`
 * is shorter than `export { x as a }`.
 */
function exportedNames({ body }) {
  const exports = body.flatMap(({ type, specifiers }) =>
    type === 'ExportNamedDeclaration' ? specifiers : [],
  );
  const short = exports.filter(({ exported }) => exported.name.length < 3);
  return Object.fromEntries(short.map(({ local, exported }) => [`$${local.name}`, exported.name]));
}

/** Of the content of files and folders, for a URL. */
async function hashOf(...sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const files = source.includes('.')
      ? [source]
      : (await readdir(source, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 8);
}

/**
 * Entries that register an element and set the location of its content, made from the
 * output of the module build. They include the element's view, because it is going to
 * be shown.
 */
function elementEntries(content) {
  const prefix = 'element:';
  const viewOf = (name) => path.resolve(`dist/elements/${name}/view.js`);
  const viewFiles = viewed.map(viewOf);
  return {
    name: 'element-entries',
    resolveId(id) {
      // Only the element itself uses its exports, later.
      if (viewFiles.includes(id)) return { id, moduleSideEffects: true };
      return id.startsWith(prefix) ? id : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      const dist = path.resolve('dist');
      return `
        ${viewed.includes(name) ? `import '${viewOf(name)}';` : ''}
        import { setContentFolder } from '${dist}/bundle/default-bundle.js';
        import '${dist}/elements/${name}/define.js';
        export * from '${dist}/elements/${name}/${name}.js';
        setContentFolder(new URL('${content}', import.meta.url).href);`;
    },
  };
}

/**
 * Gives Lit inside our scripts a Trusted Types policy of our own.
 * @param module The file of `createPolicy`.
 */
function ownPolicy(module) {
  const theirs = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!theirs.test(code)) this.error('Lit creates its policy in another way than before.');
      const own = code.replace(theirs, 'createPolicy($1)');
      const from = JSON.stringify(path.resolve(module));
      return { code: `import { createPolicy } from ${from};\n${own}`, map: null };
    },
  };
}

/**
 * Removes Lit's code for polyfills, for browsers without adopted style sheets, and for
 * counting its copies: no supported browser needs it.
 */
function withoutHooks() {
  const hooks = /\w+\.\w+(Polyfill|Hydrate)Support\b/g;
  const count = /,?\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
  const adopts = /\w+\.ShadowRoot&&\(.+?"replace"in CSSStyleSheet\.prototype/;
  return {
    name: 'without-hooks',
    transform(code, id) {
      const [, name] = /\/(lit-html|lit-element|reactive-element|css-tag)\.js$/.exec(id) ?? [];
      if (!name) return null;
      const needless = name === 'css-tag' ? adopts : count;
      if (!needless.test(code)) this.error(`Lit's ${name} is written in another way than before.`);
      const rest = code.replace(count, '').replace(hooks, 'undefined').replace(adopts, 'true');
      return { code: rest, map: null };
    },
  };
}

/** Without it, a classic script is read in the encoding of the page. */
function byteOrderMark() {
  return {
    name: 'byte-order-mark',
    generateBundle(options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
      }
    },
  };
}

/** Chunks of earlier builds have other names. */
function clean() {
  return {
    name: 'clean',
    buildStart: () => rm('dist', { recursive: true, force: true }),
  };
}

/** The demo pages, pictures, style sheets and the starter folder are plain files. */
function pages() {
  return {
    name: 'pages',
    async writeBundle() {
      await cp('src/pages', 'dist', { recursive: true });
      await cp('src/content/images', 'dist/content/images', { recursive: true });
      await cp('src/themes', 'dist/themes', { recursive: true });
      await cp('src/cli/starter', 'dist/cli/starter', { recursive: true });
      await cp('src/cli/article/article.css', 'dist/cli/article.css');
      await cp('src/cli/article/handout.css', 'dist/cli/handout.css');
      await cp('src/cli/site/page.css', 'dist/cli/page.css');
      await cp('src/cli/render/fallback.css', 'dist/fallback.css');
      await cp('src/cli/render/shadow.css', 'dist/cli/shadow.css');
      for (const name of ['index.html', 'builder.css']) {
        await cp(`src/embed/builder/${name}`, `dist/embed/builder/${name}`);
      }
    },
  };
}

export default [
  modules,
  script,
  ...channelScripts,
  builder,
  modulesOfRelease,
  ...singleFiles,
  commandLine,
];
