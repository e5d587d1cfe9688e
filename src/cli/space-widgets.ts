import { parseArgs } from 'node:util';
import { articles } from './commands/articles.js';
import { build } from './commands/build.js';
import { handout } from './commands/handout.js';
import { init } from './commands/init.js';
import { render } from './commands/render.js';
import { site } from './commands/site.js';
import { validate } from './commands/validate.js';
import { explain } from './explain.js';

const usage = `Usage:

  space-widgets init DIR
    Writes a small folder of content to begin with.

  space-widgets build DIR --out FILE [--base FILE] [--watch]
    Makes a bundle of a folder of Markdown, YAML and CSV. With --base, the folder
    holds translations of the texts of that bundle, and nothing else; what has none
    stays in its language. With --watch, makes it again after each change.

  space-widgets validate DIR|FILE|URL [--json]
    Says what is wrong with a folder of content or with a bundle, and how to mend
    it. The exit status is 1 when there is an error.

  space-widgets articles FILE [OTHER…] --out DIR [--site ADDRESS] [--home ADDRESS]
    Makes a page without script and a handout of each article of a bundle:
    DIR/ID/index.html and DIR/ID/handout.html. With the address of the site, below
    which the pages will be found as articles/ID/, they name their own address.
    --home is where they lead back to, ../../ without it. Other bundles have the same
    articles in other languages: each page leads to theirs, where these have a url.

  space-widgets handout ARTICLE [--bundle FILE] [--out DIR|FILE] [--site ADDRESS]
    Makes a handout for a class of the article with this id: its text, words and
    sources, questions, and the answers on a sheet of their own. Print it from a
    browser. The default bundle is the one that comes with this program.

  space-widgets render ELEMENT [ITEM] [--bundle FILE] [--base ADDRESS] [--topic ID] [--shadow] [--out FILE]
    Writes an element, such as faq or treaty, with its content as HTML that needs
    no script. An article, its card and a treaty need the id of the item. --base is
    the address of the bundle's folder as the page has it, content/ without it.
    With --shadow, the content stands in a shadow root, which the page's styles
    do not reach.

  space-widgets site FILE… --out DIR --origin ADDRESS
    Makes what other sites embed from you, as files for any web server: the
    scripts, the bundles, a page of each item, and a folder for a memory stick.
    --origin is where the files will be found, such as https://widgets.example.org.
    There is one bundle for each language; the first one stands in for languages
    that have none.`;

const options = {
  out: { type: 'string' },
  bundle: { type: 'string' },
  site: { type: 'string' },
  origin: { type: 'string' },
  home: { type: 'string' },
  base: { type: 'string' },
  topic: { type: 'string' },
  shadow: { type: 'boolean' },
  watch: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [command, from, ...rest] = positionals;
  const {
    base,
    bundle,
    home,
    origin,
    out,
    site: address,
    topic,
    shadow,
    watch,
    json,
    help,
  } = values;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (command === 'site' && from && out && origin) return site([from, ...rest], { out, origin });
  if (command === 'render' && from && rest.length < 2) {
    return render(from, rest[0], { base, bundle, out, shadow, topic });
  }
  if (command === 'articles' && from && out) {
    return articles(from, rest, { out, site: address, home });
  }
  if (from && !rest.length) {
    if (command === 'init') return init(from);
    if (command === 'validate') return validate(from, { json });
    if (command === 'build' && out) return build(from, { out, base, watch });
    if (command === 'handout') return handout(from, { bundle, out, site: address });
  }
  console.error(usage);
  return 2;
}

// Whoever reads the output, such as "head", may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function run(): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const isCall = code.startsWith('ERR_PARSE_ARGS');
    console.error(isCall ? `${(error as Error).message}\n\n${usage}` : explain(error));
    process.exitCode = isCall ? 2 : 1;
  }
}

// Not awaited: in the built file, the words of other languages stand below.
void run();
