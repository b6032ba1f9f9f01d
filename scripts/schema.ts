import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { datasetDefinition } from '#src/datasets/definition.ts';
import { reportWords } from '#src/i18n/check.ts';

/** Writes the JSON Schema by which editors complete and check `content/datasets/*.yaml`. */
const path = 'content/dataset.schema.json';
await writeFile(path, `${JSON.stringify(z.toJSONSchema(datasetDefinition, { io: 'input' }), null, 2)}\n`);
console.log(reportWords.schemaWritten(path));
