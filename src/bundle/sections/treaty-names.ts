import { address, id, language, list, object, section, text } from '../readers.js';
import type { Treaty } from '../types.js';

/** What a link to a treaty needs, without reading the treaties themselves. */
export const treatyNames = section(
  'treaties',
  list(
    object<Pick<Treaty, 'id' | 'name' | 'url' | 'language'>>(
      { id, name: text },
      { url: address, language },
    ),
  ),
);
