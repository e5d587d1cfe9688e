import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { camera, folder, names } from './helpers/looks.mjs';

/**
 * How much of a picture may differ: another build of the browser draws the edges of
 * glyphs differently.
 */
const tolerance = 0.002;

const { chromium } = JSON.parse(readFileSync(new URL('browser.json', folder), 'utf8'));
const failed = join(tmpdir(), 'space-widgets-looks');

describe('The look of the elements is as in test/looks: if it is meant to change, run "npm run looks"', () => {
  let shots;

  before(async () => {
    shots = await camera();
  });

  after(() => shots.close());

  for (const name of names) {
    test(name, async (context) => {
      if (shots.version !== chromium) {
        context.skip(`The pictures are of Chromium ${chromium}; this is ${shots.version}.`);
        return;
      }
      const taken = await shots.take(name);
      const now = PNG.sync.read(Buffer.from(taken));
      const then = PNG.sync.read(readFileSync(new URL(`${name}.png`, folder)));
      const { width, height } = then;
      assert.deepEqual([now.width, now.height], [width, height]);
      const difference = new PNG({ width, height });
      const pixels = pixelmatch(then.data, now.data, difference.data, width, height, {
        threshold: 0.2,
      });
      if (pixels <= tolerance * width * height) return;
      mkdirSync(failed, { recursive: true });
      writeFileSync(join(failed, `${name}.png`), taken);
      writeFileSync(join(failed, `${name}.difference.png`), PNG.sync.write(difference));
      assert.fail(`${pixels} pixels differ: see ${failed}`);
    });
  }
});
