import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledSite } from '#src/compile/compiledSite.ts';

const address = { siteUrl: 'https://compiled.example.go.th', basePath: '/compiled/' };

describe('the compiled site', () => {
  let within = '';
  let folder = '';
  beforeAll(async () => {
    // What is compiled must find its packages: inside the project.
    within = mkdtempSync(resolve('.cache/compiled-test-'));
    folder = await compiledSite(address, within);
  }, 120_000);
  afterAll(() => { rmSync(within, { recursive: true, force: true }); });

  const entry = (): string => join(folder, 'pages', readdirSync(join(folder, 'pages')).find((name) => name.startsWith('prerender-entry')) ?? '');

  it('holds what renders pages and what browsers load, and no page', () => {
    expect(readdirSync(folder).sort()).toEqual(['assets', 'digest', 'pages']);
    expect(readdirSync(join(folder, 'assets'), { recursive: true }).filter((name) => String(name).endsWith('.html'))).toEqual([]);
    expect(readdirSync(join(folder, 'assets/_astro')).some((name) => name.endsWith('.css'))).toBe(true);
  });

  it('is compiled once', async () => {
    const before = statSync(entry()).mtimeMs;
    expect(await compiledSite(address, within)).toBe(folder);
    expect(statSync(entry()).mtimeMs).toBe(before);
  });

  it('is compiled again where it was damaged, and leaves nothing beside it', async () => {
    const damaged = entry();
    const whole = readFileSync(damaged);
    writeFileSync(damaged, whole.subarray(0, 100));
    expect(await compiledSite(address, within)).toBe(folder);
    // Astro puts a key of its own into each.
    expect(readFileSync(entry()).length).toBe(whole.length);
    expect(readdirSync(within)).toEqual([folder.split('/').at(-1)]);
  }, 120_000);

  it('stays where it is when two builds compile it at once', async () => {
    const both = { ...address, basePath: '/both/' };
    const inodes: number[] = [];
    const made = [0, 1].map(() => compiledSite(both, within).then((at) => {
      inodes.push(statSync(join(at, 'pages')).ino);
      return at;
    }));
    const [first, second] = await Promise.all(made);
    expect(first).toBe(second);
    expect(new Set(inodes).size).toBe(1);
  }, 120_000);

  it('stands apart for another address', async () => {
    expect(await compiledSite({ ...address, basePath: '/' }, within)).not.toBe(folder);
  }, 120_000);
});
