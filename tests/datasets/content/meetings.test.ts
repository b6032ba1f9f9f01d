import { describe, expect, it } from 'vitest';
import { readEditedContent, replacing } from './temporaryContent.ts';

const paper = (sections: string): string => `title: ประชุม\nsections:\n${sections}`;
const messages = async (edits: Parameters<typeof readEditedContent>[0]): Promise<string[]> => (await readEditedContent(edits)).diagnostics.map(({ message }) => message);

describe('content/meetings', () => {
  it('takes a bare word for a section, and fills in what is left out', async () => {
    const { content, diagnostics } = await readEditedContent({ 'meetings/test.yaml': paper('  - level\n  - { kind: gantt }\n  - kind: agenda\n    rows: [{ issue: ก, detail: ข }]\n') });
    expect(diagnostics).toEqual([]);
    expect(content.meetings.map(({ id }) => id)).toEqual(['all-sections', 'heads-of-agencies', 'indicators', 'test']);
    expect(content.meetings.at(-1)).toEqual({
      id: 'test', title: 'ประชุม', session: null, committee: null, date: null, time: null, place: null, agendaNo: null, cover: true, sample: false, digits: 'thai', moneyDigits: 'arabic',
      sections: [{ kind: 'level' }, { kind: 'gantt', of: ['plan', 'calendar'] }, { kind: 'agenda', rows: [{ issue: 'ก', detail: ['ข'] }] }],
    });
  });

  it('the shipped papers invent no meeting: no date and no place, and the one that could be taken for one is a sample', async () => {
    const { content } = await readEditedContent({});
    expect(content.meetings.filter(({ cover }) => cover).map(({ date, time, place, session, sample }) => [date, time, place, session, sample])).toEqual([[null, null, null, null, false], [null, null, null, null, true]]);
  });

  const kinds = 'summary, level, budget, late, projects, indicators, gantt, letters, agenda, recipients';
  it.each([
    ['a kind nobody knows', '  - levels\n', `content/meetings/test.yaml ช่อง sections[0].kind บรรทัด 3: พบ "levels" ต้องเป็นส่วนของเอกสารชนิดหนึ่งใน ${kinds} วิธีแก้: แก้ค่าในช่องนี้`],
    ['a letter that is not there', '  - { kind: letters, letters: [sk-2561-04-06] }\n', 'content/meetings/test.yaml ช่อง sections[0].letters[0]: พบ "sk-2561-04-06" ต้องเป็นรหัสหนังสือที่มีไฟล์ใน content/letters วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['an agency that is not there', '  - { kind: recipients, of: [fishery] }\n', 'content/meetings/test.yaml ช่อง sections[0].of[0]: พบ "fishery" ต้องเป็นรหัสที่มีใน content/agencies.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['two lists of recipients', '  - { kind: recipients, of: [fisheries], letter: sk-2561-04-05 }\n', 'content/meetings/test.yaml ช่อง sections[0] บรรทัด 3: พบ {"kind":"recipients","of":["fisheries"],"letter":"sk-2561… ต้องเป็นรายชื่อจาก of หรือ letter อย่างใดอย่างหนึ่ง วิธีแก้: แก้ค่าในช่องนี้'],
    ['an agenda without rows', '  - { kind: agenda, rows: [] }\n', 'content/meetings/test.yaml ช่อง sections[0].rows บรรทัด 3: พบ [] ต้องเป็นรายการที่มีอย่างน้อยหนึ่งรายการ วิธีแก้: แก้ค่าในช่องนี้'],
  ])('%s', async (_, sections, message) => {
    expect(await messages({ 'meetings/test.yaml': paper(sections) })).toEqual([message]);
  });

  it('a date as no program reads it', async () => {
    expect(await messages({ 'meetings/heads-of-agencies.yaml': replacing('date: null', 'date: 5 พ.ค. 61') })).toEqual([
      'content/meetings/heads-of-agencies.yaml ช่อง date บรรทัด 7: พบ "5 พ.ค. 61" ต้องเป็นวันที่ที่มีจริง แบบ ปปปป-ดด-วว เป็น ค.ศ. เช่น 2018-04-05 วิธีแก้: แก้ค่าในช่องนี้',
    ]);
  });

  it('a name that no address can bear, or that is taken', async () => {
    expect(await messages({ 'meetings/ประชุม.yaml': paper('  - level\n') })).toEqual(['content/meetings/ประชุม.yaml ทั้งไฟล์: พบ "ประชุม" ต้องเป็นรหัสตัวพิมพ์เล็ก a-z ตัวเลข และขีดกลาง เช่น provincial-office วิธีแก้: เปลี่ยนชื่อไฟล์']);
    expect(await messages({ 'meetings/summary.yaml': paper('  - level\n') })).toEqual(['content/meetings/summary.yaml ทั้งไฟล์: พบ "summary" ต้องเป็นชื่ออื่น เพราะ /print/summary/ คือสรุปหนึ่งหน้า วิธีแก้: เปลี่ยนชื่อไฟล์']);
  });
});
