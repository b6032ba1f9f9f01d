import { resolve } from 'node:path';
import type { Clock, Directories } from '#src/loadProvince.ts';

/** What the environment says: where another province, or a test's folder, lies. */
export interface Settings {
  readonly directories: Directories;
  readonly outDir: string;
  readonly siteUrl: string;
  readonly basePath: string;
}

/** Reads the settings from environment variables, each with its default. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  return {
    directories: {
      spreadsheets: resolve(root, env.SPREADSHEETS_DIR ?? 'spreadsheets'),
      content: resolve(root, env.CONTENT_DIR ?? 'content'),
    },
    outDir: resolve(root, env.OUT_DIR ?? 'dist'),
    siteUrl: env.SITE_URL ?? 'https://samutsakhon.example.go.th',
    basePath: `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/'),
  };
}

/** The day it is in Thailand (UTC+7, no summer time). */
export const clockInThailand: Clock = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
