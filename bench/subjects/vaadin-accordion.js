import '@vaadin/accordion';
import { escape, paragraphs, show } from './show.js';

const place = await show(
  ({ id, question, answer }) =>
    `<vaadin-accordion-panel><vaadin-accordion-heading slot="summary" id="${id}">${escape(question)}</vaadin-accordion-heading>${paragraphs(answer)}</vaadin-accordion-panel>`,
  (panels) => `<vaadin-accordion>${panels}</vaadin-accordion>`,
);
// It would open the first panel.
place.querySelector('vaadin-accordion').opened = null;
