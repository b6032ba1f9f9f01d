import { remembering } from '#src/thai/remembering.ts';
import { plainText, plainXml } from '#src/workbook/ooxml/plainXml.ts';

const item = /<si>(?:<t(?: xml:space="(preserve)")?(?:\/>|>([^<]*)<\/t>)|((?:<r>(?:<rPr>(?:<[^>]*>)*?<\/rPr>)?<t(?: xml:space="preserve")?>[^<]*<\/t><\/r>)+))<\/si>/y;
const run = /<t( xml:space="preserve")?>([^<]*)<\/t>/g;

/** Months and districts are the same in a thousand workbooks: looked at once, and then one object, which is compared and looked up at once. */
const knownText = remembering((text) => plainText(text, false));
const longestKnown = 200;

/**
 * The shared strings of a part that is written as Excel writes it, every character of it accounted for; null for any
 * other (a prefix, reading aids of East Asian text, what readers do not read alike).
 */
export function scanStrings(bytes: Uint8Array | undefined): string[] | null {
  if (!bytes) return [];
  const xml = plainXml(bytes);
  if (xml === null || !xml.startsWith('<sst')) return null;
  const strings: string[] = [];
  let at = xml.indexOf('>') + 1;
  if (xml.charCodeAt(at - 2) === 47) return at === xml.trimEnd().length ? strings : null;
  for (;;) {
    const end = xml.startsWith('<si><t>', at) ? xml.indexOf('<', at + 7) : -1;
    const short = end >= 0 && end - at < longestKnown && xml.startsWith('</t></si>', end) ? knownText(xml.slice(at + 7, end)) : null;
    if (short !== null) {
      strings.push(short);
      at = end + 9;
      continue;
    }
    item.lastIndex = at;
    const match = item.exec(xml);
    if (!match) break;
    at = item.lastIndex;
    const text = match[3] === undefined ? plainText(match[2] ?? '', match[1] !== undefined) : joined(match[3]);
    if (text === null) return null;
    strings.push(text);
  }
  return xml.slice(at).trimEnd() === '</sst>' ? strings : null;
}

/** The text of runs, each in its own look. */
function joined(runs: string): string | null {
  let all = '';
  for (const [, preserved, text = ''] of runs.matchAll(run)) {
    const read = plainText(text, preserved !== undefined);
    if (read === null) return null;
    all += read;
  }
  return all;
}
