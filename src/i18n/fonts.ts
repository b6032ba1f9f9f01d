/** What is said of the letters of the site. */
export const fontWords = {
  title: 'ตัวอักษร',
  licence: 'Sarabun ตามสัญญาอนุญาต SIL Open Font License 1.1',
  notMade: (reason: string) => `เตรียมแบบตัวอักษร Sarabun จากแพ็กเกจ @fontsource/sarabun ไม่ได้ ให้ติดตั้งแพ็กเกจใหม่ด้วย npm ci แล้วลองอีกครั้ง (${reason})`,
} as const;
