import '@spectrum-web-components/accordion/sp-accordion-item.js';
import '@spectrum-web-components/accordion/sp-accordion.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import { escape, paragraphs, show } from './show.js';

void show(
  ({ id, question, answer }) =>
    `<sp-accordion-item id="${id}" label="${escape(question)}">${paragraphs(answer)}</sp-accordion-item>`,
  (items) =>
    `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${items}</sp-accordion></sp-theme>`,
);
