/**
 * Builds the bundle of each language, the pages of its articles, and the site for
 * embedding: English first, because the others translate it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const run = (...call) =>
  execFileSync(process.execPath, ['dist/cli/space-widgets.js', ...call], { stdio: 'inherit' });

const folders = readdirSync('src/content', { withFileTypes: true });
const languages = folders.map(({ name }) => name).filter((name) => /^[a-z]{2}$/.test(name));
const bundleOf = (language) => `dist/content/${language}.json`;
const base = bundleOf('en');

run('build', 'src/content/en', '--out', base);
const translations = languages.filter((name) => name !== 'en');
for (const language of translations) {
  run('build', `src/content/${language}`, '--base', base, '--out', bundleOf(language));
}
const bundles = [base, ...translations.map(bundleOf)];
run('articles', ...bundles, '--out', 'dist/articles');
for (const language of translations) {
  const own = bundleOf(language);
  const others = bundles.filter((one) => one !== own);
  const home = `../../../index.html?lang=${language}`;
  run('articles', own, ...others, '--out', `dist/${language}/articles`, '--home', home);
}
run('site', ...bundles, '--out', 'dist/site', '--origin', 'https://widgets.example');
