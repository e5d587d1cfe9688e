import { webLightTheme } from '@fluentui/tokens';
import '@fluentui/web-components/accordion-item.js';
import '@fluentui/web-components/accordion.js';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { escape, paragraphs, show } from './show.js';

setTheme(webLightTheme);

void show(
  ({ id, question, answer }) =>
    `<fluent-accordion-item id="${id}"><span slot="heading">${escape(question)}</span>${paragraphs(answer)}</fluent-accordion-item>`,
  (items) => `<fluent-accordion>${items}</fluent-accordion>`,
);
