import { globSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '#src/datasets/content/plainYaml.ts';

const whole = (text: string): unknown => {
  const document = parseDocument(text);
  return document.errors.length > 0 ? 'an error' : document.toJS();
};

const values = ['a', 'ก ข', "it's", 'a #b', 'a#b', 'a:b', 'a: b', 'a:', '- a', '-a', '-5', '-0', '0', '007', '1.50', '1e3', '.5', '+1', '0x1f', '1_000', '1,000', '2017-09-30', '12:30', '~', 'null', 'Null', 'true', 'True', 'yes', "'a'", "'it''s'", "'a' b", '"a"', '"a\\n"', '"a" # b', "'", '[]', '{}', '[ ]', '[a, 1, null]', '[a,b]', '[a, ]', '[a', '[[a], {b: c}]', '{ a: 1, b: [x] }', '{a: 1}', '{ a }', '{ a: }', '{ a: 1, a: 2 }', '{ "a": 1 }', "[it's]", '[a #b]', '[a:b]', '[a: b]', '[a:]', '{ a: b } c', '{ a: b } # c', '[-5, -]', '|', '> a', '&a b', '*a', '!!str 5', '@a', '%a', '? a', 'a\tb', 'a\u00a0b', 'a\u3000', '[a, [b]', '= a', '<<', '{ <<: 1 }', '{ 1: 2 }', '{ null: 2 }', '{ __proto__: 1 }', 'Infinity', '.inf', '#a', 'a  # b', ' ', '“ก”'];
const shapes = ['a: VALUE', 'a: VALUE\nb: 1', 'a:\n  b: VALUE\n  c: 1\nd: 2', '- VALUE', 'a:\n  - VALUE\n  - b', 'a:\n- VALUE\nb: 1', 'a:\n  - b: VALUE\n    c: 1\n  - b: 2', 'VALUE: 1', 'a: VALUE\n  b', 'a: VALUE\n b: 1', 'VALUE : 1', 'a:\n  VALUE: 1\n   b: 2', 'a:\n    - b\n  - VALUE', 'a:\n  - - VALUE', 'a: VALUE\r\nb: 1', '---\na: VALUE', 'a: VALUE\n---\nb: 1', '# ก\n\na: VALUE\n  # ข\nb:\n', 'a: VALUE\na: 1', 'a:\n  - b\n  c: VALUE', 'a:\n\n  VALUE'];

describe('YAML of the plain kind', () => {
  test('is read as a whole reader of YAML reads it, or not at all', () => {
    const texts = shapes.flatMap((shape) => values.map((value) => shape.replace('VALUE', () => value)));
    const read = texts.map((text) => ({ text, value: readPlainYaml(text) })).filter(({ value }) => value !== undefined);
    expect(read).toStrictEqual(read.map(({ text }) => ({ text, value: whole(text) })));
    expect(read.length).toBeGreaterThan(200);
  });

  test('is how the definitions of the province are written', () => {
    const texts = globSync('content/**/*.yaml').map((file) => readFileSync(file, 'utf8'));
    const read = texts.map((text) => ({ text, value: readPlainYaml(text) })).filter(({ value }) => value !== undefined);
    expect(read).toStrictEqual(read.map(({ text }) => ({ text, value: whole(text) })));
    expect(read.length).toBeGreaterThan(20);
  });

  test('has a value of every kind', () => {
    expect(readPlainYaml("a: { b: [1, 'ก', -2.5], c: null }\nd:\n  - e: true\n    f: 2017-09-30\n  - ข ค # g\nh:\n")).toStrictEqual({ a: { b: [1, 'ก', -2.5], c: null }, d: [{ e: true, f: '2017-09-30' }, 'ข ค'], h: null });
  });
});
