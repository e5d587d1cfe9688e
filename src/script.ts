import { setContentFolder } from './bundle/default-bundle.js';
import './define.js';

export { setWords } from './i18n/words.js';

// Elements already on the page were upgraded above, and look for their bundle in a microtask.
setContentFolder(new URL('content/', import.meta.url).href);
