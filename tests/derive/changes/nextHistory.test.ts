import { describe, expect, test } from 'vitest';
import type { Observation } from '#src/datasets/model.ts';
import { pastOf } from '#src/datasets/state/share.ts';
import { readState } from '#src/datasets/state/readState.ts';
import { nextHistory } from '#src/derive/changes/nextHistory.ts';
import { toStateFile } from '#src/exports/stateFile.ts';
import { monthly } from '../../support/builders.ts';
import { datasetOf, provinceOf } from '../../support/province.ts';

const info = { file: '2560/paid.xlsx', fiscalYear: 2560, bytes: 1, sha256: 'a', modified: null, sheets: ['S'], hiddenSheets: 0 };
const paid = (value: number, more: Partial<Observation> = {}) => [{
  ...datasetOf({ id: 'paid', kind: 'series', observations: [monthly('2016-10', value, more)], definition: { title: 'เบิกจ่าย', agency: null, columns: [], dimensions: {} } }), files: [info],
}];
type Datasets = ReturnType<typeof paid>;

/** Publishes one after the other, each knowing only what the one before left in its state file. */
function publish(days: readonly (readonly [string, Datasets])[]) {
  let text: string | null = null;
  let history = nextHistory(null, { datasets: [], kept: [], samples: 'show', today: '2018-01-01' });
  for (const [today, datasets] of days) {
    const { state }: ReturnType<typeof readState> = text === null ? { state: null, diagnostics: [] } : readState(text, '');
    history = nextHistory(state && pastOf(state, datasets as never), { datasets, kept: [], samples: 'show', today });
    text = String(toStateFile({ ...provinceOf({ datasets, content: { site: { samples: 'show' } as never } }), history }));
  }
  return history;
}

const cell = '2560/paid.xlsx#S!M10';

describe('nextHistory', () => {
  test('a publish is told once, and a correction stays with its figure, wherever it moves', () => {
    const moved = { source: { file: '2560/paid.xlsx', sheet: 'S', cell: 'B2' } };
    const history = publish([['2018-04-01', paid(100)], ['2018-04-02', paid(120)], ['2018-04-03', paid(120)], ['2018-04-04', paid(120, moved)]]);
    expect(history.publishes.map(({ number, date, counts }) => [number, date, counts.changed])).toEqual([[1, '2018-04-01', 0], [2, '2018-04-02', 1]]);
    expect(history.publishes[1]?.titles).toEqual({ paid: 'เบิกจ่าย' });
    expect(history.marks).toEqual({ '2560/paid.xlsx#S!B2': { on: '2018-04-02', before: 100, now: [120], scale: 1 } });
    expect(history.changes).toEqual([]);
  });

  test('corrected again, the mark tells of the last time; a figure that goes takes its mark with it', () => {
    expect(publish([['2018-04-01', paid(100)], ['2018-04-02', paid(120)], ['2018-05-01', paid(100)]]).marks[cell]).toEqual({ on: '2018-05-01', before: 120, now: [100], scale: 1 });
    const gone = publish([['2018-04-01', paid(100)], ['2018-04-02', paid(120)], ['2018-05-01', []]]);
    expect([gone.marks, gone.corrections]).toEqual([{}, {}]);
    expect(gone.publishes.at(-1)?.titles).toEqual({ paid: 'เบิกจ่าย' });
  });

  test('a workbook was accepted on the day on which its bytes were first published', () => {
    expect(publish([['2018-04-01', paid(100)], ['2018-04-09', paid(100)]]).accepted['2560/paid.xlsx']).toEqual({ acceptedOn: '2018-04-01', keptSince: null });
  });

  test('no more than fifty publishes are carried on', () => {
    const days = Array.from({ length: 60 }, (_, index): [string, Datasets] => ['2018-04-01', paid(100 + index)]);
    const { publishes } = publish(days);
    expect([publishes.length, publishes[0]?.number, publishes.at(-1)?.number]).toEqual([50, 11, 60]);
  });
});
