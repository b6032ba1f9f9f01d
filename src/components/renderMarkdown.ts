import type { HastPluginDefinition } from 'satteri';

export interface MarkdownOptions {
  /** Level of the text's highest heading on the page: 2 under a page's title, 3 inside a section. */
  readonly level: number;
  /** Puts a site path (`/plan/2560/`) under the base; outside addresses come back as they are. */
  readonly link: (path: string) => string;
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const lowest = 6;

/** Level of the highest heading that the text itself uses; 1 where it has none. */
const highestHeading = (markdown: string): number =>
  Math.min(lowest, ...[...markdown.matchAll(/^(#{1,6})\s/gm)].map(([, marks = '#']) => marks.length));

const shiftHeadings = (by: number): HastPluginDefinition => ({
  name: 'shift-headings',
  element: { filter: headingTags, visit: (node) => ({ ...node, tagName: `h${Math.min(lowest, Math.max(1, Number(node.tagName.slice(1)) + by))}` }) },
});

const placeLinks = (link: MarkdownOptions['link']): HastPluginDefinition => ({
  name: 'place-links',
  element: { filter: ['a'], visit(node, context) { context.setProperty(node, 'href', link(String(node.properties.href ?? ''))); } },
});

/** Raw HTML shows as the text that it is, and a column's alignment becomes a class: no style or script gets in this way. */
const plainOnly: HastPluginDefinition = {
  name: 'plain-only',
  raw: (node) => ({ type: 'text', value: node.value }),
  element: {
    filter: ['td', 'th'],
    visit(node) {
      const { style, ...properties } = node.properties;
      return style === undefined ? undefined : { ...node, properties: /right/.test(String(style)) ? { ...properties, className: ['num'] } : properties };
    },
  },
};

/** Markdown as the office writes it to HTML that keeps the site's rules: no inline style, headings in order, links under the base. */
export async function renderMarkdown(markdown: string, { level, link }: MarkdownOptions): Promise<string> {
  // Loaded where there are such texts.
  const { markdownToHtml } = await import('satteri');
  const { html } = await markdownToHtml(markdown, {
    features: { frontmatter: false, gfm: { footnotes: false } },
    hastPlugins: [shiftHeadings(level - highestHeading(markdown)), placeLinks(link), plainOnly],
  });
  return html;
}
