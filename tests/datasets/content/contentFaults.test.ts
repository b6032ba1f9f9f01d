import { describe, expect, it } from 'vitest';
import { readEditedContent, replacing } from './temporaryContent.ts';

const messages = async (edits: Parameters<typeof readEditedContent>[0]): Promise<string[]> => (await readEditedContent(edits)).diagnostics.map(({ message }) => message);

describe('a file of content/ that is wrong', () => {
  it('names the field, its line, what was found and what is wanted', async () => {
    const { diagnostics } = await readEditedContent({ 'site.yaml': replacing('referenceDate: 2018-04-05', 'referenceDate: 5 เม.ย. 61') });
    expect(diagnostics).toEqual([
      {
        file: 'content/site.yaml',
        sheet: null,
        cell: null,
        severity: 'error',
        code: 'content-field',
        message:
          'content/site.yaml ช่อง referenceDate บรรทัด 7: พบ "5 เม.ย. 61" ต้องเป็นวันที่ที่มีจริง แบบ ปปปป-ดด-วว เป็น ค.ศ. เช่น 2018-04-05 วิธีแก้: แก้ค่าในช่องนี้',
        found: '"5 เม.ย. 61"',
        expected: 'วันที่ที่มีจริง แบบ ปปปป-ดด-วว เป็น ค.ศ. เช่น 2018-04-05',
        fix: 'แก้ค่าในช่องนี้',
      },
    ]);
  });

  it.each([
    ['a day that does not exist', 'deadlines.yaml', 'date: 2017-07-20', 'date: 2017-02-30', 'content/deadlines.yaml ช่อง once[0].date บรรทัด 12: พบ "2017-02-30" ต้องเป็นวันที่ที่มีจริง แบบ ปปปป-ดด-วว เป็น ค.ศ. เช่น 2018-04-05 วิธีแก้: แก้ค่าในช่องนี้'],
    ['a word outside a list', 'site.yaml', 'samples: show', 'samples: yes', 'content/site.yaml ช่อง samples บรรทัด 11: พบ "yes" ต้องเป็นค่าใดค่าหนึ่งใน show, hide วิธีแก้: แก้ค่าในช่องนี้'],
    ['a Gregorian fiscal year', 'site.yaml', 'defaultFiscalYear: 2560', 'defaultFiscalYear: 2017', 'content/site.yaml ช่อง defaultFiscalYear บรรทัด 12: พบ 2017 ต้องเป็นปีงบประมาณเป็น พ.ศ. เช่น 2560 วิธีแก้: แก้ค่าในช่องนี้'],
    ['a field nobody knows', 'site.yaml', 'samples: show', 'sample: show', 'content/site.yaml บรรทัด 11: พบ "sample" ต้องเป็นชื่อช่องที่รู้จัก วิธีแก้: ลบช่องนี้ หรือแก้ชื่อช่องให้ถูก'],
    ['a field that is missing', 'province.yaml', 'shortName: สมุทรสาคร\n', '', 'content/province.yaml ช่อง shortName บรรทัด 2: พบ ไม่มีค่า ต้องเป็นข้อความ วิธีแก้: เติมช่องนี้'],
    ['a colon that needs quotes', 'site.yaml', 'samples: show', 'samples: ให้: show', 'content/site.yaml บรรทัด 11: พบ "samples: ให้: show" ต้องเป็นข้อความ YAML ที่อ่านได้ วิธีแก้: ตรวจย่อหน้า เครื่องหมาย : และเครื่องหมายคำพูดที่บรรทัดนี้หรือก่อนหน้า'],
    ['a field written twice', 'site.yaml', 'samples: show', 'samples: show\nsamples: hide', 'content/site.yaml บรรทัด 12: พบ "samples: hide" ต้องเป็นชื่อช่องที่ไม่ซ้ำกันในกลุ่มเดียวกัน วิธีแก้: ลบหรือเปลี่ยนชื่อช่องที่ซ้ำ'],
    ['a letter whose head is wrong, by the line of the file', 'letters/sk-2561-04-05.md', 'time: "13:30"', 'time: 13.30', 'content/letters/sk-2561-04-05.md ช่อง meeting.time บรรทัด 42: พบ 13.3 ต้องเป็นข้อความ วิธีแก้: แก้ค่าในช่องนี้'],
  ])('%s', async (_, file, from, to, message) => {
    expect(await messages({ [file]: replacing(from, to) })).toContain(message);
  });

  it('a file that is missing', async () => {
    expect(await messages({ 'agencies.yaml': null })).toEqual(['content/agencies.yaml ทั้งไฟล์: พบ ไม่มีไฟล์ ต้องเป็นไฟล์นี้ในโฟลเดอร์ content วิธีแก้: สร้างไฟล์นี้']);
  });

  it('a page without a head', async () => {
    expect(await messages({ 'pages/about.md': '## เกี่ยวกับ\n' })).toEqual([
      'content/pages/about.md บรรทัด 1: พบ ไม่มีค่า ต้องเป็นส่วนหัวระหว่างบรรทัด --- สองบรรทัดที่ต้นไฟล์ วิธีแก้: เติมบรรทัด --- ก่อนและหลังส่วนหัว',
    ]);
  });

  it('reads the rest all the same', async () => {
    const { content } = await readEditedContent({ 'deadlines.yaml': 'once: 5' });
    expect(content.deadlines).toEqual({ once: [], rules: [] });
    expect(content.agencies).toHaveLength(41);
  });
});

describe('a name that another file of content/ does not have', () => {
  it.each([
    ['a recipient', 'letters/sk-2561-04-05.md', 'agency: pao }', 'agency: pho }', 'content/letters/sk-2561-04-05.md ช่อง recipients[7].agency: พบ "pho" ต้องเป็นรหัสหน่วยงาน (agencies) ใน content/agencies.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['who must act', 'deadlines.yaml', 'who: [energy]', 'who: [energie]', 'content/deadlines.yaml ช่อง rules[0].who[0]: พบ "energie" ต้องเป็นรหัสที่มีใน content/agencies.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['the letter behind a deadline', 'deadlines.yaml', 'letter: sk-2560-07-03', 'letter: sk-2560-07-04', 'content/deadlines.yaml ช่อง once[0].letter: พบ "sk-2560-07-04" ต้องเป็นรหัสหนังสือใน content/letters หรือรหัสใน sources ของ content/province.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['a source of the province', 'province.yaml', 'source: province-page', 'source: web', 'content/province.yaml ช่อง vision.source: พบ "web" ต้องเป็นรหัสหนังสือใน content/letters หรือรหัสใน sources ของ content/province.yaml วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['a doubt of a letter', 'letters/sk-2560-10-11.md', 'doubt: C06', 'doubt: C99', 'content/letters/sk-2560-10-11.md ช่อง signer.doubt: พบ "C99" ต้องเป็นรหัสในรายการ doubts ของไฟล์เดียวกัน วิธีแก้: แก้รหัสให้ตรง หรือเพิ่มรายการที่ขาด'],
    ['the id of a letter', 'letters/sk-2560-10-11.md', 'id: sk-2560-10-11', 'id: sk-2560-10-12', 'content/letters/sk-2560-10-11.md ช่อง id: พบ "sk-2560-10-12" ต้องเป็นรหัส "sk-2560-10-11" ตามชื่อไฟล์ วิธีแก้: แก้ค่าในช่องนี้'],
    ['a slug borne twice', 'agencies.yaml', 'slug: vice-governor', 'slug: governor', 'content/agencies.yaml ช่อง agencies[1].slug: พบ "governor" ต้องเป็นรหัสที่ไม่ซ้ำกัน วิธีแก้: เปลี่ยนรหัสหนึ่งในสองแห่ง'],
    ['a place on a letter’s list', 'agencies.yaml', '{ letter: sk-2560-07-03, no: 1 }', '{ letter: sk-2560-07-03, no: 9 }', 'content/agencies.yaml ช่อง agencies[0].listedIn[0]: พบ "sk-2560-07-03" 9 ต้องเป็นลำดับที่ 9 ในบัญชีรายชื่อของหนังสือเป็นหน่วยงานนี้ วิธีแก้: แก้ listedIn ใน content/agencies.yaml หรือ recipients ของหนังสือให้ตรงกัน'],
  ])('%s', async (_, file, from, to, message) => {
    expect(await messages({ [file]: replacing(from, to) })).toContain(message);
  });
});
