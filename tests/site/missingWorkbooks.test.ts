import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../support/brokenLinks.ts';
import { frozenProvince } from '../support/frozenProvince.ts';
import { runScript } from '../support/runScript.ts';
import { sitePages } from '../support/siteFiles.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-few-'));
const spreadsheets = join(root, 'spreadsheets');
const outDir = join(root, 'dist');

beforeAll(() => {
  mkdirSync(join(spreadsheets, '2560'), { recursive: true });
  for (const name of ['otop-revenue', 'wqi', 'evaluation']) cpSync(`${frozenProvince.spreadsheets}/2560/${name}.xlsx`, join(spreadsheets, `2560/${name}.xlsx`));
  const built = runScript('build', [], { SPREADSHEETS_DIR: spreadsheets, OUT_DIR: outDir });
  expect(built.status, built.output).toBe(0);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a province with most of its workbooks still to come', () => {
  it('links to nothing that is not there', () => {
    expect(brokenLinks(outDir)).toEqual([]);
  });

  it('shows no hole in its words', () => {
    const holes = sitePages(outDir).flatMap(({ path, document }) =>
      [...(document.querySelector('body')?.text ?? '').matchAll(/\b(?:undefined|null|NaN)\b|\[object/g)].map(([hole]) => `${path} ${hole}`));
    expect(holes).toEqual([]);
  });

  it('tells of every indicator with a chart and a table, figures or not', () => {
    const pages = sitePages(outDir).filter(({ path }) => /^\/indicators\/[^/]+\/$/.test(path));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter(({ document }) => !document.querySelector('figure[data-chart] table') || !document.querySelector('figure[data-chart] svg')).map(({ path }) => path)).toEqual([]);
  });
});
