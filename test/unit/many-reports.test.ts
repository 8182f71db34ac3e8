import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { later } from '../tools/build/later.ts';
import { places } from '../tools/places.ts';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Several for each of three threads; the program works out most of what it needs at the first of them. */
const REPORTS = 14;
/** Of each: enough for figures, promises and findings. */
const LINES = 40;

describe('the program over many reports', function () {
  // A busy machine takes its time to start a process.
  this.timeout(240_000);
  let folder = '';
  let names: readonly string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'many-'));
    await build({
      entryPoints: [join(places.root, 'src/cli/bin.ts')],
      outfile: join(folder, 'cli.js'),
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      charset: 'utf8',
      // As it ships: started thirty times, it need not read each time what it does not use.
      plugins: [later('mcp', 'src/mcp/index.ts')],
    });
    const samples = places.seeds;
    const sources = readdirSync(samples).filter((name) => name.endsWith('.txt'));
    names = Array.from({ length: REPORTS }, (_, at) => {
      const name = `${String(at).padStart(2, '0')}.txt`;
      const text = readFileSync(join(samples, sources[at % sources.length] ?? ''), 'utf8');
      writeFileSync(join(folder, name), text.split('\n').slice(0, LINES).join('\n'));
      return name;
    });
    writeFileSync(join(folder, '07.txt'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function run(words: readonly string[], input = ''): Ran {
    const program = [join(folder, 'cli.js'), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 1e9,
      timeout: 200_000,
    });
    return { code: status, out: stdout, err: stderr };
  }

  for (const command of ['analyze', 'check --format csv', 'check']) {
    it(`${command} prints the same bytes with any number of threads`, () => {
      const by = (threads: number): Ran => run([...command.split(' '), '--threads', String(threads), ...names]);
      const one = by(1);
      assert.equal(one.code, 3, one.err);
      assert(one.out.length > 1000);
      assert.deepEqual(by(3), one);
    });
  }

  it('prints one by one what it prints of all', () => {
    const each = ['00.txt', '01.txt'];
    const apart = each.map((name) => run(['analyze', '--format', 'ndjson', name]).out).join('');
    assert.equal(run(['analyze', ...each]).out, apart);
    const lines = (out: string): readonly string[] => out.split('\r\n');
    const [head = '', ...rows] = lines(run(['check', '--format', 'csv', ...each]).out);
    const single = each.flatMap((name) => lines(run(['check', '--format', 'csv', name]).out).slice(1, -1));
    assert(head.startsWith('\uFEFF'));
    assert.deepEqual(rows.slice(0, -1), single);
  });

  it('takes a report, or a list of files, from standard input', () => {
    const text = '2021年政府工作报告\n一、2021年工作安排\n新建学校3所。\n';
    assert.match(run(['commitments', '-'], text).out, /^-:3 .*新建学校3所/);
    const listed = run(['commitments', '--files-from', '-'], '00.txt\n01.txt\n');
    assert.deepEqual(listed, run(['commitments', '00.txt', '01.txt']));
    assert.equal(run(['commitments', '--files-from', '-'], '').code, 3);
  });

  it('refuses pipes, devices and options that every object has', () => {
    if (process.platform !== 'win32') {
      assert.equal(spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status, 0);
      const pipe = run(['check', 'pipe.txt']);
      assert.deepEqual([pipe.code, pipe.err], [3, 'pipe.txt：是管道或设备；读取标准输入请用 -\n']);
      assert.equal(run(['apply', 'pipe.txt', '00.txt']).code, 3);
    }
    for (const name of ['--constructor', '--toString', '--__proto__'])
      assert.equal(run(['check', name, '00.txt']).code, 2);
    assert.equal(run(['check', '--threads', '0', '00.txt']).code, 2);
  });
  it('says in one sentence that its results have no room, or that its folder is gone', () => {
    assert.equal(run(['analyze', '00.txt']).code, 0);
    if (process.platform !== 'linux') return;
    const full = shell(`exec "$0" "$1" analyze "$2" > /dev/full`);
    assert.deepEqual(full, { code: 3, out: '', err: '标准输出：磁盘已满，请腾出空间后再试\n' });
    const gone = shell(`mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" check ../00.txt`);
    assert.deepEqual(gone, { code: 3, out: '', err: '当前文件夹已不存在，请先换到别的文件夹。\n' });
  });

  /** Lets a shell run the program ($0 $1) on a report ($2). */
  function shell(script: string): Ran {
    const words = [process.execPath, join(folder, 'cli.js'), join(folder, '00.txt')];
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, ...words], { cwd: folder, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  }
});
