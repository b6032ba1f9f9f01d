import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOfJson, openAnswers } from '#src/cache/answers.ts';
import { lazily } from '#src/cache/lazily.ts';
import { look, unwatched, watch } from '#src/cache/looks.ts';
import { openPackStore } from '#src/cache/packStore.ts';
import { siteVersion } from '#src/cache/programVersion.ts';
import { openStore } from '#src/cache/store.ts';
import { perProvince } from '#src/datasets/perProvince.ts';
import { baseOf } from '#src/datasets/watchedProvince.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { frozenProvince } from '../support/frozenProvince.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-answers-'));
const folder = join(root, 'kept');
beforeEach(() => { rmSync(folder, { recursive: true, force: true }); });
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const kinds = { 'one file each': openStore, 'all in one file': openPackStore };

type Open = typeof openStore;
type Answering = ReturnType<typeof openAnswers>;
type Read = (what: string) => string;

/** Builds over one store; each is told what things are now. `made` says how often something had to be made. */
function builds(open: Open) {
  const made: string[] = [];
  const build = (things: Readonly<Record<string, string>>, work: (answers: Answering, read: Read) => unknown, base = 'base', version = 'this') => {
    const store = open(folder, version, () => true);
    const answers = openAnswers(store, base, (what) => things[what] ?? null);
    const result = work(answers, (what) => {
      look(what);
      return things[what] ?? '';
    });
    store.tidy();
    return result;
  };
  const page = (answers: Answering, read: Read, ...whats: string[]) => answers.of(['page', 'a'], () => {
    made.push('page');
    return whats.map(read).join();
  });
  return { made, build, page };
}

describe.each(Object.entries(kinds))('answers that were kept, %s', (_, open) => {
  const { made, build, page } = builds(open);
  beforeEach(() => { made.length = 0; });

  it('are given as long as all that was looked at is the same', () => {
    expect(build({ a: '1', b: '1' }, (answers, read) => page(answers, read, 'a'))).toBe('1');
    expect(build({ a: '1', b: '2' }, (answers, read) => page(answers, read, 'a'))).toBe('1');
    expect(made).toEqual(['page']);
    expect(build({ a: '2', b: '2' }, (answers, read) => page(answers, read, 'a'))).toBe('2');
    expect(made).toEqual(['page', 'page']);
  });

  it('give way to another base, another version, and what cannot be told any more', () => {
    build({ a: '1' }, (answers, read) => page(answers, read, 'a'));
    build({ a: '1' }, (answers, read) => page(answers, read, 'a'), 'another');
    build({ a: '1' }, (answers, read) => page(answers, read, 'a'), 'another', 'new');
    build({}, (answers, read) => page(answers, read, 'a'), 'another', 'new');
    expect(made.length).toBe(4);
  });

  it('are not kept where nothing, or something unknown, was looked at', () => {
    for (const whats of [[], ['unknown']]) for (const time of [1, 2]) build({ a: String(time) }, (answers, read) => page(answers, read, ...whats));
    expect(made.length).toBe(4);
  });

  it('tell who asks for them what was looked at for them, made or found', () => {
    const outer = (things: Readonly<Record<string, string>>) => build(things, (answers, read) => answers.of(['outer'], () => {
      made.push('outer');
      return page(answers, read, 'a');
    }));
    outer({ a: '1' });
    outer({ a: '1' });
    expect(made).toEqual(['outer', 'page']);
    expect(outer({ a: '2' })).toBe('2');
    build({ a: '2' }, (answers, read) => expect([...watch(() => page(answers, read, 'a')).seen]).toEqual(['a']));
  });

  it('of each of many things are made again for those alone that are otherwise, new or untold', () => {
    const each = (things: Readonly<Record<string, string>>, ids: string, base?: string) => build(things, (answers, read) => {
      const { result, seen } = watch(() => answers.ofEach(['each'], [...ids].map((id) => ({ id })), ({ id }) => {
        made.push(id);
        return read(id);
      }));
      return `${result.join('')} ${[...seen].join('')}`;
    }, base);
    const [before, now] = [{ a: '1', b: '1', c: '1' }, { a: '1', b: '2', c: '1' }];
    expect(each(before, 'abc')).toBe('111 abc');
    expect(each(before, 'cba')).toBe('111 cba');
    expect(made.splice(0)).toEqual(['a', 'b', 'c']);
    expect(each(now, 'abc')).toBe('121 abc');
    expect(each(now, 'abc')).toBe('121 abc');
    expect(made.splice(0)).toEqual(['b']);
    expect([each(now, 'ac'), each(now, 'abcd'), each(now, 'abcd')]).toEqual(['11 ac', '121 abcd', '121 abcd']);
    expect(made.splice(0)).toEqual(['b', 'd', 'd']);
    expect(each(now, 'a', 'another')).toBe('1 a');
    expect(made).toEqual(['a']);
  });
});

describe.each(Object.entries(kinds))('a store of answers that was attacked, %s', (_, open) => {
  const { made, build, page } = builds(open);
  beforeEach(() => { made.length = 0; });

  it.each(['cut off', 'empty', 'longer', 'another file', 'a folder', 'turned bits'])('a store that is %s costs time', (attack) => {
    build({ a: '1' }, (answers, read) => page(answers, read, 'a'));
    for (const [at, name] of readdirSync(folder).entries()) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      if (attack === 'cut off') truncateSync(path, bytes.length - 1 - at);
      if (attack === 'empty') truncateSync(path, 0);
      if (attack === 'longer') appendFileSync(path, 'x');
      if (attack === 'another file') cpSync('package-lock.json', path);
      if (attack === 'a folder') { rmSync(path); mkdirSync(join(path, 'deep'), { recursive: true }); }
      if (attack === 'turned bits') { bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 4; writeFileSync(path, bytes); }
    }
    for (const time of [2, 3]) expect(build({ a: '1' }, (answers, read) => page(answers, read, 'a')), String(time)).toBe('1');
    expect(made.length).toBeGreaterThan(1);
  });
});

describe.each(Object.entries(kinds))('answers made in time, %s', (_, open) => {
  const made: string[] = [];

  it('are kept of what is made in time, each with what was looked at for itself', async () => {
    const things: Record<string, string> = { a: '1', b: '1' };
    const makeBoth = async () => {
      const store = open(folder, 'this', () => true);
      const answers = openAnswers(store, 'base', (what) => things[what] ?? null);
      const later = (what: string) => answers.ofLater([what], async () => {
        made.push(what);
        await new Promise((go) => { setTimeout(go, 5); });
        look(what);
        return things[what];
      });
      const both = await Promise.all([later('a'), later('b')]);
      store.tidy();
      return both;
    };
    expect(await makeBoth()).toEqual(['1', '1']);
    things.b = '2';
    expect(await makeBoth()).toEqual(['1', '2']);
    expect(made).toEqual(['a', 'b', 'b']);
  });
});

describe('what is looked at', () => {
  it('is told of a field whenever it is asked for, and made once', () => {
    let count = 0;
    const object = lazily<{ rows: number[] }>({ rows: () => { count += 1; return [1]; } }, () => look('rows'));
    expect([...watch(() => object.rows).seen]).toEqual(['rows']);
    expect([...watch(() => ({ ...object })).seen]).toEqual(['rows']);
    expect([...watch(() => unwatched(() => object.rows)).seen]).toEqual([]);
    expect([object.rows, count]).toEqual([[1], 1]);
  });

  it('is told again to who gets what was worked out for another', async () => {
    const province = await loadProvince(frozenProvince, () => '2018-04-05');
    const count = perProvince(({ datasets }) => datasets.find(({ id }) => id === 'otop')?.observations.length);
    for (const time of [1, 2]) expect([...watch(() => count(province)).seen], String(time)).toEqual(['rows otop']);
  });

  it('every word of the content, every definition and the day is in the base', async () => {
    const files = temporaryProvince();
    try {
      const base = async (day = '2018-04-05') => baseOf(await loadProvince(files.directories, () => day));
      const bases = [await base()];
      const edits: [string, RegExp, string][] = [
        ['datasets/coconut.yaml', /^title: .*$/m, 'title: ชื่ออื่น'], ['agencies.yaml', /name: .*/, 'name: อื่น'], ['province.yaml', /shortName: .*/, 'shortName: อื่น'],
        ['deadlines.yaml', /date: 2017-07-20/, 'date: 2017-07-21'], ['photos/2560/s01/photos.yaml', /alt: .*/, 'alt: อื่น'], ['site.yaml', /referenceDate: .*/, 'referenceDate: 2018-05-15'],
        ['site.yaml', /samples: show/, 'samples: hide'], ['letters/sk-2560-07-03.md', /$/, '\nอื่น'], ['pages/about.md', /$/, '\nอื่น'],
      ];
      for (const [file, from, to] of edits) {
        files.replaceInContent(file, from, to);
        bases.push(await base());
      }
      expect(new Set(bases).size).toBe(edits.length + 1);
    } finally {
      files.remove();
    }
  });

  it('is all that a page is made from: none is handed rows beforehand, and nobody else remembers what is of a province', () => {
    const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const having = (files: RegExp, words: RegExp) => sources.filter((file) => files.test(file) && words.test(readFileSync(file, 'utf8')));
    expect(having(/src.pages.*\.astro$/, /\bprops:/)).toEqual([]);
    // Both note the look of who is given what they remember.
    expect(having(/\.ts$/, /new (Weak)?Map<(LoadedProvince|Dataset|Indicator)\b/).sort()).toEqual(['perProvince.ts', 'sentDataset.ts'].map((name) => join('src', 'datasets', name)));
  });

  it('maps have their say in a digest, and so has every file of the program in its version', () => {
    expect(digestOfJson(new Map([['a', 1]]))).not.toBe(digestOfJson(new Map([['a', 2]])));
    const program = mkdtempSync(join(root, 'program-'));
    mkdirSync(join(program, 'src/components'), { recursive: true });
    const versions = ['src/components/Card.astro', 'src/page.css', 'src/font.woff2', 'src/code.ts', 'astro.config.mjs', '.env'].map((name) => {
      writeFileSync(join(program, name), 'x');
      return siteVersion(program);
    });
    expect(new Set(versions).size).toBe(versions.length);
  });
});
