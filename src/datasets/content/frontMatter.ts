/** A Markdown file in two: the YAML between the first two lines `---`, and the rest. `yaml` null: no such head. */
export interface SplitFile {
  readonly yaml: string | null;
  readonly body: string;
  /** The line of the file that the YAML starts on, from 1. */
  readonly yamlLine: number;
}

/** Lines may end in CRLF and the file may start with a byte-order mark: offices edit with whatever they have. */
export function splitFrontMatter(text: string): SplitFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  if (end === -1) return { yaml: null, body: lines.join('\n'), yamlLine: 1 };
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n').trim(), yamlLine: 2 };
}
