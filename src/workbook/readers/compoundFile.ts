import { WorkbookFault } from '#src/workbook/fault.ts';

const endOfChain = 0xfffffffe;
const lastSector = 0xfffffffa;

/**
 * Follows every chain of sectors that the library will follow in a compound file (an .xls), and throws a fault where one
 * runs in a circle or shares sectors with itself: the library would go round until the whole process is out of memory.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1024) throw new WorkbookFault('damaged');
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new WorkbookFault('damaged');
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const at = (sector: number, place: number): number => {
    const offset = (sector + 1) * size + place * 4;
    return offset + 4 <= bytes.length ? view.getUint32(offset, true) : endOfChain;
  };
  const table = tableSectors(view, at, size / 4 - 1, sectors);
  const next = (sector: number): number => {
    const holder = table[Math.floor((sector * 4) / size)];
    return holder === undefined || holder >= sectors ? endOfChain : at(holder, sector % (size / 4));
  };
  const directory = chain(view.getUint32(48, true), next, sectors);
  for (const sector of directory) {
    for (let entry = (sector + 1) * size; entry + 128 <= Math.min(bytes.length, (sector + 2) * size); entry += 128) {
      const isStream = bytes[entry + 66] === 2 && view.getUint32(entry + 120, true) >= 4096;
      if (isStream) chain(view.getUint32(entry + 116, true), next, sectors);
    }
  }
}

/** The sectors of a chain; each may stand in it once. */
function chain(start: number, next: (sector: number) => number, sectors: number): Set<number> {
  const seen = new Set<number>();
  for (let sector = start; sector <= lastSector && sector < sectors; sector = next(sector)) {
    if (seen.has(sector)) throw new WorkbookFault('damaged');
    seen.add(sector);
  }
  return seen;
}

/** Where the allocation table lies: 109 sectors are named in the header, the rest in sectors of their own. */
function tableSectors(view: DataView, at: (sector: number, place: number) => number, places: number, sectors: number): number[] {
  const table: number[] = [];
  const add = (sector: number) => (sector <= lastSector ? table.push(sector) : 0);
  for (let place = 0; place < 109; place += 1) add(view.getUint32(76 + place * 4, true));
  for (const sector of chain(view.getUint32(68, true), (each) => at(each, places), sectors)) {
    for (let place = 0; place < places; place += 1) add(at(sector, place));
  }
  return table;
}
