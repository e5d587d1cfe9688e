import { autop } from '@wordpress/autop';
import sanitize from 'sanitize-html';
import { canvas, wordPressEmbed, wordPressPost } from './allowlists.mjs';

/** Keeps what is allowed, and the text of everything else. */
const keep = (html, { elements, attributes }, more) =>
  sanitize(html, {
    allowedTags: elements,
    allowedAttributes: attributes,
    nonTextTags: [],
    allowVulnerableTags: true,
    ...more,
  });

/** What remains on a page of what somebody has pasted. */
const filters = {
  'WordPress, from an author': (html) => autop(keep(html, wordPressPost)),
  'WordPress, from an administrator': autop,
  'WordPress, by oEmbed': (html) =>
    keep(html, wordPressEmbed, {
      allowedAttributes: {
        ...wordPressEmbed.attributes,
        iframe: [...wordPressEmbed.attributes.iframe, 'sandbox'],
      },
      transformTags: { iframe: sanitize.simpleTransform('iframe', { sandbox: 'allow-scripts' }) },
    }),
  Canvas: (html) => keep(html, canvas),
};

/** Passes HTML of the test to the filter of another system: `filter` with `{ html, by }`. */
export const filterPlugin = {
  name: 'filter',
  executeCommand({ command, payload }) {
    return command === 'filter' ? filters[payload.by](payload.html) : undefined;
  },
};
