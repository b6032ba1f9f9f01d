import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from '../../support/runScript.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteDir: string;
  }
}

/** Builds the shipped province once for all tests of the site, into a folder of its own. */
export default function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'sakhon-site-'));
  const siteDir = process.env.SITE_DIR ?? join(root, 'dist');
  if (!process.env.SITE_DIR) {
    const built = runScript('build', [], { OUT_DIR: siteDir });
    if (built.status !== 0) throw new Error(`The site does not build:\n${built.output}`);
  }
  project.provide('siteDir', siteDir);
  return () => {
    rmSync(root, { recursive: true, force: true });
  };
}
