import { setContentFolder } from './bundle/default-bundle.js';
import './define.js';

export { setWords } from './i18n/words.js';

// Elements that are on the page already have upgraded above, and look for their bundle in a microtask.
setContentFolder(new URL('content/', import.meta.url).href);
