import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from './browsers.mjs';

/** Where nginx is on this machine; undefined if it is missing. */
export const findNginx = () => find(['nginx'], ['/usr/sbin/nginx']);

/** A port that is free now. */
export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });

/**
 * Serves a site with its own `nginx.conf`, changing only the port and the folder.
 * @returns A function that stops it.
 */
export async function serveByNginx(site, port) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const host = readFileSync(join(site, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${site};`);
  writeFileSync(join(folder, 'site.conf'), host);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user}
     daemon off;
     pid ${folder}/nginx.pid;
     error_log stderr crit;
     events {}
     http { access_log off; ${temporary} include ${folder}/site.conf; }`,
  );
  const nginx = spawn(findNginx(), ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(nginx, 'exit');
  while (!(await answers(port))) {
    if (nginx.exitCode !== null) throw new Error(`nginx has ended with ${nginx.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
}
