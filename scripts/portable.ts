import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, swapIn } from '#src/buildSite.ts';
import { portableWords } from '#src/i18n/publish.ts';
import { makePortable } from '#src/makePortable.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readFolder(): string {
  try {
    const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
    return to ? resolve(to) : refuse(portableWords.usage);
  } catch {
    return refuse(portableWords.usage);
  }
}

const to = readFolder();
if (existsSync(to) && readdirSync(to).length > 0) refuse(portableWords.notEmpty(to));
// The state is that of the site which stands in `dist`: this copy is none of its publishes.
const settings = { ...readSettings({ ...process.env, BASE_PATH: '/' }, process.cwd()), outDir: to };
const built = await buildSite(settings, clockInThailand, console.log, async (site) => {
  await makePortable(site);
  await swapIn(site, to);
});
if (built) console.log(portableWords.done(join(to, 'index.html')));
process.exitCode = built ? 0 : 1;
