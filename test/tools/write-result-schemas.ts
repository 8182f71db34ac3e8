// npm run generate -- results: brings the JSON Schemas of the results up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { resultSchemas } from './result-schemas.ts';
import { runTool } from './run-tool.ts';

runTool(async () => {
  for (const { path, text } of Object.values(resultSchemas)) writeFileSync(join(places.root, path), await text());
  return 0;
});
