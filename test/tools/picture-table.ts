// npm run generate -- table-picture: the table of tasks of a sample, printed by LibreOffice: media/table.png, media/step-table.png.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze, lineTable } from '../../src/core/index.ts';
import { chooseColumns, exportFile, exportRows } from '../../src/export/index.ts';
import { checkable, filterWords, shownCommitments } from '../../src/present/index.ts';
import type { MarkChange, Store } from '../../src/tags/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import { localizerOf } from '../../src/cli/localizer-of.ts';
import { version } from '../../package.json' with { type: 'json' };
import { places } from './places.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { shrinkPng } from './shrink-png.ts';

const sample = 'sifangtai-2023.txt';
/** As an office would call it. */
const file = '2023年四方台区政府工作报告.txt';
const day = '2023-09-15';

/** What people said of the first promises, by words that stand in them. */
const records: readonly (readonly [words: string, change: MarkChange])[] = [
  ['规模以上工业增加值', { status: 'inProgress', owner: '李明', unit: '区工信局', due: '2023-12' }],
  ['农林牧渔总产值', { status: 'inProgress', unit: '区统计局、区农业农村局' }],
  ['外贸进出口总值', { status: 'behind', owner: '赵强', unit: '区商务局', note: '上半年订单减少' }],
  ['社会消费品零售总额', { status: 'inProgress', unit: '区商务局' }],
  ['规上工业总产值', { status: 'inProgress', owner: '李明', unit: '区工信局', note: '三季度末完成七成' }],
  ['三大粮食作物', { status: 'done', owner: '王芳', unit: '区农业农村局', due: '2023-06' }],
  ['服务业增加值', { status: 'behind', owner: '赵强', unit: '区发改局' }],
  ['新增城镇就业', { status: 'inProgress', owner: '王芳', unit: '区人社局', due: '2023-11-30' }],
];

runTool(async () => {
  const folder = join(places.cache, 'table');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, columns: wanted, part } of pictures) {
    await writeFile(join(folder, `${name}.xlsx`), await workbook(wanted));
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.xlsx`)]);
    const page = ['-f', '2', '-l', '2', '-png', '-singlefile', ...part];
    run('pdftoppm', [...page, join(folder, `${name}.pdf`), join(folder, name)]);
    await writeFile(join(places.media, `${name}.png`), shrinkPng(await readFile(join(folder, `${name}.png`))));
    say(`media/${name}.png`);
  }
  return 0;
});

/** The whole table, and what the walkthrough shows of it; of an A3 page that lies on its side the part within its margins, in pixels. */
const pictures = [
  { name: 'table', columns: ['tasks'], part: ['-r', '160', '-x', '60', '-y', '80', '-W', '2520', '-H', '757'] },
  {
    name: 'step-table',
    columns: ['text', 'unit', 'due', 'status'],
    part: ['-r', '84', '-x', '30', '-y', '34', '-W', '690', '-H', '416'],
  },
] as const;

async function workbook(wanted: readonly string[]): Promise<Uint8Array> {
  const chosen = chooseColumns(wanted);
  if (!chosen.ok) throw new Error(`there is no column ${chosen.unknown}`);
  const text = await readFile(join(places.seeds, sample), 'utf8');
  const analysis = analyze(text, { file });
  const lines = lineTable(text);
  const store = records.reduce<Store>((before, [words, change]) => {
    const commitment = applyMarks(analysis, text, before).commitments.find((each) => each.text.includes(words));
    if (!commitment) throw new Trouble(`${sample} promises nothing with ${words}.`);
    return changeRecord(before, text, commitment, change, { at: `${day}T08:00:00Z`, by: '李明' });
  }, emptyStore(file));
  const report = applyMarks(analysis, text, store);
  const source = { file, report, lineOf: (offset: number) => lines.lineAt(offset), text };
  const localizer = localizerOf('zh');
  const about = { date: day, version, filters: filterWords(checkable, localizer) };
  const content = await exportFile('xlsx', exportRows(source, shownCommitments(report, checkable)), localizer, {
    about,
    columns: chosen.columns,
  });
  if (typeof content === 'string') throw new Error('a workbook is no text');
  return content;
}

function run(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${program} did not run, which LibreOffice and Poppler bring: ${reason}`);
  }
}
