import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '#src/datasets/content/plainYaml.ts';

/** What the reader that knows places has of a text; undefined: it refuses it. */
function readSlowly(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** Both read the same, or the plain one leaves it to the other. */
function expectNoOther(text: string): void {
  const plain = readPlainYaml(text);
  if (plain !== undefined) expect(plain, JSON.stringify(text)).toStrictEqual(readSlowly(text));
}

const folder = 'tests/fixtures/province/content/datasets';
const definitions = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

describe('the plain reader of YAML', () => {
  it('reads what people write', () => {
    const text = 'id: waste # เลข\ntitle: "ก: ข"\nmin: -1.5\nyear: 2560\nday: 2018-05-30\nat: 13:30\nsays: yes\nis: true\nnone: null\nempty:\nmeasures:\n  weight: { title: \'it\'\'s\', decimals: 1 }\nlist:\n  - a\n  - { b: [1, 2] }\n';
    const plain = { id: 'waste', title: 'ก: ข', min: -1.5, year: 2560, day: '2018-05-30', at: '13:30', says: 'yes', is: true, none: null, empty: null, measures: { weight: { title: "it's", decimals: 1 } }, list: ['a', { b: [1, 2] }] };
    expect(readPlainYaml(text)).toStrictEqual(plain);
    expect(readSlowly(text)).toStrictEqual(plain);
  });

  it('reads most definitions', () => {
    const plain = definitions.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length).toBeGreaterThan(definitions.length * 0.7);
    definitions.forEach(expectNoOther);
  });

  it.each([
    ['a key twice', 'a: 1\na: 2'], ['an anchor', 'a: &x 1\nb: *x'], ['a merge', '<<: *x'], ['a tag', 'a: !!str 1'], ['another bool', 'a: !!bool yes'], ['a long text that begins with an empty line', 'a: |\n\n  b\n'], ['a long text that keeps its end', 'a: |+\n  b\n'],
    ['two documents', 'a: 1\n---\nb: 2'], ['the end of one', 'a: 1\n...\n'], ['a directive', '%YAML 1.1\n---\na: yes'], ['an escape', 'a: "\\u0041"'], ['a tab', 'a:\t1'], ['another end of a line', 'a: 1\r\nb: 2'],
    ['a number with a line below', 'a: 1_000'], ['a binary number', 'a: 0b11'], ['a signed octal', 'a: +0o17'], ['a signed hexadecimal', 'a: -0x1F'], ['a zero below zero', 'a: -0'], ['a fraction below zero', 'a: -.5'], ['too large a number', 'a: 1e999'], ['no number', 'a: .nan'],
    ['a key that is nothing', 'null: 1'], ['no key', ': 1'], ['no key in a group', '{ : 1 }'], ['a key that is a list', '{[1]: 2}'], ['a key that is a group', '{{a: 1}: 2}'], ['an empty entry', '  -\n- a'],
    ['no comment', "a: ''# b"], ['a quoted text of two lines', "  a: 'b\n  c'"], ['a list of two lines', '  a: [b,\nc]'], ['a quoted bracket', 'a: ["]"'], ['a mark of another order', '\uFEFFa: 1'], ['too long a key', `${'a'.repeat(1_100)}: 1`], ['nothing', ''],
  ])('leaves %s to the other', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  const pieces = ['a', 'b', 'ค่า', ': ', ':', '- ', '-', '\n', '\n', '\n  ', '\n    ', ' ', '{', '}', '[', ']', ', ', ',', '"', "'", '#', ' # x\n', '1', '0', '-', '+', '.', '.5', '1e3', '0x1F', '0o17', '0b1', '_', '~', 'null', 'true', 'False', 'yes', '2018-05-30', '12:30:45', '.inf', '.nan', '?', '<<', '@', '`', '%', '>', '|', '&', '& ', '*', '!', '\t', '\r\n', '...', '---', '__proto__', '\u2028', '\u0085', '\uFEFF', '\\', 'k: v\n', '\nk: [a, b]', '\n  - ', '- - ', '{ c: d }', '[1, 2]', '"t u"', "'v w'", '"g\n h"', 'null: 1\n', 'k: >-\n', 'k: |\n', '\n\n', ' \n', 'ใช้ null แล้ว', '\n   z'];

  it('reads any text as the other does, or not at all', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (some) => { expectNoOther(some.join('')); }), { seed: 1, numRuns: 20_000 });
  });

  it('reads a definition with anything put into it as the other does, or not at all', () => {
    const place = fc.nat(2_000);
    fc.assert(fc.property(fc.constantFrom(...definitions), place, fc.nat(6), fc.constantFrom(...pieces), (text, at, length, piece) => {
      expectNoOther(text.slice(0, at % text.length) + piece + text.slice((at % text.length) + length));
    }), { seed: 1, numRuns: 1_500 });
  });
});
