import { join, resolve } from 'node:path';
import { keptFolder } from '#src/cache/kept.ts';
import type { StateFrom } from '#src/datasets/state/loadState.ts';
import type { Clock, Directories } from '#src/loadProvince.ts';

/** What the environment says: where another province, or a test's folder, lies. */
export interface Settings {
  readonly directories: Directories;
  readonly outDir: string;
  readonly siteUrl: string;
  readonly basePath: string;
  /** Where the publish before left its state; null: this is to be a first publish. */
  readonly stateFrom: StateFrom | null;
  /** Where builds keep what the next one need not make again; null: every build begins from nothing. */
  readonly keptIn: string | null;
}

/** Reads the settings from environment variables, each with its default. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const outDir = resolve(root, env.OUT_DIR ?? 'dist');
  const directories = {
    spreadsheets: resolve(root, env.SPREADSHEETS_DIR ?? 'spreadsheets'),
    content: resolve(root, env.CONTENT_DIR ?? 'content'),
  };
  return {
    directories,
    keptIn: env.SAKHON_CACHE === 'off' ? null : keptFolder(root, directories),
    outDir,
    stateFrom: stateFrom(env.STATE_FROM, outDir, root),
    siteUrl: env.SITE_URL ?? 'https://samutsakhon.example.go.th',
    basePath: `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/'),
  };
}

/** `STATE_FROM` is a path or an address; left out, the site that stands in the output folder tells; empty, nothing does. */
function stateFrom(asked: string | undefined, outDir: string, root: string): StateFrom | null {
  if (asked === undefined) return { address: join(outDir, 'state.json'), asked: false };
  if (asked === '') return null;
  return { address: /^[a-z][a-z0-9+.-]+:\/\//i.test(asked) ? asked : resolve(root, asked), asked: true };
}

/**
 * The day it is in Thailand (UTC+7, no summer time). `SOURCE_DATE_EPOCH` (seconds; reproducible-builds.org) sets it,
 * so that a build can be repeated on another day.
 */
export const clockInThailand: Clock = () => {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
  const now = /^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
};
