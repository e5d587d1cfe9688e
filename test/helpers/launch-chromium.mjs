import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { chromiumFlags } from './chromium-flags.mjs';

/**
 * Starts the Chromium of this machine.
 * @param flags Further arguments of its command line.
 */
export const launchChromium = (flags = []) =>
  puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: [...chromiumFlags, ...flags],
  });
