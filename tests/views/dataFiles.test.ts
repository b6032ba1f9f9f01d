import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packDataset, unpackDataset } from '#src/datasets/keptPart.ts';
import { shareOf } from '#src/datasets/state/share.ts';
import { makeTemplate } from '#src/exports/template/makeTemplates.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { dataFactsOf, dataFormats, makeDataFile, makeDataFiles, type DataFormat } from '#src/views/dataFiles.ts';
import { dataContext } from '#src/views/datasetAbout.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';
import { writeDataFiles } from '#src/writeDataFiles.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const province = await loadProvince(frozenProvince, () => '2018-04-06', null);
const address = (path: string): string => `https://x.test${path}`;
const context = dataContext(province, address);

test('files are the same where the dataset and its context were sent to another process', () => {
  for (const dataset of province.datasets) {
    const files = new Map<DataFormat, Buffer>();
    const there = makeDataFiles(unpackDataset(packDataset(dataset)), structuredClone(context), (format, bytes, sha256) => {
      expect(sha256).toBe(hash('sha256', bytes));
      files.set(format, Buffer.from(bytes));
    });
    for (const format of dataFormats) expect(files.get(format)?.equals(makeDataFile(dataset, context, format)), `${dataset.id}.${format}`).toBe(true);
    expect(there).toEqual(makeDataFiles(dataset, context));
  }
  const facts = siteTemplateFacts(province);
  for (const [workbook, definitions] of siteWorkbooks(province)) {
    const there = makeTemplate(workbook, structuredClone(definitions), structuredClone(facts));
    expect(Buffer.compare(makeTemplate(workbook, definitions, facts).bytes, there.bytes), workbook).toBe(0);
  }
});

test('a build writes every data file and every template, and what it tells of them is true', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sakhon-data-'));
  const underWay = writeDataFiles(province, folder, address);
  const { facts, shares } = await underWay.awaited();
  await underWay.ended;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.toSorted()).toEqual([
    ...province.datasets.flatMap(({ id }) => dataFormats.map((format) => `${id}.${format}`)), ...siteWorkbooks(province).map(([workbook]) => `${workbook}.xlsx`),
  ].sort());
  expect(facts).toEqual(dataFactsOf(province, address));
  for (const dataset of province.datasets) expect(shares.get(dataset.id), dataset.id).toEqual(shareOf(dataset));
  for (const [id, { bytes }] of facts) expect(dataFormats.map((format) => readFileSync(join(folder, `${id}.${format}`)).length), id).toEqual(dataFormats.map((format) => bytes[format]));
  rmSync(folder, { recursive: true });
});
