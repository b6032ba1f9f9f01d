/** A personal name with its title, and where in the text it stands. */
export interface TitledName {
  readonly title: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TITLE = 'ว่าที่ ?(?:ร้อยตรี|ร้อยโท|ร้อยเอก|พันตรี|ร\\. ?ต\\.|ร\\. ?ท\\.|ร\\. ?อ\\.) ?(?:หญิง)?|นางสาว|นาย|นาง|น\\. ?ส\\.|ด\\. ?ช\\.|ด\\. ?ญ\\.|เด็กชาย|เด็กหญิง|ดร\\.|ผศ\\. ?ดร\\.|รศ\\. ?ดร\\.|ศ\\. ?ดร\\.';
/** What every title begins with or holds: told at once, where the search for names goes from letter to letter. */
const SOME_TITLE = /ว่าที่|นา[งย]|น\. ?ส\.|ด\. ?[ชญ]\.|เด็ก|ดร\./;
/** Thai is written without spaces: besides a gap, only these words may stand right before a title. */
const BEFORE = '(?<=^|[^ก-๎]|โดย|ชื่อ|ได้แก่|และ|คือ|ผู้รับผิดชอบ|ผู้ประสานงาน|ประธาน|ของ|คุณ|กับ|ให้|ที่ปรึกษา)';
const NAMES = new RegExp(`${BEFORE}(${TITLE}) ?([ก-ฮเ-ไ][ก-๎]+)(?: +([ก-ฮเ-ไ][ก-๎]+))?`, 'g');

/** What follows `นาย` in names of offices and trades: whatever the word goes on with. */
const OFFICES = ['อำเภอ', 'ทะเบียน', 'ช่าง', 'จ้าง', 'ทหาร', 'ตรวจ', 'สถานี', 'ด่าน', 'หน้า', 'ตำรวจ', 'สัตวแพทย์', 'ไปรษณีย์', 'พราน', 'ท้องที่', 'สนาม', 'ธนาคาร', 'กรัฐมนตรี', 'กเทศ', 'กเมือง', 'กองค์', 'กอบ', 'กสมาคม', 'กสโมสร', 'กสภา', 'กเหล่า', 'กกิตติมศักดิ์', 'กสมัย', 'กและ'];
/** The same for words that names also begin with (นายเรืองศักดิ์, นายกมล): only the whole word is an office. */
const WHOLE = ['ก', 'เรือ', 'ท่า', 'ทุน', 'เวร', 'ประกัน', 'แพทย์', 'ใหญ่', 'ร้อย', 'สิบ', 'พล', 'ดาบ', 'เงิน'];
const DOCTORS = /^แพทย์(?:สาธารณสุข|เชี่ยวชาญ|ชำนาญ|ปฏิบัติ|ทรงคุณวุฒิ|ประจำ|ใหญ่|ผู้)/;
const WOMEN = ['ฟ้า', 'รำ', 'แบบ', 'งาม', 'เอก', 'พญา', 'พยาบาล', 'สนองพระโอษฐ์', 'กำนัล', 'ร้อง', 'เลิ้ง', 'นวล', 'ไม้', 'ใน', 'สาวไทย', 'สงกรานต์', 'รอง', 'กวัก', 'แอ่น', 'ไทย'];

/** Whether what follows a title is an office, a trade or a thing. */
function isOffice(title: string, word: string): boolean {
  if (title === 'นาย') return OFFICES.some((each) => word.startsWith(each)) || WHOLE.includes(word) || DOCTORS.test(word);
  return (title === 'นาง' || title === 'นางสาว') && WOMEN.includes(word);
}

/** Names of persons with a title, with or without a surname. `text` is normalised. */
export function findTitledName(text: string): TitledName[] {
  if (!SOME_TITLE.test(text)) return [];
  return [...text.matchAll(NAMES)].flatMap((match) => {
    const [whole, title = '', name = ''] = match;
    const after = text[match.index + title.length + name.length + (whole.includes(' ') ? 1 : 0)] ?? '';
    // `น.ส.ล.` is land, not a person; a given name has two letters at least and no full stop behind it.
    if (name.length < 2 || isOffice(title, name) || (after === '.' && name.length < 4)) return [];
    return [{ title: title.trim(), name, start: match.index, end: match.index + whole.length }];
  });
}
