import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDefinition } from '#src/datasets/loadDefinitions.ts';
import { readDataset } from '#src/datasets/readDataset.ts';
import { checkAll } from '#src/rules/rules.ts';
import { cellName } from '#src/workbook/cellRef.ts';
import { listWorkbooks } from '#src/workbook/listWorkbooks.ts';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';

const folder = join(import.meta.dirname, 'cases');

const agencies = new Map([['สำนักงานประมงจังหวัด', 'fisheries'], ['สำนักงานพลังงานจังหวัด', 'energy']]);

/** One line a value: what a person can hold against the workbook. */
async function readCase(name: string) {
  const { definitions, diagnostics } = parseDefinition(`${name}/definition.yaml`, readFileSync(join(folder, name, 'definition.yaml'), 'utf8'));
  expect(diagnostics.map((each) => each.message)).toEqual([]);
  const [definition] = definitions;
  if (!definition) throw new Error(`no definition in ${name}`);
  const opened = await Promise.all((await listWorkbooks(join(folder, name))).files.map(openWorkbook));
  const dataset = readDataset(definition, opened, (text) => agencies.get(text) ?? null);
  const observations = dataset.observations.map((each) => [
    cellName(each.source), each.measure, each.role, each.period.id, ...Object.values(each.dimensions),
    `${each.low === null ? (each.value ?? '') : `${each.low}..${each.high}`}${each.scale === undefined ? '' : ` (× ${each.scale})`}`, each.text, each.status, each.sample ? 'sample' : '', each.asOf ?? '', each.note ?? '',
  ].join(' | '));
  const records = dataset.records.map((each) => ({
    id: each.id,
    ...(each.sample ? { sample: true } : {}),
    fields: Object.fromEntries(Object.entries(each.fields).map(([key, field]) => [key, [field.value, field.source.cell, ...(field.scale === undefined ? [] : [`× ${field.scale}`])]])),
  }));
  const found = [...opened.flatMap((one) => one.diagnostics), ...dataset.diagnostics, ...checkAll([dataset])];
  return { observations, records, asOf: dataset.asOf, totals: dataset.totals.map((each) => `${each.source.cell} ${each.label} ${each.value}`), diagnostics: found.map((each) => `${each.severity} ${each.code} ${each.message}`) };
}

describe('a reader case is a folder: workbooks, a definition, and what must come of them', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const read = await readCase(name);
      // The expected file is written by hand or reviewed line by line; a run never rewrites it unless asked to.
      await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(folder, name, 'expected.json'));
    });
  }
});
