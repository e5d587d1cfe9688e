/** Words loaded with the views of all treaties and all events. */

import { language } from './en.js';
import { plural } from './plural.js';
import { wordSection } from './words.js';

/** Words of the timelines. */
export const timeline = /* @__PURE__ */ wordSection('timeline', {
  name: 'Timeline',
  decade: (firstYear: string) => `${firstYear}s`,
  undated: 'Without a date',
  otherTopic: 'Other events',
  earlier: 'Earlier',
  later: 'Later',
  shown: (count: number) => plural(language, count, { one: '# event', other: '# events' }),
  officialText: (treaty: string) => `${treaty}, official text`,
});

/** Words of the overview of the treaties. */
export const treaties = /* @__PURE__ */ wordSection('treaties', {
  view: 'View',
  list: 'List',
  timeline: 'Timeline',
  comparison: 'Comparison',
  back: 'Back to all agreements',
  parties: (count: number) =>
    plural(language, count, { one: '# State party', other: '# States parties' }),
  signatories: (count: number) =>
    plural(language, count, { one: '# signatory', other: '# signatories' }),
  inForce: (date: string) => `In force since ${date}.`,
});
