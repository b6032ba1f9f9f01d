import { rmSync, writeFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { readState } from '#src/datasets/state/readState.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { toStateFile } from '#src/exports/stateFile.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { frozenProvince } from './support/frozenProvince.ts';
import { temporaryProvince } from './support/temporaryProvince.ts';

const here = temporaryProvince();
const { directories } = here;
afterAll(() => { here.remove(); });
here.replaceInContent('site.yaml', 'onBadWorkbook: stop', 'onBadWorkbook: keep-last-good');

const load = (day: string, state: SiteState | null) => loadProvince(directories, () => day, state);
const stateOf = (province: LoadedProvince): SiteState => {
  const { state } = readState(String(toStateFile(province)), 'state.json');
  if (!state) throw new Error('the state cannot be read');
  return state;
};
const good = stateOf(await load('2018-04-06', null));
const errors = ({ diagnostics }: LoadedProvince) => diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);
const keptFiles = ({ history }: LoadedProvince) => history.kept.map(({ file, acceptedOn, since }) => [file, acceptedOn, since]);
const rowsOf = ({ datasets }: LoadedProvince, id: string) => { const dataset = datasets.find((each) => each.id === id); return [dataset?.files, dataset?.fiscalYears, dataset?.observations, dataset?.records, dataset?.asOf]; };
const pristine = await load('2018-04-06', null);

beforeEach(() => {
  rmSync(directories.spreadsheets, { recursive: true });
  cpSync(frozenProvince.spreadsheets, directories.spreadsheets, { recursive: true });
});

describe('keep-last-good', () => {
  test('one bad cell: every row of that workbook is the one last accepted, the error is a warning that names the cell', async () => {
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'n.a.x');
    const province = await load('2018-05-01', good);
    expect(errors(province)).toEqual([]);
    expect(keptFiles(province)).toEqual([['2560/otop-revenue.xlsx', '2018-04-06', '2018-05-01']]);
    expect(rowsOf(province, 'otop')).toEqual(rowsOf(pristine, 'otop'));
    expect(province.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', '2560/otop-revenue.xlsx: พบ "แฟ้มที่มีข้อผิดพลาด" จึงใช้ข้อมูลที่รับไว้เมื่อ 6 เม.ย. 2561 แทน (ตั้งแต่ 1 พ.ค. 2561) แก้ข้อผิดพลาดของแฟ้มนี้ แล้วสร้างเว็บไซต์ใหม่'],
      ['warning', '2560/otop-revenue.xlsx แผ่น "รายรอบ" เซลล์ D6: พบ "n.a.x" ต้องเป็นตัวเลข (ล้านบาท) ถ้ายังไม่มีผลให้เว้นว่าง'],
    ]);
    expect(province.history.changes).toEqual([]);
  });

  test('bad again, then mended: the day since when stays, nothing is lost, and the mark goes', async () => {
    writeFileSync(join(directories.spreadsheets, '2560/otop-revenue.xlsx'), 'no workbook');
    const first = await load('2018-05-01', good);
    const second = await load('2018-06-01', stateOf(first));
    expect(keptFiles(second)).toEqual([['2560/otop-revenue.xlsx', '2018-04-06', '2018-05-01']]);
    expect(String(toStateFile(second))).toBe(String(toStateFile(first)));
    expect(rowsOf(second, 'otop')).toEqual(rowsOf(pristine, 'otop'));
    here.restore('2560/otop-revenue.xlsx');
    const mended = await load('2018-07-01', stateOf(second));
    expect(keptFiles(mended)).toEqual([]);
    expect(String(toStateFile(mended))).toBe(String(toStateFile(pristine)));
  });

  test('what other workbooks newly say is taken in beside it', async () => {
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'n.a.x');
    await here.type('2560/birth-rate.xlsx', 'อัตราคลอด', 'D6', '31 : 1,000');
    const province = await load('2018-05-01', good);
    expect(province.history.changes.map(({ dataset, before, after }) => [dataset, before, after])).toEqual([['adolescent-births', '33 : 1,000', '31 : 1,000']]);
  });

  test('a lost plan takes no sound workbook with it', async () => {
    writeFileSync(join(directories.spreadsheets, '2560/strategy-plan.xlsx'), 'no workbook');
    const province = await load('2018-05-01', good);
    expect(errors(province)).toEqual([]);
    expect(keptFiles(province).map(([file]) => file)).toEqual(['2560/strategy-plan.xlsx']);
  });

  test('a workbook that contradicts the kept one is held back with it', async () => {
    writeFileSync(join(directories.spreadsheets, '2560/strategy-plan.xlsx'), 'no workbook');
    await here.type('2560/budget-disbursement.xlsx', 'เบิกจ่ายรายเดือน', 'C15', 's09');
    const province = await load('2018-05-01', good);
    expect(errors(province)).toEqual([]);
    expect(keptFiles(province).map(([file]) => file).sort()).toEqual(['2560/budget-disbursement.xlsx', '2560/strategy-plan.xlsx']);
    expect(rowsOf(province, 'disbursement')).toEqual(rowsOf(pristine, 'disbursement'));
  });
});

describe('keep-last-good: more', () => {
  test('two copies: nobody can tell which is right, so the one accepted before stays', async () => {
    cpSync(join(directories.spreadsheets, '2560/otop-revenue.xlsx'), join(directories.spreadsheets, '2560/otop-revenue (1).xlsx'));
    const province = await load('2018-05-01', good);
    expect(errors(province)).toEqual([]);
    expect(rowsOf(province, 'otop')).toEqual(rowsOf(pristine, 'otop'));
  });

  test('never accepted, or accepted under another definition: the error stays, and says why', async () => {
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'n.a.x');
    const wanted = ['not-a-number 2560/otop-revenue.xlsx', 'nothing-to-keep 2560/otop-revenue.xlsx'];
    expect(errors(await load('2018-05-01', null))).toEqual(wanted);
    const other = { ...good, datasets: good.datasets.map((each) => (each.id === 'otop' ? { ...each, structure: 'other' } : each)) };
    expect(errors(await load('2018-05-01', other))).toEqual(wanted);
  });

  test('samples hidden from now on: no figure has changed, and the state holds none', async () => {
    here.replaceInContent('site.yaml', 'samples: show', 'samples: hide');
    await here.type('2560/budget-disbursement.xlsx', 'เบิกจ่ายรายเดือน', 'M15', 'n.a.x');
    const province = await load('2018-05-01', good);
    here.replaceInContent('site.yaml', 'samples: hide', 'samples: show');
    expect(keptFiles(province).map(([file]) => file)).toEqual(['2560/budget-disbursement.xlsx']);
    expect(province.history.changes).toEqual([]);
    expect(String(toStateFile(province))).not.toContain('ตัวอย่าง ก');
    expect((await load('2018-05-02', stateOf(province))).history.changes).toEqual([]);
  });

  test('an error in content always stays one; so does any error where the site says stop, or where one only looks', async () => {
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'n.a.x');
    expect(errors(await loadProvince(directories, () => '2018-05-01'))).toEqual(['not-a-number 2560/otop-revenue.xlsx']);
    expect(errors(await loadProvince({ ...directories, content: frozenProvince.content }, () => '2018-05-01', good))).toEqual(['not-a-number 2560/otop-revenue.xlsx']);
    writeFileSync(join(directories.content, 'datasets/wrong.yaml'), 'id: [');
    expect(errors(await load('2018-05-01', good))).toEqual(['content-yaml content/datasets/wrong.yaml']);
    rmSync(join(directories.content, 'datasets/wrong.yaml'));
  });
});
