import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Article, Bundle } from '../../bundle/types.js';
import { handoutPage } from './handout-page.js';
import { picturesOf } from './pictures.js';

const styles = new URL('handout.css', import.meta.url);

/**
 * The handout of an article as HTML, with its pictures embedded. A picture that is not
 * a file beside the bundle is left out, with a notice.
 * @param path The file of the bundle.
 * @param address The absolute URL where the article can be read.
 */
export async function makeHandout(
  article: Article,
  bundle: Bundle,
  path: string,
  address?: string,
): Promise<string> {
  const pictures = await picturesOf(article, bundle, dirname(path), (src) => {
    console.error(`The picture ${src} is not beside ${path} and is left out of the handout.`);
  });
  return handoutPage(article, bundle, {
    pictures,
    styles: await readFile(styles, 'utf8'),
    address,
  });
}
