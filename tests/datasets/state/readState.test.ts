import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import { pastRows } from '#src/datasets/state/partCodec.ts';
import { readState } from '#src/datasets/state/readState.ts';
import { toStateFile } from '#src/exports/stateFile.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { readSettings } from '#src/settings.ts';
import { frozenProvince } from '../../support/frozenProvince.ts';
import { runScript } from '../../support/runScript.ts';

const province = await loadProvince(frozenProvince, () => '2018-04-06', null);
const text = String(toStateFile(province));
const codes = (damaged: string) => readState(damaged, 'state.json').diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe('state.json', () => {
  test('gives back every row of the shipped province as it was read', () => {
    const { state, diagnostics } = readState(text, 'state.json');
    expect(diagnostics).toEqual([]);
    const rows = state ? pastRows(state) : new Map<string, never>();
    for (const dataset of province.datasets) {
      const parts = rows.get(dataset.id) ?? [];
      expect(parts.flatMap(({ observations }) => observations), dataset.id).toEqual(dataset.observations);
      expect(parts.flatMap(({ records }) => records), dataset.id).toEqual(dataset.records);
      expect(Object.assign({}, ...parts.map(({ asOf }) => asOf)), dataset.id).toEqual(dataset.asOf);
    }
  });

  test('is the same text from the same rows, and stays so when nothing has changed on a later day', async () => {
    const later = await loadProvince(frozenProvince, () => '2019-01-01', readState(text, '').state);
    expect(later.history.publishes).toEqual([{ number: 1, date: '2018-04-06', counts: { added: 0, changed: 0, removed: 0, target: 0 }, titles: {}, changes: [] }]);
    expect(String(toStateFile(later))).toBe(text);
  });

  test('is small enough to publish: less than 150 bytes a figure', () => {
    const figures = province.datasets.reduce((sum, { observations, records }) => sum + observations.length + records.reduce((all, { fields }) => all + Object.keys(fields).length, 0), 0);
    expect(text.length / figures).toBeLessThan(150);
  });

  test.each([
    ['empty', ''], ['cut off', text.slice(0, text.length / 2)], ['cut off at once', '{'],
    ['a digit flipped', text.replace('1427.45', '1427.46')], ['a field lost', text.replace('"corrections":{},', '')], ['no digest', text.replace(/"digest":"[^"]*"/, '"digest":""')],
  ])('damaged (%s) is a warning and a first publish', (_, damaged) => {
    expect(readState(damaged, 'state.json').state).toBeNull();
    expect(codes(damaged)).toEqual(['warning state-damaged']);
  });

  test.each([
    ['a sign-in page', '\n<!doctype html><title>Sign in</title>', 'หน้าเว็บ (อาจเป็นหน้าลงชื่อเข้าใช้)'], ['words', 'Not authorised', 'ข้อมูลอื่นที่ไม่ใช่ state.json'],
    ['an answer of another program', '{"error":"login required"}', 'ข้อมูลอื่นที่ไม่ใช่ state.json'], ['a list', '[]', 'ข้อมูลอื่นที่ไม่ใช่ state.json'], ['null', 'null', 'ข้อมูลอื่นที่ไม่ใช่ state.json'],
  ])('what is no state (%s) is an error: the real one may be there', (_, answer, found) => {
    const { state, diagnostics } = readState(answer, 'https://x.test/state.json');
    expect(state).toBeNull();
    expect(diagnostics.map(({ severity, code, message }) => [severity, code, message])).toEqual([['error', 'state-foreign',
      `https://x.test/state.json: พบ "${found}" ต้องเป็น state.json ที่เว็บไซต์นี้เผยแพร่ไว้ และเปิดได้โดยไม่ต้องลงชื่อเข้าใช้ แก้ STATE_FROM ให้ถูก หรือกำหนด STATE_FROM= (ว่าง) ถ้าต้องการเผยแพร่เป็นครั้งแรก`]]);
  });

  test('of another version is a warning that says which', () => {
    expect(readState(text.replace('"version":2', '"version":3'), 'x/state.json').diagnostics.map(({ message }) => message)).toEqual([
      'x/state.json: พบ "รุ่น 3" ต้องเป็นรุ่น 2 ถือเป็นการเผยแพร่ครั้งแรก เพราะโปรแกรมนี้อ่านรุ่นอื่นไม่ได้',
    ]);
  });

  test('of another province is none', async () => {
    const state = readState(text, '').state;
    const other = await loadProvince(frozenProvince, () => '2019-01-01', state && { ...state, province: 'จังหวัดอื่น' });
    expect(other.history.publishes.map(({ date }) => date)).toEqual(['2019-01-01']);
  });
});

describe('a state.json of version 1, which sites have published', () => {
  const old = readFileSync(join(import.meta.dirname, '../../fixtures/state/version-1.json'), 'utf8');
  test('is read as it was written, row for row', () => {
    const { state, diagnostics } = readState(old, 'state.json');
    expect(diagnostics).toEqual([]);
    const rows = state ? pastRows(state) : new Map<string, never>();
    expect([...rows.keys()]).toEqual(['activity-categories', 'covid-beds', 'energy', 'otop', 'wqi']);
    for (const [id, parts] of rows) {
      const dataset = province.datasets.find((each) => each.id === id);
      expect(parts.flatMap(({ observations }) => observations), id).toEqual(dataset?.observations);
      expect(parts.flatMap(({ records }) => records), id).toEqual(dataset?.records);
    }
  });
  test('is the publish before: figures that it has are no change, and it is written anew in today’s version', async () => {
    const later = await loadProvince(frozenProvince, () => '2019-01-01', readState(old, '').state);
    expect(later.history.publishes.map(({ number, date }) => [number, date])).toEqual([[1, '2018-04-06'], [2, '2019-01-01']]);
    expect(later.history.changes.filter(({ dataset }) => ['energy', 'otop', 'wqi'].includes(dataset))).toEqual([]);
    expect(later.history.accepted['2560/otop-revenue.xlsx']).toEqual({ acceptedOn: '2018-04-06', keptSince: null });
    expect(readState(String(toStateFile(later)), '').state?.version).toBe(2);
  });
  test('is not taken when it is damaged', () => {
    expect(codes(old.replace('1427.45', '1427.46'))).toEqual(['warning state-damaged']);
    expect(codes(old.replace('"version":1', '"version":2'))).toEqual(['warning state-damaged']);
  });
});

describe('loadState', () => {
  const asked = { address: 'https://x.test/state.json', asked: true };
  test('nothing there: silent by default, a warning where somebody named the place', async () => {
    const nothing = () => Promise.resolve(null);
    expect(await loadState({ ...asked, asked: false }, nothing)).toEqual({ state: null, text: null, diagnostics: [] });
    expect((await loadState(asked, nothing)).diagnostics.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'state-missing']]);
    expect(await loadState(null, () => Promise.reject(new Error('not asked')))).toEqual({ state: null, text: null, diagnostics: [] });
  });
  test('what cannot be reached now is an error: to go on would forget all that was accepted', async () => {
    const failed = await loadState(asked, () => Promise.reject(new Error('HTTP 503')));
    expect(failed.diagnostics.map(({ message }) => message)).toEqual([
      'https://x.test/state.json: พบ "HTTP 503" ต้องอ่านได้ ลองใหม่เมื่อเครือข่ายพร้อม หรือกำหนด STATE_FROM= (ว่าง) ถ้าต้องการเผยแพร่เป็นครั้งแรก',
    ]);
    expect(failed.diagnostics[0]?.severity).toBe('error');
  });
  test('a sign-in page where the state should be stops the check and the build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sakhon-state-'));
    const page = join(folder, 'state.json');
    writeFileSync(page, '<!doctype html><title>Sign in</title>');
    const env = { STATE_FROM: page, OUT_DIR: join(folder, 'dist') };
    for (const run of [runScript('check', ['--since', 'last'], env), runScript('build', [], env)]) {
      expect([run.status, run.output.includes(`${page}: พบ "หน้าเว็บ (อาจเป็นหน้าลงชื่อเข้าใช้)"`)]).toEqual([1, true]);
    }
    expect(readdirSync(folder)).toEqual(['state.json']);
    rmSync(folder, { recursive: true });
  });
  test('addresses: 404 is nothing, 500 is no answer, a path that is not there is nothing', async () => {
    const answer = (status: number) => addressReader(() => Promise.resolve(new Response('{}', { status })));
    expect(await answer(200)('https://x.test/a')).toBe('{}');
    expect(await answer(404)('https://x.test/a')).toBeNull();
    await expect(answer(500)('https://x.test/a')).rejects.toThrow('HTTP 500');
    expect(await answer(500)('/no/such/state.json')).toBeNull();
  });
  test('STATE_FROM: left out, the site in the output folder; empty, none; else what it says', () => {
    const from = (env: Record<string, string>) => readSettings(env, '/site').stateFrom;
    expect(from({ OUT_DIR: 'out' })).toEqual({ address: '/site/out/state.json', asked: false });
    expect(from({ STATE_FROM: '' })).toBeNull();
    expect(from({ STATE_FROM: 'a/state.json' })).toEqual({ address: '/site/a/state.json', asked: true });
    expect(from({ STATE_FROM: 'https://x.test/state.json' })).toEqual({ address: 'https://x.test/state.json', asked: true });
  });
});
