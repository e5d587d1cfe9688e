/** How long browsers and CDNs keep what is under a path. */
const caching = {
  /** What is published once and never changed. */
  release: 'public, max-age=31536000, immutable',
  /** What leads to the newest release. */
  channel: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  missing: 'no-store',
};

/**
 * The headers of every response, so that any site may use it and learns no more than it
 * asks for.
 */
const common = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * The policy of pages. It names the origin, because `'self'` matches nothing in a
 * sandboxed frame.
 */
const policy = (origin: string): string =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${origin}`,
    `img-src ${origin} data:`,
    `font-src ${origin}`,
    `connect-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy of files beside a bundle: a page or drawing opened there keeps its look. */
const filePolicy = "script-src 'none'";

type Headers = Readonly<Record<string, string>>;

const lines = (headers: Headers, line: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/**
 * The headers for hosts that read a file named `_headers`, such as Netlify and
 * Cloudflare Pages.
 */
export function headersFile(origin: string): string {
  const rule = (path: string, headers: Headers) =>
    `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`;
  return [
    rule('/*', common),
    // A rule for all would send both values where it meets another.
    ...['/', '/index.html', '/builder/*', '/offline/*'].map((path) =>
      rule(path, { 'Cache-Control': caching.channel }),
    ),
    rule('/r/*', { 'Cache-Control': caching.release }),
    rule('/r/:release/content/*', { 'Content-Security-Policy': filePolicy }),
    rule('/v1/*', { 'Cache-Control': caching.channel }),
    rule('/v1/e/*', { 'Content-Security-Policy': policy(origin) }),
  ].join('\n');
}

/** A virtual host for nginx: `include` it inside its `http` block. */
export function nginxFile(origin: string): string {
  const { hostname } = new URL(origin);
  const add = (headers: Headers, indent: string) =>
    lines(headers, (name, value) => `${indent}add_header ${name} "${value}" always;`);
  return `# Serves this folder with the headers that other sites need. Set \`root\`, and have
# TLS end here or in front of it. Certificates are added by tools such as certbot.

map $uri $space_cache_control {
  default "${caching.channel}";
  ~^/r/ "${caching.release}";
}

map $uri $space_policy {
  default "";
  ~^/v1/e/ "${policy(origin)}";
  ~^/r/[^/]+/content/ "${filePolicy}";
}

server {
  listen 80;
  server_name ${hostname};
  root /var/www/${hostname};

  index index.html;
  absolute_redirect off;
  server_tokens off;
  etag on;

  types {
    text/html html;
    text/css css;
    text/javascript js mjs;
    text/plain txt;
    application/json json;
    image/svg+xml svg;
    image/avif avif;
    image/jpeg jpg jpeg;
    image/png png;
    image/webp webp;
  }
  charset utf-8;
  charset_types text/css text/javascript text/plain;

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_proxied any;
  gzip_types text/css text/javascript text/plain application/json image/svg+xml;

${add(common, '  ')}
  add_header Cache-Control $space_cache_control;
  add_header Content-Security-Policy $space_policy;

  # A missing file is a 404: no page may replace a missing script.
  location / {
    try_files $uri $uri/ =404;
  }
  location /r/ {
    try_files $uri =404;
  }
  location = /nginx.conf {
    return 404;
  }
  location = /_headers {
    return 404;
  }

  error_page 403 404 = @missing;
  location @missing {
    types {}
    default_type text/plain;
${add({ ...common, 'Cache-Control': caching.missing }, '    ')}
    return 404 "Not found\\n";
  }
}
`;
}
