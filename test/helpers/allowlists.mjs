// cspell:disable
const words = (text) => text.trim().split(/\s+/);

/**
 * What authors and contributors may write in WordPress 6.8:
 * https://github.com/WordPress/wordpress-develop/blob/6.8/src/wp-includes/kses.php
 * ($allowedposttags).
 */
export const wordPressPost = {
  elements: words(`
    address a abbr acronym area article aside audio b bdo big blockquote br button caption cite
    code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer
    h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav
    object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup
    table tbody td textarea tfoot th thead title tr track tt u ul ol var video`),
  attributes: {
    '*': words(`
      aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden
      aria-label aria-labelledby aria-live class data-* dir hidden id lang style title role`),
    a: words('href rel rev name target download'),
    blockquote: words('cite'),
    details: words('align open'),
    div: words('align'),
    img: words('alt align border height hspace loading longdesc vspace src usemap width'),
    li: words('align value'),
    ol: words('start type reversed'),
    p: words('align'),
    table: words('align bgcolor border cellpadding cellspacing rules summary width'),
    td: words('abbr align axis colspan headers height rowspan scope valign width'),
    th: words('abbr align axis colspan headers height rowspan scope valign width'),
    ul: words('type'),
  },
};

/**
 * What is kept from a URL pasted into WordPress 6.8:
 * https://github.com/WordPress/wordpress-develop/blob/6.8/src/wp-includes/embed.php
 * (wp_filter_oembed_result).
 */
export const wordPressEmbed = {
  elements: words('a blockquote iframe'),
  attributes: {
    a: words('href'),
    iframe: words('src width height frameborder marginwidth marginheight scrolling title'),
  },
};

/**
 * What teachers may write in Canvas, without its MathML:
 * https://github.com/instructure/canvas-lms/blob/master/gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb.
 */
export const canvas = {
  elements: words(`
    a b blockquote br caption cite code col hr h1 h2 h3 h4 h5 h6 del ins iframe font colgroup dd
    div dl dt em figure figcaption i img li ol p pre q small source span strike strong style sub
    sup abbr table tbody td tfoot th thead tr u ul object embed param video track audio address
    acronym map area bdo dfn kbd legend samp tt var big article aside details footer header nav
    section summary time picture ruby rt rp mark`),
  attributes: {
    '*': words(`
      style class id title role lang dir data-* aria-atomic aria-busy aria-controls
      aria-describedby aria-disabled aria-expanded aria-haspopup aria-hidden aria-label
      aria-labelledby aria-level aria-live aria-sort`),
    a: words('href target name'),
    blockquote: words('cite'),
    iframe: words(
      'src width height name align frameborder scrolling allow sandbox allowfullscreen',
    ),
    img: words('align alt height src usemap width longdesc'),
    ol: words('start type'),
    table: words('summary width border cellpadding cellspacing center frame rules'),
    td: words('abbr axis colspan rowspan width align valign dir'),
    th: words('abbr axis colspan rowspan width align valign dir scope'),
    ul: words('type'),
  },
};
