/** `space-widgets site`, called with the built content of two languages or with other content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './command-line.mjs';

/** Bundles in English and in French. */
export const editions = ['en', 'fr'].map((language) => join(root, `dist/content/${language}.json`));

/** The first of them. */
export const bundle = JSON.parse(readFileSync(editions[0], 'utf8'));

export const make = (...args) => run('site', ...args);
