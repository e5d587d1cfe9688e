/** Takes the pictures in test/looks again, from the built Storybook; run by `npm run looks`. */
import { rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { camera, folder, names } from './looks.mjs';

const shots = await camera();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const name of names) writeFileSync(new URL(`${name}.png`, folder), await shots.take(name));
writeFileSync(
  new URL('browser.json', folder),
  `${JSON.stringify({ chromium: shots.version }, null, 2)}\n`,
);
await shots.close();
