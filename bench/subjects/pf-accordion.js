import '@patternfly/elements/pf-accordion/pf-accordion.js';
import { PfIcon } from '@patternfly/elements/pf-icon/pf-icon.js';
import angleRight from '@patternfly/icons/fas/angle-right.js';
import { escape, paragraphs, show } from './show.js';

// Faster than its default, which requests the icon.
PfIcon.resolve = () => angleRight;

void show(
  ({ id, question, answer }) =>
    `<pf-accordion-header id="${id}"><h3>${escape(question)}</h3></pf-accordion-header><pf-accordion-panel>${paragraphs(answer)}</pf-accordion-panel>`,
  (items) => `<pf-accordion>${items}</pf-accordion>`,
);
