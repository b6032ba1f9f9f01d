import type { Agency } from '#src/datasets/content/agencies.ts';
import type { Content } from '#src/datasets/content/content.ts';
import type { Letter } from '#src/datasets/content/letters.ts';

/** An agency of which only what a test speaks of is filled in. */
export const agencyOf = (slug: string, name: string, more: Partial<Agency> = {}): Agency => ({
  slug, name, nameEn: slug, kind: 'provincial-agency', parent: null, headTitle: null, abbreviations: [], listedIn: [], roles: [], ...more,
});

/** A letter of which only what a test speaks of is filled in. */
export const letterOf = (id: string, more: Partial<Letter> = {}): Letter => ({
  id, number: `สค 1/${id}`, numberAsWritten: `ที่ สค ๑/${id}`, variants: [], date: '2017-07-03', dateAsWritten: '๓ กรกฎาคม ๒๕๖๐', fiscalYear: 2560, urgency: null,
  subject: `เรื่อง ${id}`, summary: `สรุป ${id}`, from: { place: 'ศาลากลาง', address: 'ถนน', postcode: '74000' }, to: { line: null }, recipients: [], references: [], attachments: [],
  meeting: null, asks: [], signer: { asWritten: 'ก', reading: 'ก', position: 'ผู้ว่า' }, contact: { unit: 'a', phone: '1', fax: '2', email: 'a@example.org' },
  indicators: [], related: [], digits: 'เลขไทย', doubts: [], body: '', ...more,
});

const due = { to: 'z', letter: 'l1', section: '1' };

/** Two agencies, a collective of both, one that nobody lists, two letters and three deadlines. */
export const letterContent: Partial<Content> = {
  province: { name: 'จังหวัดทดสอบ', shortName: 'ทดสอบ', districts: [], sources: [], doubts: [] },
  agencies: [agencyOf('a', 'สำนักงาน ก จังหวัดทดสอบ'), agencyOf('b', 'สำนักงาน ข จังหวัดทดสอบ'), agencyOf('g', 'กลุ่ม ค', { kind: 'group', parent: 'a' })],
  bodies: [{ slug: 'z', name: 'ส่วนกลาง', nameEn: 'Central', kind: 'central', abbreviations: [], role: 'รับข้อมูล' }],
  collectives: [
    { slug: 'all', name: 'ทุกหน่วยงาน', abbreviations: [], members: ['a', 'b'], memberKinds: [], note: 'นับทุกแห่ง' },
    { slug: 'heads', name: 'หัวหน้าส่วนราชการ', abbreviations: ['หัวหน้าส่วนราชการ (ตามบัญชี)'], members: [], memberKinds: [] },
  ],
  deadlines: {
    once: [
      { id: 'plan', title: 'ส่งแผน', who: ['all'], whoNote: 'หนังสือเขียนว่าจังหวัด', ...due, date: '2017-07-20', dateAsWritten: 'ภายใน ๒๐ ก.ค.', precision: 'day', evidence: null },
      { id: 'needs', title: 'ส่งปัญหา', who: ['a'], ...due, date: '2018-05-31', dateAsWritten: 'ภายใน พ.ค.', precision: 'month', evidence: null },
    ],
    rules: [{ id: 'power', title: 'บันทึกไฟฟ้า', who: ['b'], ...due, every: 'month', firstMonth: '2017-12', startBy: null, lastMonth: '2018-05', due: { before: 3, monthsAfter: 1 }, ruleAsWritten: 'ก่อนวันที่ ๓', evidence: { dataset: 'energy', items: [], agency: null, columns: [] } }],
  },
  letters: [
    letterOf('l1', {
      to: { line: 'หัวหน้าส่วนราชการ (ตามบัญชี)' },
      recipients: [{ no: 4, asWritten: 'ก', agency: 'a' }],
      asks: [
        { text: 'ทราบ', who: ['heads'], to: null, deadline: null, deadlineAsWritten: null },
        { text: 'ส่งแผน', who: ['all'], to: 'z', deadline: '2017-07-20', deadlineAsWritten: 'ภายใน ๒๐ ก.ค.', deadlineId: 'plan' },
        { text: 'บันทึก', who: ['b'], to: 'z', deadline: null, deadlineAsWritten: 'ก่อนวันที่ ๓', deadlineId: 'power' },
      ],
    }),
    letterOf('l2', { date: '2018-04-05', recipients: [{ no: 1, asWritten: 'ข', corrected: 'ข.', agency: 'b' }], references: [{ asWritten: 'ที่ ๑', number: 'สค 1/l1', date: '2017-07-03', urgency: null, doubt: 'C1' }] }),
  ],
};
