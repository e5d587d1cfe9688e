import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL('../frameworks/', import.meta.url));
const changed = (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The apps: each is built and checked by the script with its name. */
export const apps = Object.keys(
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts,
);

/** Installs the frameworks, unless that is done, and the package as it would be published. */
export function install() {
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  const packed = mkdtempSync(join(tmpdir(), 'pack-'));
  const installed = join(folder, 'node_modules/space-widgets');
  try {
    execFileSync('npm', ['pack', '--pack-destination', packed], { cwd: root, stdio: 'ignore' });
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed);
    const [tarball] = readdirSync(packed);
    execFileSync('tar', ['-xzf', join(packed, tarball), '-C', installed, '--strip-components=1']);
  } finally {
    rmSync(packed, { recursive: true });
  }
}

/** Builds an app with its own tools, which check its types; returns the folder to serve. */
export function build(app) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', app], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${app} cannot be built:\n${stdout}${stderr}`);
  return join(folder, app, 'dist');
}
