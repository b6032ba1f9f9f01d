import { spawn, spawnSync } from 'node:child_process';
import { frozenEnv } from './frozenProvince.ts';

type Env = Readonly<Record<string, string>>;

const argsOf = (name: string, args: readonly string[]): string[] => [`scripts/${name}.ts`, ...args];
const envOf = (env: Env): NodeJS.ProcessEnv => ({ ...process.env, NODE_ENV: 'production', VITEST: '', ...frozenEnv, ...env });

/** Runs `scripts/<name>.ts` as npm would, over the tests' own province unless these environment variables name another. */
export function runScript(name: string, args: readonly string[] = [], env: Env = {}): { status: number | null; output: string; stdout: string } {
  const child = spawnSync(process.execPath, argsOf(name, args), { encoding: 'utf8', env: envOf(env) });
  return { status: child.status, output: child.stdout + child.stderr, stdout: child.stdout };
}

/** The same beside others. */
export function startScript(name: string, args: readonly string[] = [], env: Env = {}): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argsOf(name, args), { env: envOf(env) });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    child.on('error', reject).on('close', (status) => resolve({ status, output: pieces.join('') }));
  });
}
