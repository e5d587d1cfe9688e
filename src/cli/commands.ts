import { command, type Command } from './command.js';
import { articles } from './commands/articles.js';
import { build } from './commands/build.js';
import { handout } from './commands/handout.js';
import { init } from './commands/init.js';
import { render } from './commands/render.js';
import { site } from './commands/site.js';
import { validate } from './commands/validate.js';

/** Everything that the program can do, by name. */
export const commands: Readonly<Record<string, Command>> = {
  init: command(
    {
      usage: `  space-widgets init DIR
    Writes a small example folder of content to start from.`,
      positional: 'DIR',
    },
    ([folder]) => init(folder),
  ),
  build: command(
    {
      usage: `  space-widgets build DIR --out FILE [--base FILE] [--watch]
    Makes a bundle from a folder of Markdown, YAML and CSV. With --base, the folder
    contains only translations of the texts in that bundle; texts without one stay
    in their language. With --watch, builds again after each change.`,
      positional: 'DIR',
      required: ['out'],
      strings: ['base'],
      booleans: ['watch'],
    },
    ([folder], options) => build(folder, options),
  ),
  validate: command(
    {
      usage: `  space-widgets validate DIR|FILE|URL [--base FILE] [--json]
    Reports what is wrong with a folder of content or a bundle, and how to fix it.
    With --base, the folder contains translations of the texts in that bundle. The
    exit status is 1 if there is an error.`,
      positional: 'DIR, FILE or URL',
      strings: ['base'],
      booleans: ['json'],
    },
    ([place], options) => validate(place, options),
  ),
  articles: command(
    {
      usage: `  space-widgets articles FILE [OTHER…] --out DIR [--site URL] [--base URL] [--home URL]
    Makes a page that works without JavaScript and a handout for each article of a
    bundle: DIR/ID/index.html and DIR/ID/handout.html. With --site, the URL of the
    site that will have the pages at articles/ID/, the pages state their own URL.
    --base is the URL of the folder on the site with the bundle and its pictures,
    such as /content/; by default, its location relative to DIR on this machine.
    --home is where the pages link back to; ../../ by default. Other bundles contain
    the same articles in other languages; pages link to theirs if they have a url.`,
      positional: 'FILE',
      maxPositionals: Infinity,
      required: ['out'],
      strings: ['site', 'base', 'home'],
    },
    ([bundle, ...others], options) => articles(bundle, others, options),
  ),
  handout: command(
    {
      usage: `  space-widgets handout ARTICLE [--bundle FILE] [--out DIR|FILE] [--site URL]
    Makes a class handout of the article with this id: its text, terms and sources,
    questions, and the answers on a separate sheet. Print it from a browser. The
    default bundle is the one shipped with this program.`,
      positional: 'ARTICLE',
      strings: ['bundle', 'out', 'site'],
    },
    ([id], options) => handout(id, options),
  ),
  render: command(
    {
      usage: `  space-widgets render ELEMENT [ITEM] [--bundle FILE] [--base URL] [--topic ID] [--shadow] [--out FILE]
    Writes an element, such as faq or treaty, with its content as HTML that works
    without JavaScript. An article, its card and a treaty need the id of the item.
    --base is the URL of the bundle's folder as seen from the page; content/ by
    default. With --bundle, the element loads the file with that name from there.
    --topic limits questions, articles and events to one topic. With --shadow, the
    content is in a shadow root, which the page's styles do not affect.`,
      positional: 'ELEMENT',
      maxPositionals: 2,
      strings: ['bundle', 'base', 'topic', 'out'],
      booleans: ['shadow'],
    },
    ([element, id], options) => render(element, id, options),
  ),
  site: command(
    {
      usage: `  space-widgets site FILE… --out DIR --origin URL
    Makes the site that others embed from, as files for any web server: scripts,
    bundles, a page for each item, and a folder for a USB stick. --origin is where
    the files will be published, such as https://widgets.example.org. There is one
    bundle for each language; the first is used for languages without one.`,
      positional: 'FILE',
      maxPositionals: Infinity,
      required: ['out', 'origin'],
    },
    (bundles, options) => site(bundles, options),
  ),
};
