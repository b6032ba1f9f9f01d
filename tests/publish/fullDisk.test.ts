import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { namesIn, newDesk, publishVersion, shownVersion } from './support/desk.ts';
import { smallSite } from './support/smallSite.ts';

const mountPoint = mkdtempSync(join(tmpdir(), 'sakhon-small-disk-'));
/** Room for a few releases of the small site, of about 100 kB each. Needs leave to mount. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320k', 'tmpfs', mountPoint]).status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', [mountPoint]);
  rmSync(mountPoint, { recursive: true, force: true });
});

describe.skipIf(!mounted)('a small disk, really full', () => {
  it('the old site serves until there is room again', async () => {
    const site = await newDesk();
    const here = await newDesk(mountPoint);
    const publish = (version: number) => publishVersion(here.desk, site.root, version, 5);
    let last = 0;
    while (last < 50 && await publish(last + 1)) last += 1;
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(50);
    expect(here.said.at(-1)).toContain('พื้นที่ดิสก์ไม่พอ');
    expect(shownVersion(here.desk.to)).toBe(last);
    for (const [path, text] of smallSite(last)) expect(readFileSync(join(here.desk.to, 'current', path), 'utf8'), path).toBe(text);
    // Not a byte left, for a lock neither.
    try {
      for (let at = 0; at < 1000; at += 1) writeFileSync(join(mountPoint, `filler-${at}`), 'x'.repeat(1024));
    } catch { /* full */ }
    expect(await publish(last + 1)).toBe(false);
    expect(shownVersion(here.desk.to)).toBe(last);
    spawnSync('sh', ['-c', `rm -f ${mountPoint}/filler-*`]);
    spawnSync('mount', ['-o', 'remount,size=2m', mountPoint]);
    expect(await publishVersion(here.desk, site.root, last + 1, 1), here.said.join('\n')).toBe(true);
    expect(shownVersion(here.desk.to)).toBe(last + 1);
    expect(namesIn(here.desk.to).top).toEqual(['current', 'releases']);
    site.remove();
  });
});
