import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { articles, questions } from './content.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** What the host page shows until the questions have loaded. */
const fallback = '<p elementtiming="fallback"><a href="#">Questions and answers</a></p>';

const element = (src) => `<space-faq src="${src}">${fallback}</space-faq>`;

/** The element with the output of `space-widgets render faq` between its tags. */
function rendered(src, bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'bundle.json');
  writeFileSync(file, JSON.stringify(bundle));
  const command = [path('../dist/cli/space-widgets.js'), 'render', 'faq', '--bundle', file];
  const html = execFileSync(process.execPath, command, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return html.replace(/ src="[^"]*"/, ` src="${src}"`);
}

const cards = (src) => `<space-articles src="${src}"></space-articles>`;

/** Without its script, an element is an ordinary box. */
const cardsToFill = (src) => `<space-articles id="place" data-src="${src}"></space-articles>`;

const preload = (src) => `<link rel="preload" as="fetch" crossorigin href="${src}">`;

/**
 * The subjects: `built` is a file in `subjects`, built with Vite as a site would;
 * `early` makes the browser compile all of it while it arrives; `script` is a file in
 * `dist`, used as it is; `content` makes its bundle.
 */
export const subjects = {
  plain: { built: 'plain' },
  'plain again': { built: 'plain' },
  'least Lit': { built: 'least-lit', body: element },
  'least Lit preload': { built: 'least-lit', body: element, head: preload },
  'space-faq': { script: 'space-widgets.js', body: element },
  'space-faq preload': { script: 'space-widgets.js', body: element, head: preload },
  'space-faq rendered preload': { script: 'space-widgets.js', body: rendered, head: preload },
  'space-faq search': {
    script: 'space-widgets.js',
    body: (src) => `<space-faq searchable src="${src}"></space-faq>`,
  },
  'space-faq bundled': { built: 'space-faq', body: element },
  'space-faq bundled early': { built: 'space-faq', early: true, body: element },
  'space-faq bundled preload': { built: 'space-faq', body: element, head: preload },
  'wa-details': { built: 'wa-details' },
  'sp-accordion': { built: 'sp-accordion' },
  'fluent-accordion': { built: 'fluent-accordion' },
  'pf-accordion': { built: 'pf-accordion' },
  'vaadin-accordion': { built: 'vaadin-accordion' },
  'same cards': { built: 'same-cards', body: cardsToFill, content: articles },
  'same cards again': { built: 'same-cards', body: cardsToFill, content: articles },
  'least Lit cards': { built: 'least-lit-cards', body: cards, content: articles },
  'plain cards': { built: 'plain-cards', content: articles },
  'space-articles': { script: 'space-widgets.js', body: cards, content: articles },
  'space-articles bundled': { built: 'space-articles', body: cards, content: articles },
  'wa-card': { built: 'wa-card', content: articles },
  'pf-card': { built: 'pf-card', content: articles },
  'rh-card': { built: 'rh-card', content: articles },
  'sp-card': { built: 'sp-card', content: articles },
};

/**
 * The files of a subject by name: those that its page loads, and those that it may
 * import later.
 */
async function assets(name, { built, early, script }) {
  if (script) return new Map([[`${name}.js`, readFileSync(path(`../dist/${script}`))]]);
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: path('.'),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: path(`subjects/${built}.js`),
        output: {
          entryFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
          postBanner: early ? '//# allFunctionsCalledOnLoad' : undefined,
        },
      },
    },
  });
  return new Map(output.map(({ fileName, code, source }) => [fileName, code ?? source]));
}

const page = (
  name,
  { head, body, script, content = questions },
  src,
  size,
  files,
) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Benchmark</title>
    <link rel="icon" href="data:," />
    <style>body { max-width: 50rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }</style>
    ${files.has(`${name}.css`) ? `<link rel="stylesheet" href="/${name}.css" />` : ''}
    ${head?.(src) ?? ''}
    <script type="module" src="/${script ? `dist/${script}` : `${name}.js`}"></script>
  </head>
  <body>
    <h1>A museum</h1>
    <p>Some words before.</p>
    ${body?.(src, content(size)) ?? `<div id="place" data-src="${src}"></div>`}
    <footer>Some words after.</footer>
  </body>
</html>`;

const compress = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: text.length > 1e6 ? 5 : 11 },
  });

/**
 * Serves a page for each subject and size, compressed, on this machine only.
 * @param sizes Numbers of questions or articles.
 */
export async function serve(names, sizes) {
  const files = new Map();
  const bytes = {};
  for (const size of sizes) {
    for (const content of new Set(names.map((name) => subjects[name].content ?? questions))) {
      const body = compress(JSON.stringify(content(size)));
      files.set(`/${content.name}-${size}.json`, { type: types.json, body });
    }
  }
  for (const name of names) {
    const address = name.replaceAll(' ', '-');
    const built = await assets(address, subjects[name]);
    bytes[name] = 0;
    for (const [file, text] of built) {
      const body = compress(text);
      files.set(`/${file}`, { type: types[file.split('.').at(-1)], body });
      if (file.startsWith(`${address}.`)) bytes[name] += body.length;
    }
    for (const size of sizes) {
      const { content = questions } = subjects[name];
      const src = `/${content.name}-${size}.json`;
      const html = page(address, subjects[name], src, size, built);
      files.set(`/${address}/${size}`, { type: 'text/html', body: compress(html) });
    }
  }
  // The script loads some of its parts on demand.
  for (const file of readdirSync(path('../dist'), { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    files.set(`/dist/${file}`, {
      type: types.js,
      body: compress(readFileSync(path(`../dist/${file}`))),
    });
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url);
    if (!file) return void response.writeHead(404).end();
    const headers = {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'no-store',
    };
    response.writeHead(200, headers).end(file.body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    bytes,
    url: (name, size) => `${origin}/${name.replaceAll(' ', '-')}/${size}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
