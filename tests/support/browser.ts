import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '#src/findBrowser.ts';

/** A headless browser: an installed one where there is one, else the one that comes inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser(process.env);
  if (executablePath === null) throw new Error('no browser on this machine');
  return chromium.launch({ executablePath, args: [...browserFlags] });
}
