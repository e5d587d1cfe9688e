import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

// One for each run, so that two clones can be tested at once.
const port = 20_000 + (process.pid % 10_000);
const display = `:${port}`;

/** Opens one page in WebKitGTK outside of the test runner, while its driver runs. */
export async function openInWebkit({ browser }, url) {
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/url`, { url });
  return {
    /** What a script returns there. */
    evaluate: (script) => call('POST', `${session}/execute/sync`, { script, args: [] }),
    close: () => call('DELETE', session),
  };
}

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

/** WebKitGTK under a display of its own, through its WebDriver. */
export function webkitLauncher({ browser }) {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
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

/** Starts the driver with the test server, and ends it with it. */
export function webkitDriver({ driver, display: server }) {
  const children = [];
  const stop = () => {
    for (const child of children.splice(0)) child.kill();
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
        // Inside a container the sandbox cannot make the namespaces that it wants.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      };
      children.push(spawn(server, [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
      children.push(
        spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
          env: environment,
          stdio: 'ignore',
        }),
      );
      while (!(await reachable())) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    serverStop: stop,
  };
}
