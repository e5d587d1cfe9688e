const parts =
  'article, topic, title, standfirst, meta, tools, listen, stop, speed, print, share, ' +
  'choice, media, credit, facts, contents, text, section, section-heading, copy, ' +
  'subheading, term, definition, mark, check, feedback, action, sources, back, read-on, cite, reference, copy-reference, ' +
  'download, untranslated';

/** What a page can style of an article in a dialog: the dialog's own parts and, with a prefix, those of the article. */
export const dialogParts = `dialog, close, ${parts.replace(/[\w-]+/g, '$&: article-$&')}`;
