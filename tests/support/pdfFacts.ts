/** A part of a tagged PDF: what it is (`H2`, `TR`), on which pages (from 1) its own text stands, and its parts. */
export interface PdfPart {
  readonly tag: string;
  readonly own: readonly number[];
  readonly parts: readonly PdfPart[];
}

export interface PdfFacts {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly bookmarks: readonly string[];
  readonly language: string | null;
  readonly root: PdfPart | null;
}

/** Reads what Chromium leaves open in a PDF: pages, bookmarks and structure. Text and drawings are packed and stay so. */
export function pdfFacts(pdf: Buffer): PdfFacts {
  const text = pdf.toString('latin1');
  const objects = new Map([...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [Number(match[1]), match[2] ?? '']));
  const of = (type: string): string => [...objects.values()].find((body) => new RegExp(`/Type\\s*/${type}\\b`).test(body)) ?? '';
  const catalog = of('Catalog');
  const order = pageOrder(objects, refAfter(catalog, 'Pages') ?? 0);
  const number = new Map(order.map((id, index) => [id, index + 1]));
  const treeRoot = refAfter(of('StructTreeRoot'), 'K');
  return {
    pages: order.map((id) => sizeOf(objects.get(id) ?? '')),
    bookmarks: [...objects.values()].filter((body) => /\/Title\b/.test(body) && /\/(Dest|A)\b/.test(body)).map(titleOf),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? null,
    root: treeRoot === null ? null : partOf(objects, number, treeRoot, null),
  };
}

function refAfter(body: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(body)?.[1];
  return found === undefined ? null : Number(found);
}

const refs = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));

function pageOrder(objects: ReadonlyMap<number, string>, id: number): number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1];
  return kids === undefined ? [id] : refs(kids).flatMap((kid) => pageOrder(objects, kid));
}

function sizeOf(body: string): { width: number; height: number } {
  const [, , width = 0, height = 0] = (/\/MediaBox\s*\[([^\]]*)\]/.exec(body)?.[1] ?? '').trim().split(/\s+/).map(Number);
  return { width: Math.round(width), height: Math.round(height) };
}

function titleOf(body: string): string {
  const hex = /\/Title\s*<([0-9A-Fa-f]+)>/.exec(body)?.[1];
  if (hex === undefined) return /\/Title\s*\(((?:\\.|[^)\\])*)\)/.exec(body)?.[1] ?? '';
  return Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\uFEFF', '');
}

function partOf(objects: ReadonlyMap<number, string>, pages: ReadonlyMap<number, number>, id: number, page: number | null): PdfPart {
  const body = objects.get(id) ?? '';
  const here = refAfter(body, 'Pg') ?? page;
  const kids = /\/K\s*(\[(?:[^[\]]|\[[^\]]*\])*\]|\d+ 0 R|\d+|<<[\s\S]*?>>)/.exec(body)?.[1] ?? '';
  const marked = [...kids.matchAll(/<<[\s\S]*?>>/g)].flatMap(([dictionary]) => (dictionary.includes('/MCID') ? [refAfter(dictionary, 'Pg') ?? here] : []));
  const bare = kids.replaceAll(/<<[\s\S]*?>>/g, ' ');
  const plain = /(?:^|[\s[])\d+(?!\s+0 R)(?=[\s\]]|$)/.test(bare.replaceAll(/\d+ 0 R/g, ' ')) ? [here] : [];
  const own = [...marked, ...plain].flatMap((ref) => (ref === null ? [] : [pages.get(ref) ?? 0]));
  return { tag: /\/S\s*\/(\w+)/.exec(body)?.[1] ?? '', own, parts: refs(bare).filter((kid) => /\/StructElem\b/.test(objects.get(kid) ?? '')).map((kid) => partOf(objects, pages, kid, here)) };
}

/** The pages that a part stands on, its own parts counted, in order. */
export const pagesOf = (part: PdfPart): number[] => [...new Set([...part.own, ...part.parts.flatMap(pagesOf)])].sort((a, b) => a - b);

/** The part and all that it holds, in reading order. */
export const walk = (part: PdfPart): PdfPart[] => [part, ...part.parts.flatMap(walk)];
