// npm run package: one self-contained VSIX beside package.json.
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { vsixPath } from './vsix-path.ts';

/** A third is what runs without a browser, a third what runs in one, and a third the pictures of the first steps. */
const budget = 5.25 * 1024 * 1024;

runTool(async () => {
  const files = await listFiles({ cwd: places.root, packageManager: PackageManager.None });
  const missing = promised().filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Trouble(`The manifest names what the package would lack: ${missing.join(', ')}.`);
  const vsix = vsixPath();
  // Everything that runs is bundled, and pictures are for the repository's own page: no link is rewritten.
  await createVSIX({
    cwd: places.root,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const bytes = statSync(vsix).size;
  say(`${vsix.slice(places.root.length + 1)}  ${(bytes / 1024).toFixed(0)} KB, ${files.length} files`);
  if (bytes > budget) throw new Trouble(`It may have ${budget / 1024} KB. Look at what grew: npx vsce ls`);
  return 0;
});

/** The files that package.json points VS Code and npm to. */
function promised(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(places.root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { main, browser, bin, icon, contributes } = manifest;
  const text = JSON.stringify([main, browser, bin, icon, contributes]);
  return [...text.matchAll(/"\.?\/?((?:dist|media|syntaxes)\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
}
