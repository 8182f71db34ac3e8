// npm run generate -- tools: the tools for language models in package.json, from the one list of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { withTools } from './tool-manifest.ts';

const MANIFEST = join(places.root, 'package.json');

runTool(async () => {
  writeFileSync(MANIFEST, await withTools(readFileSync(MANIFEST, 'utf8')));
  say('The tools in package.json are written.');
  return 0;
});
