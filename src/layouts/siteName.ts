import type { SiteFrame } from '#src/views/siteFrame.ts';

type Named = Pick<SiteFrame, 'siteTitle' | 'provinceName'>;

/** The site's name with the province once (`long`), or without the province, where that stands beside it (`beside`). */
export function siteName({ siteTitle, provinceName }: Named, form: 'long' | 'beside'): string {
  const bare = siteTitle.replace(provinceName, '').replace(/\s+/gu, ' ').trim();
  if (form === 'beside') return bare;
  return siteTitle.includes(provinceName) ? siteTitle : `${siteTitle} ${provinceName}`;
}
