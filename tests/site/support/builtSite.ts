import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { liveEnv } from '../../support/frozenProvince.ts';
import { startScript } from '../../support/runScript.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of the tests' own province. */
    siteDir: string;
    /** The site of the province that is published: nothing is known of its figures. */
    liveDir: string;
  }
}

/** Builds both provinces once for all tests of the site, side by side; `SITE_DIR` and `LIVE_DIR` name sites that are built already. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'sakhon-site-'));
  const { SITE_DIR, LIVE_DIR = SITE_DIR } = process.env;
  const [siteDir, liveDir] = await Promise.all([SITE_DIR ?? built(join(root, 'dist'), {}), LIVE_DIR ?? built(join(root, 'live'), liveEnv)]);
  project.provide('siteDir', siteDir);
  project.provide('liveDir', liveDir);
  return () => {
    rmSync(root, { recursive: true, force: true });
  };
}

async function built(outDir: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { status, output } = await startScript('build', [], { ...env, OUT_DIR: outDir });
  if (status !== 0) throw new Error(`The site does not build:\n${output}`);
  return outDir;
}
