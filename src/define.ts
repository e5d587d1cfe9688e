import './elements/article-card/define.js';
import './elements/articles/define.js';
import './elements/article/define.js';
import './elements/faq/define.js';
import './elements/timeline/define.js';
import './elements/treaties/define.js';
import './elements/treaty/define.js';
