import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { pagesOf } from './pdf.mjs';

const printer = 'Mozilla Save to PDF';

/**
 * A Firefox whose pages print to a file without asking: unlike WebDriver's print, this
 * one affects dialogs.
 */
export async function launchPrinter() {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const file = join(folder, 'print.pdf');
  const settings = `print.printer_${printer.replaceAll(' ', '_')}.print_to`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowsers().firefox,
    headless: true,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      'print.tab_modal.enabled': false,
      print_printer: printer,
      [`${settings}_file`]: true,
      [`${settings}_filename`]: file,
    },
  });
  return {
    browser,
    /** The text of each printed sheet when `act` makes the page print. */
    async print(page, act) {
      const written = watchUntilWhole(folder, file);
      await page.evaluate(act);
      const sheets = await pagesOf(await written);
      rmSync(file);
      return sheets.map(({ text }) => text);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The bytes of a file, once it is complete. */
async function watchUntilWhole(folder, file) {
  const watcher = watch(folder);
  try {
    for (;;) {
      await once(watcher, 'change', { signal: AbortSignal.timeout(30_000) });
      const bytes = readIfThere(file);
      if (bytes?.subarray(-16).includes('%%EOF')) return bytes;
    }
  } finally {
    watcher.close();
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
