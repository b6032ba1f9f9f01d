import { join } from 'node:path';
import { digestOfJson } from '#src/cache/answers.ts';
import { takeStanding, type SiteBefore } from '#src/cache/standingSite.ts';
import { definitionDigest } from '#src/datasets/definitionDigest.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { templateFile } from '#src/exports/template/makeTemplates.ts';
import { run as makeTemplatesHere, templateTask, type TemplateInput } from '#src/templateTask.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';

/** So many templates are made by one task: each takes less than a millisecond, and who asks is busy for many at a time. */
const templatesPerTask = 100;

/** What is to be done for the blank workbooks in the folder `templates` of `folder`: each makes a few, in another process. */
export function* templateWorks(province: LoadedProvince, folder: string, before: SiteBefore | null): Generator<() => Promise<void>> {
  const facts = siteTemplateFacts(province);
  const factsDigest = before ? digestOfJson(facts) : '';
  const left: { readonly name: string; readonly workbook: TemplateInput['workbooks'][number] }[] = [];
  for (const workbook of siteWorkbooks(province)) {
    const [id, definitions] = workbook;
    const name = before?.store.nameOf('template', id, ...definitions.map(definitionDigest), factsDigest) ?? '';
    const digest = before?.store.read(name);
    const path = `templates/${templateFile(id)}`;
    const stands = before && digest && takeStanding(before.site, [{ path: `data/${path}`, digest: Buffer.from(digest).toString() }], () => join(folder, path));
    if (!stands) left.push({ name, workbook });
  }
  for (let at = 0; at < left.length; at += templatesPerTask) {
    const few = left.slice(at, at + templatesPerTask);
    yield async () => {
      const input: TemplateInput = { workbooks: few.map(({ workbook }) => workbook), folder: join(folder, 'templates') };
      // Where a process could not, this one says what is wrong.
      const digests = await runTask<string[]>({ module: templateTask, input, context: facts, limits: defaultLimits }).catch(() => makeTemplatesHere(input, facts));
      for (const [index, { name }] of few.entries()) before?.store.write(name, Buffer.from(digests[index] ?? ''));
    };
  }
}
