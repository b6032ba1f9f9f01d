import { describe, expect, it } from 'vitest';
import { deadlinesSchema, type Deadlines } from '#src/datasets/content/deadlines.ts';
import { checkEvidence } from '#src/datasets/content/evidenceReferences.ts';
import { parseYaml } from '#src/datasets/content/yamlFile.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';

const definitions = [
  { id: 'plan', kind: 'records', columns: [{ key: 'id' }, { key: 'agency' }, { key: 'result' }] },
  { id: 'learning', kind: 'series', dimensions: { unit: { title: 'หน่วย' } }, columns: [{ key: 'done' }] },
] as unknown as DatasetDefinition[];

const deadline = (evidence: string): Deadlines => {
  const text = `once:\n  - { id: a, title: ก, date: 2018-05-31, dateAsWritten: ก, precision: day, who: [a], to: b, letter: l, section: s, evidence: ${evidence} }\n`;
  const { value, diagnostics } = parseYaml({ file: 'content/deadlines.yaml', text }, deadlinesSchema);
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
};
const messages = (evidence: string): string[] => checkEvidence(deadline(evidence), definitions).map(({ message }) => message);

describe('what deadlines name as their evidence', () => {
  it('may be a column or a dimension that there is', () => {
    expect(messages('{ dataset: plan, agency: agency, columns: [result] }')).toEqual([]);
    expect(messages('{ dataset: learning, agency: unit }')).toEqual([]);
    expect(messages('null')).toEqual([]);
  });

  it('is refused with its place and what to do where there is no such table', () => {
    expect(messages('{ dataset: plans }')).toEqual([
      'content/deadlines.yaml ช่อง once[0].evidence.dataset: พบ "plans" ต้องเป็นรหัสชุดข้อมูลที่มีใน content/datasets วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด',
    ]);
  });

  it('is refused column by column', () => {
    expect(messages('{ dataset: plan, agency: office, columns: [result, pictures] }')).toEqual([
      'content/deadlines.yaml ช่อง once[0].evidence.agency: พบ "office" ต้องเป็นkey ของคอลัมน์หรือมิติที่มีใน content/datasets/plan.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด',
      'content/deadlines.yaml ช่อง once[0].evidence.columns[1]: พบ "pictures" ต้องเป็นkey ของคอลัมน์หรือมิติที่มีใน content/datasets/plan.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด',
    ]);
  });
});
