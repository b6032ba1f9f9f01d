import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishWords } from '#src/i18n/publish.ts';
import { realDisk } from '#src/publish/disk.ts';
import { thisMachine } from '#src/publish/machine.ts';
import { publishSite, rollBackSite, shownIn } from '#src/publishSite.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArgs() {
  try {
    const { values, positionals } = parseArgs({
      options: { to: { type: 'string' }, keep: { type: 'string', default: '5' }, rollback: { type: 'boolean' } },
      allowPositionals: true,
    });
    // `--rollback 7`: the release stands alone after it.
    const [asked = null, ...more] = positionals;
    if (!values.to || more.length > 0 || (asked !== null && !values.rollback)) return refuse(publishWords.usage);
    if (!/^[1-9]\d*$/.test(values.keep)) return refuse(publishWords.badKeep(values.keep));
    return { to: resolve(values.to), keep: Number(values.keep), rollback: values.rollback === true, asked };
  } catch {
    return refuse(publishWords.usage);
  }
}

const { to, keep, rollback, asked } = readArgs();
const publishing = { to, keep, disk: realDisk, machine: await thisMachine(), log: console.log };
const done = rollback
  ? await rollBackSite(asked, publishing)
  : await publishSite(readSettings({ ...process.env, OUT_DIR: shownIn(to) }, process.cwd()), clockInThailand, publishing);
process.exitCode = done ? 0 : 1;
