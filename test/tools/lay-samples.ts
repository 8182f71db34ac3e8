import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze, lineTable } from '../../src/core/index.ts';
import { places } from './places.ts';

/**
 * The samples as an office would have them: a copy under names such as 2023年四方台区政府工作报告.txt, without what VS Code puts
 * in front of a report. What is there already stays. Tells where the first finding of the first sample stands.
 *
 * @returns `at` is FILE:LINE:COLUMN, counted from 1
 */
export async function laySamples(
  folder: string,
): Promise<{ readonly folder: string; readonly at: string | undefined }> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await put(join(folder, '.vscode', 'settings.json'), `${JSON.stringify(quiet, null, 2)}\n`);
  const found: string[] = [];
  for (const name of (await readdir(places.seeds)).filter((each) => each.endsWith('.txt')).sort()) {
    const text = await readFile(join(places.seeds, name), 'utf8');
    const { report, findings } = analyze(text, { file: name });
    const target = join(folder, sampleName(report.year, report.district.name) ?? name);
    await put(target, text);
    const [first] = findings;
    if (!first) continue;
    const lines = lineTable(text);
    const line = lines.lineAt(first.range[0]);
    const column = first.range[0] - text.lastIndexOf('\n', first.range[0] - 1);
    found.push(`${target}:${line}:${column}`);
  }
  return { folder, at: found[0] };
}

/** 2023, 四方台区 → 2023年四方台区政府工作报告.txt; undefined where the report does not tell. */
function sampleName(year: number | null, district: string | null): string | undefined {
  return year === null || district === null ? undefined : `${year}年${district}政府工作报告.txt`;
}

/** What a window of one's own reports needs not. */
const quiet = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.exclude': { '**/.vscode': true },
};

async function put(path: string, content: string): Promise<void> {
  if (!existsSync(path)) await writeFile(path, content);
}
