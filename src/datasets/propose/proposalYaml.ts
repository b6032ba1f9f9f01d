import { Document, isMap, isSeq, type Node } from 'yaml';
import type { Proposal } from '#src/datasets/propose/proposal.ts';
import { adoptComments } from '#src/i18n/adopt.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** A proposal as the text of a file of `content/datasets/`, with comments that say where everything was found. */
export function proposalYaml(proposal: Proposal, file: string): string {
  const { fields, found, from, unsure } = proposal;
  const document = new Document(fields);
  const rows = found.header === null ? '-' : found.header.join('-');
  const doubts = unsure.filter(({ cell }) => cell !== null).slice(0, 12).map(({ cell, why }) => `  ${cell ?? ''} ${why}`);
  document.commentBefore = [adoptComments.schema, adoptComments.head(file), adoptComments.header(rows, found.first), ...(doubts.length > 0 ? [adoptComments.unsure, ...doubts] : [])].map(oneLine).join('\n');
  for (const key of ['id', 'agency', 'workbook', 'year', 'totals', 'skip', 'endAt', 'ignore'] as const) comment(document.get(key, true), adoptComments[key]);
  const columns = document.get('columns', true);
  if (isSeq(columns)) columns.items.forEach((item, at) => shapeColumn(item as Node, from[at] ?? []));
  for (const key of ['measures', 'dimensions'] as const) {
    const map = document.get(key, true);
    if (isMap(map)) for (const pair of map.items) if (isMap(pair.value)) pair.value.flow = true;
  }
  for (const key of ['totals', 'skip', 'endAt', 'ignore', 'sheets'] as const) {
    const list = document.get(key, true);
    if (isSeq(list) || isMap(list)) list.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

function comment(node: unknown, text: string): void {
  if (node !== null && typeof node === 'object' && 'comment' in node) (node as Node).comment = text;
}

/** A column stands on one line, under the letters of the columns that it reads. */
function shapeColumn(node: Node, from: readonly number[]): void {
  if (!isMap(node)) return;
  node.flow = true;
  if (from.length > 0) node.commentBefore = adoptComments.columns(letters(from));
}

/** `1, 2, 3, 7` to `A-C, G`. */
function letters(columns: readonly number[]): string {
  const letter = (column: number) => cellAddress(1, column).slice(0, -1);
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([start, end]) => (start === end ? letter(start) : `${letter(start)}-${letter(end)}`)).join(', ');
}
