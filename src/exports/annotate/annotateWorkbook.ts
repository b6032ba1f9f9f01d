import { colourCells } from '#src/exports/annotate/sheetCells.ts';
import { addComments } from '#src/exports/annotate/comments.ts';
import { copyWithFindings } from '#src/exports/annotate/copyWithFindings.ts';
import { findingsList } from '#src/exports/annotate/findingsList.ts';
import { addFirstSheet } from '#src/exports/annotate/firstSheet.ts';
import { listSheetXml } from '#src/exports/annotate/listSheetPart.ts';
import { findingsByCell, marksOf, mergesIn } from '#src/exports/annotate/marks.ts';
import { openPackage } from '#src/exports/annotate/officePackage.ts';
import { openStyleSheet } from '#src/exports/annotate/styleSheet.ts';
import { findWorkbookParts } from '#src/exports/annotate/workbookParts.ts';
import { annotateWords } from '#src/i18n/annotate.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { Workbook } from '#src/workbook/workbook.ts';

export interface FaultyWorkbook {
  /** `2560/otop-revenue.xlsx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Everything that is wrong with this file. */
  readonly findings: readonly Diagnostic[];
}

export interface AnnotatedCopy {
  /** `2560/otop-revenue.ตรวจแล้ว.xlsx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** patched: the workbook itself with marks; copied: its values in a new one; list: findings only. */
  readonly how: 'patched' | 'copied' | 'list';
}

/**
 * A copy of a faulty workbook that says what is wrong: faulty cells coloured, a comment in each, and a first sheet that
 * lists all. An Office Open XML workbook is patched part by part, so all that it holds stays; of any other kind, and of
 * one that cannot be patched, a new workbook is made. Same input, same bytes.
 * @param read opens the workbook's cells; asked only where a new one is made, null where they cannot be read
 */
export async function annotateWorkbook(faulty: FaultyWorkbook, read: () => Promise<Workbook | null>): Promise<AnnotatedCopy> {
  const patched = patch(faulty);
  if (patched) return { file: copyName(faulty.file, true), bytes: patched, how: 'patched' };
  const workbook = await read();
  return { file: copyName(faulty.file, false), bytes: await copyWithFindings(faulty.file, workbook, faulty.findings), how: workbook ? 'copied' : 'list' };
}

/** A patched copy keeps its ending (a .xlsm has macros in it); a new one says which file it was made from, for two may differ in their endings only. */
function copyName(file: string, patched: boolean): string {
  const dot = file.lastIndexOf('.');
  const ending = dot > file.lastIndexOf('/') ? file.slice(dot).toLowerCase() : '';
  const keeps = patched && ['.xlsx', '.xlsm', '.xltx', '.xltm'].includes(ending);
  const isXlsx = keeps || ending === '.xlsx';
  return `${isXlsx ? file.slice(0, dot) : file}${annotateWords.fileMark}${keeps ? ending : '.xlsx'}`;
}

/** Null where the bytes are no package that can be patched: another kind, damaged, too large, or not built as they should be. */
function patch({ file, bytes, findings }: FaultyWorkbook): Uint8Array | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    return patchPackage(file, bytes, findings);
  } catch {
    return null;
  }
}

function patchPackage(file: string, bytes: Uint8Array, findings: readonly Diagnostic[]): Uint8Array | null {
  const pack = openPackage(bytes);
  const parts = findWorkbookParts(pack);
  if (!parts) return null;
  const styles = openStyleSheet(pack, parts);
  for (const [sheet, part] of parts.sheets) {
    const xml = pack.text(part) ?? '';
    const own = findings.filter((each) => each.sheet === sheet);
    const cells = own.length === 0 ? [] : findingsByCell(own, mergesIn(xml));
    if (cells.length === 0) continue;
    pack.write(part, colourCells(xml, marksOf(cells), styles.coloured));
    addComments(pack, parts, part, cells);
  }
  const sheets = new Set(parts.sheets.keys());
  const name = file.split('/').at(-1) ?? file;
  const list = findingsList(file, findings, sheets, [annotateWords.patched, annotateWords.mend(name)]);
  addFirstSheet(pack, parts, freeSheetName(annotateWords.sheet, sheets), listSheetXml(list, styles, parts.namespace));
  styles.save();
  return pack.save();
}

/** The name, or the name with a number, where the copy was itself made of a copy. */
function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name.slice(0, 26)} (${number})`;
    if (!used.has(tried.toLowerCase())) return tried;
  }
}
