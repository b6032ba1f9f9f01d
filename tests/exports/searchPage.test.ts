import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readSearchPage } from '#src/exports/searchPage.ts';

const page = (main: string, attributes = ''): string =>
  `<!doctype html><html><head><title>ชื่อเอกสาร</title></head><body><header>หัวเว็บ</header><main ${attributes}>${main}</main><footer>ท้ายเว็บ</footer></body></html>`;
const blocksOf = (main: string): readonly string[] => readSearchPage('/a/', page(main))?.blocks ?? [];

describe('readSearchPage', () => {
  it('reads main only, without svg, forms, navigation and what is marked', () => {
    expect(blocksOf('<h1>หนึ่ง</h1><svg><text>ภาพ</text></svg><form>ช่อง</form><nav>เมนู</nav><p data-pagefind-ignore>9</p><script>s()</script><p>สอง</p>'))
      .toEqual(['หนึ่ง', 'สอง']);
  });
  it('joins inline elements and breaks at blocks, cells and line breaks', () => {
    expect(blocksOf('<p>แม่<strong>น้ำ</strong>ท่า<wbr>จีน</p><table><tr><td>ก</td><td>ข</td></tr></table>ค<br>ง')).toEqual(['แม่น้ำท่าจีน', 'ก', 'ข', 'ค', 'ง']);
  });
  it('passes over what is marked to its own end, whatever stands in it', () => {
    expect(blocksOf('<p>ก</p><div data-pagefind-ignore="all"><div>1<br></div><divx>2</divx><!-- </p> -->3</div><p>ข</p><svg><svg/><svg></svg><text>4</text></svg><img data-pagefind-ignore>ค')).toEqual(['ก', 'ข', 'ค']);
    expect(blocksOf('<p>ก</p><nav>never closed<p>ข</p>')).toEqual(['ก']);
  });
  it('reads the heads alone of a table that asks for it, and other tables whole', () => {
    const table = '<thead><tr><th>งวด</th><th>ผล</th></tr></thead><tbody><tr><th>มกราคม</th><td><data>1</data></td><td class="x">2</td></tr><tr><th>กุมภาพันธ์</th><td>3</td></tr></tbody>';
    expect(blocksOf(`<table data-search-heads>${table}</table><p>ก</p>`)).toEqual(['งวด', 'ผล', 'มกราคม', 'กุมภาพันธ์', 'ก']);
    expect(blocksOf(`<table class="data" data-search-heads=""><tr><td>1</td></tr></table><table>${table}</table>`)).toEqual(['งวด', 'ผล', 'มกราคม', '1', '2', 'กุมภาพันธ์', '3']);
  });
  it('keeps apart what bears a name and what stands around it, with elements of the same name inside', () => {
    const read = readSearchPage('/a/', page('<h1>หัว</h1><p>ก <span data-search-name="">ที่ <span>๑</span>๒</span> ข <span>ค</span></p><h1>ท้าย</h1>'));
    expect(read).toMatchObject({ title: 'หัว', name: 'ที่ ๑๒', blocks: ['หัว', 'ก ที่ ๑๒ ข ค', 'ท้าย'] });
  });
  it('takes no sign in the value of an attribute for the end of a tag', () => {
    expect(blocksOf(`<p title="1 > 2" data-x='"a" > b'>ก</p><P CLASS=x>ข</P><!-- "> --><p>5 < 6 & 7</p>`)).toEqual(['ก', 'ข', '5 < 6 & 7']);
  });
  it('reads a line break of the source as a space, and entities as what they stand for', () => {
    expect(blocksOf('<p>หนึ่ง\n  สอง &amp; สาม&nbsp;สี่</p>')).toEqual(['หนึ่ง สอง & สาม สี่']);
  });
  it('reads title, other names and filters', () => {
    const main = '<h1>หนังสือ <em>เวียน</em></h1><p data-search-name>ที่ ๑๔๐๘๐</p>';
    expect(readSearchPage('/letters/x/', page(main, 'data-search-kind="letter" data-search-years="2561 2560 2560" data-search-agencies="fisheries|labour"'))).toEqual({
      url: '/letters/x/',
      title: 'หนังสือ เวียน',
      name: 'ที่ ๑๔๐๘๐',
      blocks: ['หนังสือ เวียน', 'ที่ ๑๔๐๘๐'],
      kind: 'letter',
      years: ['2560', '2561'],
      agencies: ['fisheries', 'labour'],
    });
  });
  it('takes the title of the document where there is no heading', () => {
    expect(readSearchPage('/a/', page('<p>ก</p>'))?.title).toBe('ชื่อเอกสาร');
  });
  it('passes over a page without main, with a marked main, or without text', () => {
    expect(readSearchPage('/a/', '<html><body><p>ก</p></body></html>')).toBeNull();
    expect(readSearchPage('/a/', page('<p>ก</p>', 'data-pagefind-ignore="all"'))).toBeNull();
    expect(readSearchPage('/a/', page('<svg></svg>'))).toBeNull();
  });
  it('keeps nothing of a page but its words', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const read = (at: number) => readSearchPage(`/${at}/`, page(`<h1>หน้าของตัวชี้วัดที่ ${at}</h1><p>2560/workbook-${at}.xlsx</p><svg>${`${at} `.repeat(50_000)}</svg>`, `data-search-kind="indicator-of-${at}"`));
    const before = held();
    const pages = Array.from({ length: 100 }, (_, at) => read(at));
    expect((held() - before) / pages.length).toBeLessThan(20_000);
  });
});
