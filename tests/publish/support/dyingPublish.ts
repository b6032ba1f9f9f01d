// Run as a process of its own: publishes a ready site or rolls back, and dies before the n-th thing asked of the disk.
import { realDisk } from '#src/publish/disk.ts';
import { thisMachine } from '#src/publish/machine.ts';
import { publishReady, rollBackTo, watchedDisk } from './desk.ts';

const [to = '', site = '', dieAt = ''] = process.argv.slice(2);
let asked = 0;
const disk = watchedDisk(() => {
  asked += 1;
  if (String(asked) === dieAt) process.kill(process.pid, 'SIGKILL');
}, realDisk);
const desk = { to, disk, machine: await thisMachine(), log: (line: string) => { process.stderr.write(`${line}\n`); } };
process.stdout.write('ready\n');
const done = site === 'rollback' ? await rollBackTo(desk, null) : await publishReady(desk, site, 5);
process.stdout.write(`${done ? 'done' : 'refused'} ${asked}\n`);
