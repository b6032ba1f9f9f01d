import type { CellFindings } from '#src/exports/annotate/marks.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';

const namespaces = { v: 'urn:schemas-microsoft-com:vml', o: 'urn:schemas-microsoft-com:office:office', x: 'urn:schemas-microsoft-com:office:excel' } as const;

const declared = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('');

const boxType = (own: string) =>
  `<v:shapetype${own} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** An empty drawing in the old form (VML), the only one that boxes of comments have. */
export const newDrawing = (pack: OfficePackage, name: string): void =>
  pack.write(name, `<xml${declared}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`);

/** Adds a hidden box for each cell. VML is not always sound XML, so it is added to as text, before its end. */
export function addShapes(pack: OfficePackage, name: string, cells: readonly CellFindings[]): void {
  const vml = pack.text(name) ?? '';
  const end = vml.lastIndexOf('</xml>');
  if (end < 0) throw new Error('a drawing without end');
  const head = /<xml\b[^>]*>/.exec(vml)?.[0] ?? '';
  const own = Object.entries(namespaces).every(([prefix, known]) => new RegExp(`xmlns:${prefix}\\s*=\\s*["']${known}["']`).test(head)) ? '' : declared;
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1024, ...ids) + 1;
  const type = /id\s*=\s*["']_x0000_t202["']/.test(vml) ? '' : boxType(own);
  const shapes = cells.map((cell, index) => shape(first + index, cell, own));
  pack.write(name, `${vml.slice(0, end)}${type}${shapes.join('')}${vml.slice(end)}`);
}

/** Right of its cell, four columns wide; taller where it says more. The anchor counts from 0. */
function shape(id: number, { row, column, findings }: CellFindings, own: string): string {
  const top = Math.max(0, row - 2);
  const bottom = top + Math.min(24, 3 + findings.length * 5);
  const anchor = [column, 12, top, 4, column + 4, 12, bottom, 4].join(', ');
  return `<v:shape${own} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:110pt;z-index:${id - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
