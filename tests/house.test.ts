import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Data walks one way: a folder may import from those with a smaller number, its own, and the leaves. */
const steps: Record<string, number> = {
  cache: 0, compile: 1, fonts: 0, workbook: 1, datasets: 2, rules: 3, derive: 3, charts: 4, exports: 4, publish: 4, views: 5, layouts: 6, components: 6, pages: 6, styles: 6,
};
const leaves = new Set(['thai', 'i18n']);
/** The files at the root of src put the folders together; pages may use them. */
const root = '(root)';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? root;

function mayImport(from: string, to: string): boolean {
  if (from === to || leaves.has(to)) return true;
  if (leaves.has(from)) return false;
  if (from === root) return true;
  if (to === root) return (steps[from] ?? 0) >= 6;
  const [a, b] = [steps[from], steps[to]];
  if (a === undefined || b === undefined) return false;
  return a === b ? a === 6 : b < a;
}

describe('the house', () => {
  it('has the folders that the rule knows, and no other', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => folder !== root && !leaves.has(folder) && !(folder in steps))).toEqual([]);
  });

  it('lets data walk one way', () => {
    const wrong = files.flatMap((file) => {
      const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]#src\/([^'"]+)['"]/g)].map((match) => `src/${match[1] ?? ''}`);
      return imports.filter((path) => !mayImport(folderOf(file), folderOf(path))).map((path) => `${file} → ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('imports by one way of naming only, so that nothing escapes the rule', () => {
    const wrong = files.filter((file) => /from\s+['"]\.\.?\//.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('keeps what readers see in src/i18n: no Thai in logic or markup', () => {
    const allowed = /^src\/(i18n|thai)\//;
    const wrong = files.filter((file) => !allowed.test(file)).filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '').replace(/<!--[\s\S]*?-->/g, '').replace(/\.describe\([^)]*\)/g, '').replace(/\/(?:\\.|[^/\n])+\/[gimsu]*/g, '');
      return /[\u0E01-\u0E5B]/.test(code);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps files and functions small', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
    const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(200);
  });
});
