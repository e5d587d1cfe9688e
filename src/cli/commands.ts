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
    Writes a small folder of content to begin with.`,
      positional: 'DIR',
    },
    ([folder]) => init(folder),
  ),
  build: command(
    {
      usage: `  space-widgets build DIR --out FILE [--base FILE] [--watch]
    Makes a bundle of a folder of Markdown, YAML and CSV. With --base, the folder
    holds translations of the texts of that bundle, and nothing else; what has none
    stays in its language. With --watch, makes it again after each change.`,
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
    Says what is wrong with a folder of content or with a bundle, and how to fix it.
    With --base, the folder holds translations of the texts of that bundle. The
    exit status is 1 when there is an error.`,
      positional: 'DIR, FILE or URL',
      strings: ['base'],
      booleans: ['json'],
    },
    ([place], options) => validate(place, options),
  ),
  articles: command(
    {
      usage: `  space-widgets articles FILE [OTHER…] --out DIR [--site ADDRESS] [--base ADDRESS] [--home ADDRESS]
    Makes a page without script and a handout of each article of a bundle:
    DIR/ID/index.html and DIR/ID/handout.html. With the address of the site, below
    which the pages will be found as articles/ID/, they name their own address.
    --base is the address of the bundle's folder on the site, with the pictures in
    it, such as /content/; without it, as the folder lies from DIR on this machine.
    --home is where they lead back to, ../../ without it. Other bundles have the same
    articles in other languages: each page leads to theirs, where these have a url.`,
      positional: 'FILE',
      maxPositionals: Infinity,
      required: ['out'],
      strings: ['site', 'base', 'home'],
    },
    ([bundle, ...others], options) => articles(bundle, others, options),
  ),
  handout: command(
    {
      usage: `  space-widgets handout ARTICLE [--bundle FILE] [--out DIR|FILE] [--site ADDRESS]
    Makes a handout for a class of the article with this id: its text, words and
    sources, questions, and the answers on a sheet of their own. Print it from a
    browser. The default bundle is the one that comes with this program.`,
      positional: 'ARTICLE',
      strings: ['bundle', 'out', 'site'],
    },
    ([id], options) => handout(id, options),
  ),
  render: command(
    {
      usage: `  space-widgets render ELEMENT [ITEM] [--bundle FILE] [--base ADDRESS] [--topic ID] [--shadow] [--out FILE]
    Writes an element, such as faq or treaty, with its content as HTML that needs
    no script. An article, its card and a treaty need the id of the item. --base is
    the address of the bundle's folder as the page has it, content/ without it;
    with --bundle, the element takes its content from the file of this name there.
    --topic limits questions, articles and events to one topic.
    With --shadow, the content stands in a shadow root, which the page's styles
    do not reach.`,
      positional: 'ELEMENT',
      maxPositionals: 2,
      strings: ['bundle', 'base', 'topic', 'out'],
      booleans: ['shadow'],
    },
    ([element, id], options) => render(element, id, options),
  ),
  site: command(
    {
      usage: `  space-widgets site FILE… --out DIR --origin ADDRESS
    Makes what other sites embed from you, as files for any web server: the
    scripts, the bundles, a page of each item, and a folder for a memory stick.
    --origin is where the files will be found, such as https://widgets.example.org.
    There is one bundle for each language; the first one stands in for languages
    that have none.`,
      positional: 'FILE',
      maxPositionals: Infinity,
      required: ['out', 'origin'],
    },
    (bundles, options) => site(bundles, options),
  ),
};
