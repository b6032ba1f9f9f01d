import { beforeAll, describe, expect, it } from 'vitest';
import { agencyFinder, type AgencyFinder } from '#src/datasets/content/agencyFinder.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { frozenProvince } from '../../support/frozenProvince.ts';

let finder: AgencyFinder;
beforeAll(async () => {
  finder = agencyFinder((await readContent(frozenProvince.content)).content);
});

describe('find', () => {
  it.each([
    ['สำนักงานจังหวัด', 'provincial-office'],
    ['ที่ทำการปกครอง จังหวัดฯ', 'provincial-administration'],
    ['ที่ทำการปกครองจังหวัด', 'provincial-administration'],
    ['สนง.พัฒนาชุมชนจังหวัดฯ', 'community-development'],
    ['สนง.พัฒนาชุมชนจังหวัด', 'community-development'],
    ['สนง. พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดฯ', 'social-development'],
    ['สนง.เกษตรจังหวัดฯ', 'agricultural-extension'],
    ['สนง.ประมงจังหวัดฯ', 'fisheries'],
    ['สนง. ทรัพยากรธรรมชาติและสิ่งแวดล้อม จังหวัดฯ', 'environment'],
    ['สนง.แรงงานจังหวัดฯ', 'labour'],
    ['สนง.จัดหางานจังหวัดฯ', 'employment'],
    ['สนง.สวัสดิการและคุ้มครองแรงงานจังหวัดฯ', 'labour-protection'],
    ['สนง.สาธารณสุข จังหวัดฯ', 'public-health'],
    ['สนง.อุตสาหกรรมจังหวัดฯ', 'industry'],
    ['สนง.ส่งเสริมการปกครอง ท้องถิ่นจังหวัด', 'local-administration-promotion'],
    ['สำนักงานพลังงานจังหวัด', 'energy'],
    ['ตำรวจภูธรจังหวัด', 'police'],
    ['องค์การบริหารส่วนจังหวัด', 'pao'],
    ['สำนักงาน ก.พ.ร.', 'opdc'],
    ['คณะอนุ ก.บ.จ. ๓ ด้าน', 'kbj-subcommittees'],
    ['คณะอนุกรรมการฯ', 'kbj-subcommittees'],
    ['คณะกรรมการ ก.บ.จ.สค.', 'kbj'],
    ['คณะกรรมการบริหารงานอำเภอ (ก.บ.อ.)', 'kbo'],
    ['องค์กรปกครองส่วนท้องถิ่น', 'lao'],
    ['ทุกส่วนราชการ', 'all-provincial-agencies'],
    ['ส่วนราชการในจังหวัด', 'all-provincial-agencies'],
    ['หน่วยงานในจังหวัด', 'all-agencies-in-province'],
    ['อำเภอทุกอำเภอ', 'all-districts'],
    ['ผู้แทนภาคประชาชน ภาค ประชาสังคม ภาคเอกชน', 'public-representatives'],
    ['หน่วยงานที่เสนอโครงการ', 'proposing-agencies'],
    ['ทุกภาคส่วนในจังหวัด', 'all-sectors'],
    ['หัวหน้าส่วนราชการที่เกี่ยวข้อง', 'heads-of-agencies'],
  ])('knows %s as the letters write it', (name, slug) => {
    expect(finder.find(name)).toBe(slug);
  });

  it.each([
    ['ปลัดจังหวัดสมุทรสาคร', 'provincial-administration'],
    ['อำเภอกะทู้แม่แบน', 'district-krathum-baen'],
    ['ที่การปกครองจังหวัดสมุทรสาคร', 'provincial-administration'],
    ['องค์กรบริหารส่วนจังหวัด', 'pao'],
    ['สำนักงานประมง', 'fisheries'],
    ['สนง.ประมง จ.สมุทรสาคร', 'fisheries'],
    ['  ๑. สำนักงานประมงจังหวัดสมุทรสาคร ', 'fisheries'],
    ['สํานักงานประมงจังหวัด', 'fisheries'],
  ])('knows %s, a head, a wrong reading or another spelling', (name, slug) => {
    expect(finder.find(name)).toBe(slug);
  });

  it.each(['', '-', 'สำนักงาน', 'สำนักงานประมงจังหวัดนครปฐม', 'หน่วยงานตัวอย่าง'])('does not guess who "%s" is', (name) => {
    expect(finder.find(name)).toBeNull();
  });
});

it('serves another province by its own name', () => {
  const other = agencyFinder({
    province: { name: 'จังหวัดชัยนาท', shortName: 'ชัยนาท', districts: [], sources: [], doubts: [] },
    agencies: [{ slug: 'fisheries', name: 'สำนักงานประมงจังหวัดชัยนาท', nameEn: 'Fisheries', kind: 'provincial-agency', parent: null, headTitle: null, abbreviations: [], listedIn: [], roles: [] }],
    bodies: [],
    collectives: [],
  });
  expect(other.find('สนง.ประมง จังหวัดฯ')).toBe('fisheries');
  expect(other.find('สำนักงานประมงจังหวัดสมุทรสาคร')).toBeNull();
});
