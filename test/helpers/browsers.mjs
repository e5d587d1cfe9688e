import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that exists on this machine. */
export function find(names, elsewhere = []) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...elsewhere].find(runs);
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);

/**
 * The browser started by the WebKit driver is beside its library, in a folder named
 * after the architecture.
 */
function miniBrowser() {
  const listed = spawnSync('dpkg', ['-S', '*/MiniBrowser'], { encoding: 'utf8' });
  return (listed.stdout ?? '')
    .split('\n')
    .map((line) => line.split(': ')[1])
    .find((path) => path?.includes('webkit2gtk') && runs(path));
}

/** Where each engine is on this machine; undefined if it is missing. */
export function findBrowsers() {
  const driver = find(['WebKitWebDriver']);
  const display = find(['Xvfb']);
  const browser = driver && display && miniBrowser();
  return {
    chromium:
      process.env.CHROME_PATH ??
      find(
        ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'],
        [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ...programFiles.flatMap((folder) => [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]),
        ],
      ),
    firefox: find(
      ['firefox', 'firefox-esr'],
      [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
      ],
    ),
    webkit: browser && { driver, display, browser },
  };
}
