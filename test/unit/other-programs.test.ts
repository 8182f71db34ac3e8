import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hasDuckDb, openDuckDb } from '../tools/duck-db.ts';
import { places } from '../tools/places.ts';
import { readmeFences } from '../tools/readme-fences.ts';

describe('what the README has other programs do', function () {
  // A busy machine takes its time to start a process.
  this.timeout(240_000);
  let folder = '';
  let names: readonly string[] = [];
  let whole = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'others-'));
    mkdirSync(join(folder, 'dist'));
    const options = { bundle: true, platform: 'node', format: 'cjs', charset: 'utf8' } as const;
    const outfile = join(folder, 'dist', 'cli.js');
    buildSync({ ...options, entryPoints: [join(places.root, 'src/cli/bin.ts')], outfile });
    names = readdirSync(places.seeds).filter((name) => name.endsWith('.txt'));
    for (const name of names) copyFileSync(join(places.seeds, name), join(folder, name));
    whole = run(`node dist/cli.js analyze --format ndjson ${names.join(' ')}`);
    assert.equal(whole.split('\n').length, names.length + 1);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function run(line: string, input = ''): string {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 1e9,
    });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  /** "" where there is no such program. */
  function version(program: string): string {
    const { error, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    return error ? '' : stdout;
  }

  const [parallel] = readmeFences('').filter((lines) => lines.includes('| parallel'));
  const [here = '', beyond = ''] = (parallel ?? '').split('\n');

  it('GNU parallel is told in two lines, for this machine and for others', () => {
    assert.match(here, /^ls \*\.txt \| parallel .*-j2 .* > 结果\.ndjson$/);
    assert.match(beyond, /--sshlogin /);
  });

  if (version('parallel').startsWith('GNU parallel'))
    it('GNU parallel prints the same bytes as one run, however many reports a process gets', () => {
      for (const line of [here, here.replace('-N 50', '-N 2')]) {
        run(line);
        assert.equal(readFileSync(join(folder, '结果.ndjson'), 'utf8'), whole, line);
      }
    });
  else
    it('GNU parallel is not installed here: its line was not run (apt-get install parallel)', () => {
      assert.notEqual(here, '');
    });

  it('what Spark pipes a partition through prints its reports; Spark itself is not run here', () => {
    const [, command = ''] = /\.pipe\("([^"]+)"\)/.exec(readmeFences('python').join('')) ?? [];
    const parts = [names.slice(0, 2), names.slice(2)].map((paths) => run(command, `${paths.join('\n')}\n`));
    assert.equal(parts.join(''), whole);
  });

  if (hasDuckDb())
    it('DuckDB answers the queries as they are printed', async () => {
      const own = ['2023.txt', '2024.txt'];
      own.forEach((name, at) => {
        writeFileSync(join(folder, name), REPORTS[at] ?? '');
      });
      run(`node dist/cli.js analyze --format ndjson ${own.join(' ')} > 结果.ndjson`);
      run(`node dist/cli.js ledger --format json ${own.join(' ')} > 兑现.json`);
      const ask = await openDuckDb(folder);
      const answers = [];
      for (const sql of readmeFences('sql')) answers.push(await ask(sql));
      assert.deepEqual(
        answers.map((rows) => rows.map((row) => Object.values(row))),
        [
          [
            ['清河县', '2022', '地区生产总值', '180亿元'],
            ['清河县', '2023', '地区生产总值', '192.6亿元'],
          ],
          [['清河县', '2023', '学校', '3所', '2023.txt']],
          [['清河县', '2023', 'gdp', '9%', 7, '180亿元', '192.6亿元']],
        ],
      );
    });
  else
    it('DuckDB was not fetched here: its queries were not run (npm run measure -- queries)', () => {
      assert.equal(readmeFences('sql').length, 3);
    });
});

const REPORTS = [
  `河北省邢台市清河县人民政府工作报告
——2023年1月15日在清河县第十届人民代表大会第五次会议上
一、2022年工作回顾
地区生产总值完成180亿元，增长6%。
二、2023年工作安排
地区生产总值增长7%。新建学校3所。
`,
  `河北省邢台市清河县人民政府工作报告
——2024年1月15日在清河县第十届人民代表大会第六次会议上
一、2023年工作回顾
地区生产总值完成192.6亿元，增长9%。
二、2024年工作安排
地区生产总值增长6%。
`,
];
