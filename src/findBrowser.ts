import { existsSync } from 'node:fs';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Where browsers that print PDF install themselves. */
function usualPlaces(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe'), join(root, 'Chromium/Application/chrome.exe')]);
  }
  if (platform === 'darwin') return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'].map((name) => `/usr/bin/${name}`);
}

/**
 * The program of a browser: the one that `CHROME_PATH` names, else an installed one, else the one that comes inside an
 * npm package (Linux only); null where there is none.
 */
export async function findBrowser(env: Env, platform: NodeJS.Platform = process.platform): Promise<string | null> {
  if (env.CHROME_PATH !== undefined) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const installed = usualPlaces(platform, env).find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (platform !== 'linux') return null;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch {
    return null;
  }
}

/** For a browser that only looks at our own pages: no window, no sandbox (it may be root's), nothing sent home. */
export const browserFlags: readonly string[] = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
