import '../../dist/elements/faq/define.js';
