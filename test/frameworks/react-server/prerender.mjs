/** Writes into the built page what the server makes of the app. */
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/server.js';

const page = new URL('dist/index.html', import.meta.url);
writeFileSync(page, readFileSync(page, 'utf8').replace('<div id="app">', `$&${render()}`));
