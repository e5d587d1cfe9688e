/** Writes the server's rendering of the app into the built page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/server.js';

const page = new URL('dist/index.html', import.meta.url);
writeFileSync(page, readFileSync(page, 'utf8').replace('<div id="app">', `$&${render()}`));
