import { describe, expect, it } from 'vitest';
import { joinBase } from '#src/components/href.ts';
import { renderMarkdown } from '#src/components/renderMarkdown.ts';

const render = async (text: string, level = 2) => (await renderMarkdown(text, { level, link: (path) => joinBase('/sub/', path) })).trim();

describe('renderMarkdown', () => {
  it('moves the highest heading to the level of the page, and the others with it', async () => {
    expect(await render('# ก\n\n## ข', 3)).toBe('<h3>ก</h3>\n<h4>ข</h4>');
    expect(await render('## ก\n\n### ข', 2)).toBe('<h2>ก</h2>\n<h3>ข</h3>');
  });

  it('puts site paths under the base and leaves outside addresses', async () => {
    expect(await render('[แผน](/plan/2560/) [นอก](https://example.org/)')).toBe('<p><a href="/sub/plan/2560/">แผน</a> <a href="https://example.org/">นอก</a></p>');
  });

  it('shows raw HTML as text, so that no style or script gets in', async () => {
    expect(await render('ก <b style="color:red">ข</b>')).toBe('<p>ก &lt;b style="color:red"&gt;ข&lt;/b&gt;</p>');
    expect(await render('<script>alert(1)</script>')).not.toContain('<script');
  });

  it('aligns numbers of a table by class, never by style', async () => {
    const html = await render('| ก | ข |\n|---|--:|\n| ค | 1 |');
    expect(html).not.toContain('style');
    expect(html).toContain('<td class="num">1</td>');
  });

  it('leaves quotation marks and dots as they were written', async () => {
    expect(await render('"ก" ... 31 - 60')).toBe('<p>"ก" ... 31 - 60</p>');
  });
});
