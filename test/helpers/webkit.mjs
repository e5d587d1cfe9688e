import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

// One for each run, so that two clones can be tested at the same time.
const port = 20_000 + (process.pid % 10_000);
const display = `:${port}`;

const reachable = () =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });

const automated = (browser) => ({
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

/** WebKitGTK under a display of its own, through its WebDriver. */
export function webkitLauncher({ browser }) {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      ...automated(browser),
    },
  });
  // It takes its name from a capability that this driver refuses.
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
}

/** Starts the driver with the test server, and stops it with the server. */
export function webkitDriver({ driver, display: server }) {
  const children = [];
  const stop = async () => {
    const stopped = children.splice(0);
    for (const { child } of stopped) child.kill();
    await Promise.all(stopped.map(({ exit }) => exit));
  };
  const start = (command, parameters, options) => {
    const child = spawn(command, parameters, { stdio: 'ignore', ...options });
    children.push({ child, exit: once(child, 'exit') });
  };
  process.on('exit', stop);
  return {
    name: 'webkit-driver',
    async serverStart() {
      const environment = {
        ...process.env,
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Inside a container, the sandbox cannot create the namespaces that it needs.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      };
      start(server, [display, '-screen', '0', '1280x1024x24']);
      start(driver, ['--host=127.0.0.1', `--port=${port}`], { env: environment });
      while (!(await reachable())) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    serverStop: stop,
  };
}

async function call(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** WebKitGTK outside the test runner: its single window shows one page after another. */
export async function launchWebkit(paths, attempts = 3) {
  const driver = webkitDriver(paths);
  await driver.serverStart();
  try {
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: automated(paths.browser) },
    });
    const session = `/session/${sessionId}`;
    return {
      open: (url) => call('POST', `${session}/url`, { url }),
      /** What a script returns there. */
      evaluate: (script) => call('POST', `${session}/execute/sync`, { script, args: [] }),
      close: () => driver.serverStop(),
    };
  } catch (error) {
    await driver.serverStop();
    if (attempts === 1) throw error;
    // About once in several hundred times, the browser never responds to its driver.
    return launchWebkit(paths, attempts - 1);
  }
}
