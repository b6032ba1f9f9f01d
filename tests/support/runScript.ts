import { spawnSync } from 'node:child_process';

/** Runs `scripts/<name>.ts` as npm would, with these environment variables besides. */
export function runScript(name: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): { status: number | null; output: string; stdout: string } {
  const child = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
  });
  return { status: child.status, output: child.stdout + child.stderr, stdout: child.stdout };
}
