import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '#src/publish/alone.ts';
import { isLock, takeLock } from '#src/publish/lock.ts';
import { placesIn } from '#src/publish/places.ts';
import { elsewhere, newDesk, publishVersion, shownVersion } from './support/desk.ts';

let here: Awaited<ReturnType<typeof newDesk>>;
beforeEach(async () => { here = await newDesk(); });
afterEach(() => { here.remove(); });

const lockPath = () => join(here.desk.to, 'publish.lock');
const deadPid = 2 ** 22 + 1;

function leaveLock(holder: object | string) {
  mkdirSync(here.desk.to, { recursive: true });
  writeFileSync(lockPath(), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

describe('two publishes at once', () => {
  it('the second is told who publishes, in Thai, and changes nothing', async () => {
    await publishVersion(here.desk, here.root, 1);
    await alone(here.desk, async () => {
      expect(await publishVersion(here.desk, here.root, 2)).toBe(false);
      return true;
    });
    expect(here.said).toHaveLength(1);
    expect(here.said[0]).toMatch(new RegExp(`^มีการเผยแพร่อื่นทำงานอยู่ \\(กระบวนการ ${process.pid} เครื่อง .+ เริ่ม \\d{4}-.+\\) จึงยังไม่เผยแพร่ วิธีแก้: รอให้เสร็จแล้วลองใหม่ ถ้าแน่ใจว่าไม่มีใครเผยแพร่อยู่ ให้ลบแฟ้ม .+publish\\.lock$`));
    expect(shownVersion(here.desk.to)).toBe(1);
    expect(existsSync(lockPath())).toBe(false);
    expect(await publishVersion(here.desk, here.root, 2)).toBe(true);
  });

  it('of twenty that begin together, one at a time has the lock', async () => {
    mkdirSync(here.desk.to);
    leaveLock({ ...here.desk.machine.self, pid: deadPid, since: '2026-01-01T00:00:00.000Z' });
    let [inside, most, went] = [0, 0, 0];
    await Promise.all(Array.from({ length: 20 }, async () => {
      await alone(here.desk, async () => {
        inside += 1;
        went += 1;
        most = Math.max(most, inside);
        await new Promise((ready) => { setTimeout(ready, 5); });
        inside -= 1;
        return true;
      });
    }));
    expect(most).toBe(1);
    expect(went).toBeGreaterThan(0);
  });

  it('one whose lock was taken over does not go on to the swap', async () => {
    const done = await alone(here.desk, async (_places, lock) => {
      leaveLock({ ...here.desk.machine.self, pid: 1, since: '2026-01-01T00:00:00.000Z' });
      await lock.mayGoOn();
      return true;
    });
    expect(done).toBe(false);
    expect(here.said).toEqual(['ทำไม่สำเร็จ เว็บไซต์เดิมยังอยู่ครบ\nการเผยแพร่อื่นเข้ามาแทนระหว่างทาง จึงหยุด']);
    expect(existsSync(lockPath())).toBe(true);
  });
});

describe('a lock that was left behind', () => {
  const left = (change: object) => { leaveLock({ ...here.desk.machine.self, since: '2026-01-01T00:00:00.000Z', ...change }); };
  const age = (minutes: number) => { utimesSync(lockPath(), new Date(Date.now() - minutes * 60_000), new Date(Date.now() - minutes * 60_000)); };

  it('by a process that is dead is taken over', async () => {
    left({ pid: deadPid });
    expect(await publishVersion(here.desk, here.root, 1)).toBe(true);
    expect(existsSync(lockPath())).toBe(false);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('by a dead process whose number another one bears now is taken over', async () => {
    left({ pid: process.pid, started: '1' });
    expect(await publishVersion(here.desk, here.root, 1)).toBe(true);
  });

  it('by another machine holds while that one touches it, and ten minutes longer', async () => {
    left({ host: 'another-machine' });
    expect(await publishVersion(here.desk, here.root, 1)).toBe(false);
    expect(here.said[0]).toContain('เครื่อง another-machine');
    age(9);
    expect(await publishVersion(here.desk, here.root, 1)).toBe(false);
    age(11);
    expect(await publishVersion(here.desk, here.root, 1)).toBe(true);
  });

  it('without a name holds for seconds only', async () => {
    leaveLock('{"pid":');
    expect(await publishVersion(here.desk, here.root, 1)).toBe(false);
    age(1);
    expect(await publishVersion(here.desk, here.root, 1)).toBe(true);
  });

  it('this process sees a lock of its own, not one of a machine of the same process number', async () => {
    mkdirSync(here.desk.to);
    const { disk, machine, to } = here.desk;
    const mine = await takeLock(disk, placesIn(to), machine);
    const theirs = await takeLock(disk, placesIn(to), elsewhere(machine, { host: 'another-machine' }));
    expect([isLock(mine), isLock(theirs)]).toEqual([true, false]);
  });
});
