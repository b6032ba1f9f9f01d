import { describe, expect, it } from 'vitest';
import { letterView } from '#src/views/letter.ts';
import { letterCards } from '#src/views/letters.ts';
import { datasetOf, provinceOf } from '../support/province.ts';
import { letterContent, letterOf } from '../support/letterProvince.ts';

const otop = datasetOf({ id: 'otop', kind: 'series', definition: { title: 'รายได้', indicator: { fiscalYears: [2560] } } });
const province = provinceOf({ content: letterContent, datasets: [otop] });
const view = (id: string) => {
  const letter = province.content.letters.find((each) => each.id === id);
  if (!letter) throw new Error(id);
  return letterView(province, letter);
};

describe('letterView', () => {
  it('names the letter by number and date', () => {
    expect(view('l1').title).toBe('หนังสือที่ สค 1/l1 ลงวันที่ 3 กรกฎาคม 2560');
    expect(view('l1').headTitle).toBe('หนังสือ สค 1/l1 (3 ก.ค. 2560)');
  });

  it('puts an ask to every member of a collective, and to the recipients where the addressee is asked', () => {
    expect(view('l1').asks.map(({ members }) => members)).toEqual([['a'], ['a', 'b'], ['b']]);
    expect(view('l1').asks.map(({ whoNotes }) => whoNotes)).toEqual([[], ['นับทุกแห่ง', 'หนังสือเขียนว่าจังหวัด'], []]);
  });

  it('tells the day, the words that are printed, and how it stands', () => {
    const [known, plan, power] = view('l1').asks;
    expect([known?.by, known?.due]).toEqual([null, null]);
    expect([plan?.by, plan?.byAsWritten, plan?.due?.once?.state]).toEqual(['20 ก.ค. 2560', 'ภายใน ๒๐ ก.ค.', 'past']);
    expect([power?.by, power?.byAsWritten, power?.due?.id]).toEqual([null, 'ก่อนวันที่ ๓', 'power']);
  });

  it('lets search filter by the agencies listed or asked', () => {
    expect(view('l1').agencies).toEqual(['สำนักงาน ก จังหวัดทดสอบ', 'สำนักงาน ข จังหวัดทดสอบ']);
    expect(view('l2').agencies).toEqual(['สำนักงาน ข จังหวัดทดสอบ']);
  });

  it('links a letter that it refers to, where the site tells it', () => {
    expect(view('l2').references.map(({ doubt, letter }) => [doubt, letter?.path])).toEqual([['C1', '/letters/l1/']]);
  });

  it('links the indicators whose figures it states, and drops what no dataset bears', () => {
    const letter = letterOf('l3', { indicators: ['otop', 'nothing'] });
    expect(letterView(province, letter).indicators).toEqual([{ slug: 'otop', name: 'รายได้', path: '/indicators/otop/' }]);
  });

  it('names related pages that there are, and none whose workbook is still to come', () => {
    const related = [{ title: 'ตัวชี้วัด', path: '/indicators/otop/' }, { title: 'แผน', path: '/plan/2560/' }];
    expect(letterView(province, letterOf('l5', { related })).related).toEqual(related.slice(0, 1));
  });

  it('names the office-holders of the meeting in the order of their parts', () => {
    const meeting = { date: '2017-06-27', time: '13:30', weekday: 'วันอังคาร', room: 'ห้อง', by: null, presenter: { name: 'ข', position: 'ผอ.' }, chair: { name: 'ก', position: 'รองปลัด', from: 'กรุงเทพ' } };
    const told = letterView(province, letterOf('l4', { meeting }));
    expect(told.meetingTime).toBe('วันอังคารที่ 27 มิถุนายน 2560 เวลา 13.30 น.');
    expect(told.officeHolders.map(({ part, name, from }) => [part, name, from])).toEqual([['chair', 'ก', 'กรุงเทพ'], ['presenter', 'ข', null]]);
  });
});

describe('letterCards', () => {
  it('lists the latest letter first, with both forms of its number', () => {
    expect(letterCards(province).map(({ id, number, numberAsWritten, asks }) => [id, number, numberAsWritten, asks])).toEqual([['l2', 'สค 1/l2', 'ที่ สค ๑/l2', 0], ['l1', 'สค 1/l1', 'ที่ สค ๑/l1', 3]]);
  });
});
