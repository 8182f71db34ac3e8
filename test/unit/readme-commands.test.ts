import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { readmeFences } from '../tools/readme-fences.ts';
import { typedDocx } from '../tools/wrappings/report-docx.ts';
import { reportPdf } from '../tools/wrappings/report-pdf.ts';

const PROGRAM = 'node dist/cli.js ';
const lines = readmeFences('')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith(PROGRAM));

/** Three reports of one district; each promises something in its line 12. */
const years = [2022, 2023, 2024].map((year) =>
  [
    '云溪区人民政府工作报告',
    `——${year}年1月10日在云溪区第九届人民代表大会第二次会议上`,
    `一、${year - 1}年工作回顾`,
    `新建学校${year - 2019}所，新增城镇就业${year - 1000}人。`,
    `二、${year}年工作安排`,
    `新增城镇就业${year}人以上。`,
    ...[1, 2, 3, 4, 5].map((at) => `${at}.抓好第${at}类项目，完善服务，改进作风。`),
    '6.办好民生实事。区教育局新建学校4所。',
    '',
  ].join('\n'),
);

describe('the command line in the README', function () {
  this.timeout(120_000);
  const home = process.cwd();
  let folder = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
    process.chdir(folder);
    const [, text = ''] = years;
    years.forEach((each, at) => {
      writeFileSync(join(folder, `${2022 + at}.txt`), each);
    });
    writeFileSync(join(folder, '报告.txt'), text);
    mkdirSync(join(folder, '报告文件夹'));
    copyFileSync(join(folder, '报告.txt'), join(folder, '报告文件夹', '报告.txt'));
    const draft = text.replace('新建学校4所', '新建学校5所');
    for (const [name, said] of [
      ['报告.docx', text],
      ['定稿.docx', text],
      ['统计公报.docx', text],
      ['送审稿.docx', draft],
    ] as const)
      writeFileSync(join(folder, name), typedDocx(said.split('\n')));
    writeFileSync(join(folder, '送审稿.pdf'), reportPdf(draft.split('\n')));
    // A table of facts, as a unit would keep it.
    const { code, told } = await run(['export', '--figures', '--out', '数据.xlsx', '报告.txt']);
    assert.equal(code, 0, told);
  });
  after(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  /** Runs the words behind the program as a shell would, in the folder. */
  async function run(words: readonly string[]): Promise<{ readonly code: number; readonly told: string }> {
    let told = '';
    const tell = (text: string): void => {
      told += text;
    };
    const here: Io = {
      ...nodeIo('', ''),
      readRevision: (_, path) => Promise.resolve(readFileSync(path)),
      runImporter: readInPlace,
      threads: null,
      serveTools: () => Promise.resolve(),
      stdout: tell,
      stderr: tell,
    };
    return { code: await main(words, here), told };
  }

  it('is there', () => {
    assert.ok(lines.length > 20);
  });

  // In the order in which they are printed: a table that one writes is what the next one reads.
  for (const line of lines)
    it(`runs as printed: ${line.slice(PROGRAM.length)}`, async () => {
      // What was sent to the units comes back.
      if (line.includes(' 反馈 ')) cpSync(join(folder, '分送任务'), join(folder, '反馈'), { recursive: true });
      const [command = ''] = line.slice(PROGRAM.length).split(' > ');
      const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
      const words = command.split(' ').flatMap((word) => (word === '*.txt' ? texts : [word]));
      const { code, told } = await run(words);
      // 1 says that something was found, which these reports give reason to.
      assert.ok(
        code === 0 || (code === 1 && ['check', 'compare', 'apply'].includes(words[0] ?? '')),
        `${code} ${told}`,
      );
    });
});
