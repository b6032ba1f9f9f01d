import { describe, expect, it } from 'vitest';
import type { Content } from '#src/datasets/content/content.ts';
import type { Meeting } from '#src/datasets/content/meetings.ts';
import { meetingView, paperCards } from '#src/views/meeting.ts';
import { signatureLines } from '#src/views/signatureLines.ts';
import { provinceOf } from '../support/province.ts';

const meeting = (more: Partial<Meeting>): Meeting => ({
  id: 'june', title: 'ประชุม', session: null, committee: null, date: null, time: null, place: null, agendaNo: null, cover: true, sample: false, digits: 'thai', moneyDigits: 'arabic', sections: [], ...more,
});
const agencies = [
  { slug: 'fisheries', name: 'สำนักงานประมง', headTitle: 'ประมงจังหวัด' },
  { slug: 'labour', name: 'สำนักงานแรงงาน', headTitle: null },
] as unknown as Content['agencies'];
const collectives = [{ slug: 'all', name: 'ทุกแห่ง', members: ['fisheries', 'labour'], note: 'ไม่ได้แจกแจงรายชื่อ' }] as unknown as Content['collectives'];
const letters = [{ id: 'l1', recipients: [{ no: 1, asWritten: 'ประมลจังหวัด', corrected: 'ประมงจังหวัด', agency: 'fisheries' }, { no: 2, asWritten: 'แรงงานจังหวัด', agency: 'labour' }] }] as unknown as Content['letters'];
const province = provinceOf({ content: { agencies, collectives, letters, site: { defaultFiscalYear: 2560 } as Content['site'] } });

describe('the paper of a meeting', () => {
  it('leaves open on its cover what nobody has stated', () => {
    expect(meetingView(province, meeting({})).cover).toEqual([
      { term: 'การประชุม', text: null }, { term: 'วันที่', text: null }, { term: 'เวลา', text: null }, { term: 'สถานที่', text: null }, { term: 'ระเบียบวาระ', text: null },
    ]);
  });

  it('tells what is stated in words', () => {
    const { cover } = meetingView(province, meeting({ session: 'ครั้งที่ 5/2561', committee: 'กรมการจังหวัด', date: '2018-05-30', time: '13:30', place: 'ห้องท่าจีน', agendaNo: '4.1' }));
    expect(cover.map(({ text }) => text)).toEqual(['ครั้งที่ 5/2561', 'กรมการจังหวัด', '30 พฤษภาคม 2561', '13.30 น.', 'ห้องท่าจีน', '4.1']);
  });

  it('numbers its sections in the order of the file, under their own headings or the usual ones', () => {
    const view = meetingView(province, meeting({ sections: [{ kind: 'agenda', rows: [{ issue: 'ก', detail: ['ข'] }], title: 'เรื่องแจ้ง' }, { kind: 'level' }, { kind: 'gantt', of: ['plan'] }] }));
    expect(view.sections.map(({ id, title }) => [id, title])).toEqual([['section-1', '1. เรื่องแจ้ง'], ['section-2', '2. ระดับผลการประเมิน'], ['section-3', '3. กำหนดการ']]);
    expect(view.fiscalYear).toBe(2560);
  });

  it('says of a kind without data that there is none', () => {
    const kinds = ['level', 'budget', 'projects'] as const;
    const { sections } = meetingView(province, meeting({ sections: [...kinds.map((kind) => ({ kind })), { kind: 'gantt', of: ['plan', 'calendar'] }] }));
    expect(sections.map(({ section }) => ('view' in section ? section.view : 'charts' in section ? section.charts : 'else'))).toEqual([null, null, null, []]);
  });

  it('is listed by what is known of it', () => {
    const listed = provinceOf({ content: { meetings: [meeting({ date: '2018-05-30', place: 'ห้องท่าจีน' })] } });
    expect(paperCards(listed)).toEqual([{ id: 'june', path: '/print/june/', title: 'ประชุม', facts: '30 พฤษภาคม 2561 · ห้องท่าจีน', sample: false }]);
  });
});

describe('who signs', () => {
  it('members of a collective by the office of their head, each once; with what the list leaves open', () => {
    expect(signatureLines(province, { kind: 'recipients', of: ['all', 'labour'] })).toEqual({ names: ['ประมงจังหวัด', 'สำนักงานแรงงาน'], notes: ['ไม่ได้แจกแจงรายชื่อ'] });
  });

  it('the list of a letter in its order and words, as corrected', () => {
    expect(signatureLines(province, { kind: 'recipients', letter: 'l1' })).toEqual({ names: ['ประมงจังหวัด', 'แรงงานจังหวัด'], notes: [] });
  });
});
