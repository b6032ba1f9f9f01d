import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { readPhotos } from '#src/datasets/content/readPhotos.ts';
import { photoProjects } from '#src/rules/photoProjects.ts';
import { planProvince } from '../../support/planProvince.ts';

const roots: string[] = [];
afterAll(() => { for (const root of roots) rmSync(root, { recursive: true, force: true }); });

/** Reads `content/photos/` with these files in it. */
async function reading(files: Readonly<Record<string, string | Buffer>>) {
  const root = mkdtempSync(join(tmpdir(), 'photos-'));
  roots.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, 'photos', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const { photos, diagnostics } = await readPhotos(root);
  return { root, photos, diagnostics, messages: diagnostics.map(({ message }) => message) };
}

const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#456' } }).jpeg().toBuffer();
const entry = (more = '', file = 'a.jpg') => `  - file: ${file}\n    alt: คนนั่งประชุม\n    consent: true\n    consentBy: หัวหน้ากลุ่มงาน\n    consentOn: 2017-07-10\n${more}`;
const list = (...entries: string[]) => `photos:\n${entries.join('')}`;

describe('a folder of photographs', () => {
  it('gives each with its size held upright, and keeps who allowed it to itself', async () => {
    const turned = await sharp(jpeg).withExif({ IFD0: { Orientation: '6' } }).withMetadata({ orientation: 6 }).toBuffer();
    const { photos, messages } = await reading({ '2560/p01/a.jpg': jpeg, '2560/p01/b.jpg': turned, '2560/p01/photos.yaml': list(entry('    caption: รุ่นที่ 1\n    takenOn: 2017-03-01\n'), entry('', 'b.jpg')) });
    expect(messages).toEqual([]);
    expect(photos.map(({ digest: _, ...photo }) => photo)).toEqual([
      { fiscalYear: 2560, project: 'p01', file: 'photos/2560/p01/a.jpg', alt: 'คนนั่งประชุม', caption: 'รุ่นที่ 1', takenOn: '2017-03-01', width: 60, height: 40 },
      { fiscalYear: 2560, project: 'p01', file: 'photos/2560/p01/b.jpg', alt: 'คนนั่งประชุม', caption: null, takenOn: null, width: 40, height: 60 },
    ]);
    expect(JSON.stringify(photos)).not.toContain('หัวหน้ากลุ่มงาน');
  });

  it('may be absent or empty', async () => {
    expect((await reading({})).messages).toEqual([]);
    expect((await reading({ '2560/p01/.DS_Store': 'x', '2560/p01/Thumbs.db': 'x' })).messages).toEqual([]);
  });

  it.each([
    ['consent', '    consent: true\n', '', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].consent บรรทัด 2: พบ ไม่มีค่า ต้องเป็นค่า true เมื่อผู้ที่อยู่ในภาพและเจ้าของภาพยินยอมให้เผยแพร่แล้ว วิธีแก้: เติมช่องนี้'],
    ['consent refused', 'consent: true', 'consent: false', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].consent บรรทัด 4: พบ false ต้องเป็นค่า true เมื่อผู้ที่อยู่ในภาพและเจ้าของภาพยินยอมให้เผยแพร่แล้ว วิธีแก้: แก้ค่าในช่องนี้'],
    ['alt', '    alt: คนนั่งประชุม\n', '', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].alt บรรทัด 2: พบ ไม่มีค่า ต้องเป็นคำบรรยายว่าในภาพมีอะไร สำหรับผู้ที่มองไม่เห็นภาพ วิธีแก้: เติมช่องนี้'],
    ['blank alt', 'alt: คนนั่งประชุม', 'alt: "  "', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].alt บรรทัด 3: พบ "  " ต้องเป็นคำบรรยายว่าในภาพมีอะไร สำหรับผู้ที่มองไม่เห็นภาพ วิธีแก้: แก้ค่าในช่องนี้'],
    ['who allowed it', '    consentBy: หัวหน้ากลุ่มงาน\n', '', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].consentBy บรรทัด 2: พบ ไม่มีค่า ต้องเป็นตำแหน่งหรือหน่วยงานที่รับรองความยินยอม วิธีแก้: เติมช่องนี้'],
    ['a day that does not exist', '2017-07-10', '2017-02-30', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].consentOn บรรทัด 6: พบ "2017-02-30" ต้องเป็นวันที่ที่มีจริง แบบ ปปปป-ดด-วว เป็น ค.ศ. เช่น 2018-04-05 วิธีแก้: แก้ค่าในช่องนี้'],
    ['a path out of the folder', 'file: a.jpg', 'file: ../../site.yaml', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].file บรรทัด 2: พบ "../../site.yaml" ต้องเป็นชื่อไฟล์ภาพในโฟลเดอร์เดียวกัน เช่น 1.jpg วิธีแก้: แก้ค่าในช่องนี้'],
    ['a file that is not there', 'file: a.jpg', 'file: c.jpg', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].file: พบ "c.jpg" ซึ่งไม่มีในโฟลเดอร์ ต้องเป็นไฟล์ภาพที่มีอยู่ในโฟลเดอร์เดียวกัน วิธีแก้: แก้ค่าในช่องนี้'],
    ['a telephone number', 'alt: คนนั่งประชุม', 'alt: โทร 081-234-5678', 'content/photos/2560/p01/photos.yaml ช่อง photos[0].alt: พบ "08x-xxx-xxxx" ต้องเป็นข้อความที่ไม่มีชื่อบุคคล เบอร์โทรศัพท์ อีเมล หรือเลขประจำตัว วิธีแก้: แก้ค่าในช่องนี้'],
  ])('without %s: said by file and key, and not published, while the others are', async (_, from, to, message) => {
    const bad = entry().replace(from, to);
    expect(bad).not.toBe(entry());
    const { photos, messages } = await reading({ '2560/p01/a.jpg': jpeg, '2560/p01/b.jpg': jpeg, '2560/p01/photos.yaml': list(bad, entry('', 'b.jpg')) });
    expect(messages).toContain(message);
    expect(photos.map(({ file }) => file)).toEqual(['photos/2560/p01/b.jpg']);
  });

  it('a picture that nobody listed, and a folder without a list', async () => {
    const { messages, photos } = await reading({ '2560/p01/a.jpg': jpeg, '2560/p01/photos.yaml': 'photos: []\n', '2560/p02/b.jpg': jpeg });
    expect(photos).toEqual([]);
    expect(messages).toEqual([
      'content/photos/2560/p01/a.jpg ทั้งไฟล์: พบ ภาพที่ไม่มีรายการ ต้องเป็นภาพที่มีรายการ (file, alt, consent) ใน photos.yaml ของโฟลเดอร์เดียวกัน วิธีแก้: เพิ่มรายการ หรือลบไฟล์ภาพออกจากโฟลเดอร์',
      'content/photos/2560/p02/photos.yaml ทั้งไฟล์: พบ ไม่มีไฟล์ ต้องเป็นไฟล์ photos.yaml ที่บอก alt และ consent ของภาพในโฟลเดอร์นี้ วิธีแก้: สร้างไฟล์นี้',
    ]);
  });

  it('a list that is no YAML', async () => {
    const { messages, photos } = await reading({ '2560/p01/photos.yaml': 'photos: [\n' });
    expect(photos).toEqual([]);
    expect(messages[0]).toMatch(/^content\/photos\/2560\/p01\/photos\.yaml บรรทัด \d: /);
  });

  it('a file that lies elsewhere, and a link that may lead out', async () => {
    const { root, messages } = await reading({ 'a.jpg': jpeg, '2017/p01/a.jpg': jpeg, '2560/a.jpg': jpeg, '2560/p01/photos.yaml': list(entry()) });
    expect(messages.slice(0, 3).map((message) => message.split(' ')[0])).toEqual(['content/photos/2017', 'content/photos/2560/a.jpg', 'content/photos/a.jpg']);
    expect(messages[2]).toBe('content/photos/a.jpg ทั้งไฟล์: พบ "a.jpg" ต้องเป็นภาพในโฟลเดอร์ content/photos/<ปีงบประมาณ>/<รหัสโครงการ>/ วิธีแก้: ย้ายไฟล์ไปไว้ในโฟลเดอร์ของโครงการ');
    symlinkSync(join(root, 'photos/2560/a.jpg'), join(root, 'photos/2560/p01/a.jpg'));
    expect((await readPhotos(root)).photos).toEqual([]);
  });
});

/** A PNG that says it is so large, and holds almost nothing. */
function emptyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(100))), chunk('IEND', Buffer.alloc(0))]);
}

describe('a picture that cannot be published', () => {
  const refused = async (name: string, bytes: Buffer | string) => (await reading({ [`2560/p01/${name}`]: bytes, '2560/p01/photos.yaml': list(entry('', name)) })).messages;

  it('is damaged: cut short, or nothing but its first bytes', async () => {
    const message = 'content/photos/2560/p01/a.jpg ทั้งไฟล์: พบ ภาพเสียหาย ต้องเป็นภาพที่เปิดได้ครบทั้งภาพ วิธีแก้: คัดลอกไฟล์ต้นฉบับมาวางใหม่ หรือเปิดแล้วบันทึกใหม่เป็น JPEG';
    expect(await refused('a.jpg', jpeg.subarray(0, jpeg.length - 40))).toEqual([message]);
    expect(await refused('a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toEqual([message]);
  });

  it('is of another kind, whatever its name says', async () => {
    const message = 'content/photos/2560/p01/a.jpg ทั้งไฟล์: พบ ไฟล์ที่ไม่ใช่ภาพชนิดที่รับ ต้องเป็นภาพ JPEG, PNG หรือ WebP วิธีแก้: บันทึกภาพใหม่เป็น JPEG แล้ววางแทนไฟล์เดิม';
    expect(await refused('a.jpg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://example.com/x"/></svg>')).toEqual([message]);
    expect(await refused('a.jpg', '')).toEqual([message]);
  });

  it('is a small file that unpacks to more pixels than any camera takes', async () => {
    const bomb = emptyPng(16_000, 8_000);
    expect(bomb.length).toBeLessThan(1000);
    expect(await refused('a.png', bomb)).toEqual(['content/photos/2560/p01/a.png ทั้งไฟล์: พบ ภาพใหญ่เกินไป ต้องเป็นภาพไม่เกิน 120 ล้านพิกเซลและ 40 เมกะไบต์ วิธีแก้: ย่อภาพก่อนวาง']);
  });
});

describe('photographs of a project that the plan does not have', () => {
  it('are warned of', async () => {
    const { photos } = await reading({ '2560/p99/a.jpg': jpeg, '2560/p99/photos.yaml': list(entry()), '2560/1/a.jpg': jpeg, '2560/1/photos.yaml': list(entry()) });
    expect(photoProjects(photos, planProvince().datasets).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'content/photos/2560/p99 ทั้งไฟล์: พบ โฟลเดอร์ "p99" ต้องเป็นรหัสโครงการที่มีในแผนของปีนั้น วิธีแก้: แก้ชื่อโฟลเดอร์ให้ตรงกับรหัสโครงการ ภาพในโฟลเดอร์นี้ยังไม่แสดงที่หน้าใด'],
    ]);
  });
});
