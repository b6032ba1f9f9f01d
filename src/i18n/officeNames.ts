/** Words that the names of offices are made of, as offices write and shorten them. */
export const officeNames = {
  province: 'จังหวัด',
  provinceShort: 'จ.',
  office: 'สำนักงาน',
  officeShort: 'สนง.',
  part: 'ส่วน',
} as const;
