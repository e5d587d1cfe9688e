import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './test/helpers/browsers.mjs';
import { bundleServer } from './test/helpers/bundle-server.mjs';
import { cdpPlugin } from './test/helpers/cdp-plugin.mjs';
import { chromiumFlags } from './test/helpers/chromium-flags.mjs';
import { filterPlugin } from './test/helpers/filter-plugin.mjs';
import { openOrigin } from './test/helpers/open-origin.mjs';
import { packagePlugin } from './test/helpers/package-plugin.mjs';
import { pointerPlugin } from './test/helpers/pointer-plugin.mjs';
import { publishedSite } from './test/helpers/published-site.mjs';
import { renderPlugin } from './test/helpers/render-plugin.mjs';
import { webkitDriver, webkitLauncher } from './test/helpers/webkit.mjs';
import { wordPressStyles } from './test/helpers/wordpress-styles.mjs';

const { chromium, firefox, webkit } = findBrowsers();

const browsers = [
  chromium && chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumFlags } }),
  firefox &&
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
    }),
  webkit && webkitLauncher(webkit),
].filter(Boolean);

export default {
  files: 'test/{bundle,controllers,elements,embed,i18n,shared}/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  browsers,
  // Tabs in the background get no focus and no animation frames.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  // A busy machine is not a failure.
  testFramework: { config: { timeout: 15_000 } },
  middleware: [openOrigin, publishedSite, bundleServer],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    cdpPlugin,
    filterPlugin,
    packagePlugin,
    pointerPlugin,
    renderPlugin,
    wordPressStyles,
    ...(webkit ? [webkitDriver(webkit)] : []),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: true })],
};
