import '../../dist/elements/articles/define.js';
