/** Builds the bundle of each language, the pages of its articles, and the site that others embed from: English first, which the others translate. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const run = (...call) =>
  execFileSync(process.execPath, ['dist/cli/space-widgets.js', ...call], { stdio: 'inherit' });

const folders = readdirSync('src/content', { withFileTypes: true });
const languages = folders.map(({ name }) => name).filter((name) => /^[a-z]{2}$/.test(name));
const base = 'dist/content/en.json';

run('build', 'src/content/en', '--out', base);
run('articles', base, '--out', 'dist/articles');
const bundles = [base];
for (const language of languages.filter((name) => name !== 'en')) {
  const bundle = `dist/content/${language}.json`;
  bundles.push(bundle);
  run('build', `src/content/${language}`, '--base', base, '--out', bundle);
  const home = `../../../index.html?lang=${language}`;
  run('articles', bundle, '--out', `dist/${language}/articles`, '--home', home);
}
run('site', ...bundles, '--out', 'dist/site', '--origin', 'https://widgets.example');
