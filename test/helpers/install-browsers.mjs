/**
 * Provides the browsers that the tests run in, and the web server for the published
 * site: as root on Debian, it installs missing packages; otherwise it says what to
 * install.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { findNginx } from './nginx.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  nginx: ['nginx-light'],
};

const findAll = () => ({ ...findBrowsers(), nginx: findNginx() });

function installMissing() {
  const missing = Object.entries(findAll()).filter(([, found]) => !found);
  if (!missing.length) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const wanted = missing.flatMap(([engine]) => packages[engine]);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const run = (...words) => {
      execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    };
    console.log(`Installing ${wanted.join(', ')} from Debian's packages …`);
    run('update');
    run('install', '-y', '--no-install-recommends', ...wanted, 'fonts-liberation');
  }
}

installMissing();
const found = findAll();
const missing = Object.keys(found).filter((engine) => !found[engine]);
for (const engine of missing) {
  const what = packages[engine].join(' and ');
  console.error(
    `${engine} is not on this machine: install it (on Debian and Ubuntu: apt-get install ${what}).`,
  );
}
// Elsewhere, one engine is enough for development; changes are merged only when all three pass.
const engines = ['chromium', 'firefox', 'webkit'].filter((engine) => found[engine]);
const needed = process.env.CI ? missing.length === 0 : engines.length > 0;
process.exitCode = needed ? 0 : 1;
