import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import type { Store } from '../../src/tags/index.ts';

/** What walks through so many levels does not come back. */
const DEEP = 100_000;

const report = '政府工作报告\n一、2023年工作安排\n新建学校3所，改造公园2个。\n';

/** Each test has a folder of its own, in which it writes files by their paths and asks the command line. */
describe('the stores of the command line', () => {
  let root = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'places-')));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function put(path: string, content: string | Uint8Array): string {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
    let err = '';
    const io = nodeIo(process.execPath, '');
    const code = await main(['--language', 'zh', ...argv], {
      ...io,
      stdout: () => undefined,
      stderr: (words) => void (err += words),
    });
    return { code, err };
  }

  /** Gives the first commitment of each report this owner, as somebody does who fills in the exported table. */
  async function setOwner(owner: string, ...reports: readonly string[]): Promise<{ code: number; err: string }> {
    const table = join(root, 'table.csv');
    const files = reports.map((each) => join(root, each));
    const exported = await run('export', '--force', '--format', 'csv', '--out', table, ...files);
    // 3: marks that cannot be read are not in the table.
    assert.equal(exported.code, exported.err.includes('未采用其标记') ? 3 : 0);
    const [head = '', ...rows] = readFileSync(table, 'utf8').split('\r\n');
    const at = head.replace('\uFEFF', '').split(',').indexOf('牵头领导');
    const filled = rows.map((row) => (row === '' ? row : row.split(',').with(at, owner).join(',')));
    writeFileSync(table, [head, ...filled].join('\r\n'));
    return run('apply', '--write', table, ...files);
  }

  const storeIn = (path: string): Store => JSON.parse(readFileSync(join(root, path), 'utf8')) as Store;
  const ownersIn = (path: string): readonly unknown[] => storeIn(path).marks.map(({ owner }) => owner);
  const files = (folder = '.'): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((each) => each.includes('.json'));

  it('lie beside the report where no folder above has any', async () => {
    put('a/r.txt', report);
    assert.deepEqual(await setOwner('张三', 'a/r.txt'), {
      code: 0,
      err: '已更新 2 条，未变 0 条，待人工处理 0 处，未找到 0 行。\n',
    });
    assert.deepEqual(files(), ['a/.report-review/r.txt.json']);
  });

  it('lie in the nearest folder above that has some, and at the top of the repository where none has', async () => {
    put('.git/HEAD', '');
    put('w/.report-review/other.txt.json', '');
    put('w/a/b/r.txt', report);
    put('v/a/r.txt', report.replace('3所', '5所').replace('2个', '4个'));
    await setOwner('张三', 'w/a/b/r.txt', 'v/a/r.txt');
    assert.deepEqual(ownersIn('w/.report-review/a/b/r.txt.json'), ['张三', '张三']);
    assert.deepEqual(ownersIn('.report-review/v/a/r.txt.json'), ['张三', '张三']);
  });

  it('are those that the report has already, also where a nearer folder has others', async () => {
    put('r/r.txt', report);
    put('.report-review/x.txt.json', '');
    await setOwner('张三', 'r/r.txt');
    put('r/.report-review/x.txt.json', '');
    await setOwner('李四', 'r/r.txt');
    assert.deepEqual(ownersIn('.report-review/r/r.txt.json'), ['李四', '李四']);
  });

  it('are not looked for above the repository', async () => {
    put('.report-review/w/r.txt.json', 'of somebody else');
    put('w/.git/HEAD', '');
    put('w/r.txt', report);
    assert.equal((await setOwner('张三', 'w/r.txt')).code, 0);
    assert.deepEqual(ownersIn('w/.report-review/r.txt.json'), ['张三', '张三']);
    assert.equal(readFileSync(join(root, '.report-review/w/r.txt.json'), 'utf8'), 'of somebody else');
  });

  for (const [what, link] of [
    ['the folder', '.report-review'],
    ['a folder in it', '.report-review/a'],
    ['a folder that is not there yet', '.report-review/a'],
  ] as const)
    it(`are neither read nor written where a link leads out: ${what}`, async () => {
      const outside = join(root, 'outside');
      if (!what.includes('not there')) mkdirSync(outside);
      put('w/.git/HEAD', '');
      put('w/a/r.txt', report);
      mkdirSync(dirname(join(root, 'w', link)), { recursive: true });
      symlinkSync(outside, join(root, 'w', link));
      const { code, err } = await setOwner('张三', 'w/a/r.txt');
      assert.equal(code, 3);
      assert.match(err, /a\/r\.txt：未作改动：“.*\.report-review.*”指向工作区或代码库之外/);
      assert.deepEqual(existsSync(outside) ? readdirSync(outside) : [], []);
    });

  it('follow a link that stays inside', async () => {
    put('w/.git/HEAD', '');
    put('w/r.txt', report);
    mkdirSync(join(root, 'w/marks'));
    symlinkSync('marks', join(root, 'w/.report-review'));
    assert.equal((await setOwner('张三', 'w/r.txt')).code, 0);
    assert.deepEqual(ownersIn('w/marks/r.txt.json'), ['张三', '张三']);
  });

  for (const encoding of ['GBK', 'GB18030', 'UTF-16', 'UTF-16LE'])
    it(`keep their words though an editor saved them as ${encoding}`, async () => {
      put('r.txt', report);
      await setOwner('张三', 'r.txt');
      const store = storeIn('.report-review/r.txt.json');
      const marks = store.marks.map((mark) => ({ ...mark, note: '请住建局核实', tags: ['重点督办'] }));
      const utf8 = put('utf8.txt', JSON.stringify({ ...store, marks }));
      put('.report-review/r.txt.json', execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding, utf8]));
      assert.equal((await setOwner('李四', 'r.txt')).code, 0);
      const [mark] = storeIn('.report-review/r.txt.json').marks;
      assert.deepEqual([mark?.owner, mark?.note, mark?.tags], ['李四', '请住建局核实', ['重点督办']]);
      assert.deepEqual(files(), ['.report-review/r.txt.json']);
    });

  it('are kept aside byte by byte where they are no text', async () => {
    put('r.txt', report);
    await setOwner('张三', 'r.txt');
    const bytes = readFileSync(join(root, '.report-review/r.txt.json'));
    const bad = Buffer.concat([bytes.subarray(0, -3), Buffer.from([0xff]), bytes.subarray(-3)]);
    put('.report-review/r.txt.json', bad);
    const { code, err } = await setOwner('李四', 'r.txt');
    assert.equal(code, 3);
    assert.match(err, /文字编码无法确定。请修复“.*r\.txt\.json”，或将它移走/);
    assert.deepEqual(readFileSync(join(root, '.report-review/r.txt.corrupt-1.json')), bad);
    assert.deepEqual(ownersIn('.report-review/r.txt.json'), ['李四', '李四']);
  });

  for (const [how, value] of [
    ['lists', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['objects', '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP)],
    ['lists without an end', '['.repeat(DEEP)],
  ] as const)
    it(`nested deeper than any store are kept aside as they are, in one sentence: ${how}`, async () => {
      put('r.txt', report);
      await setOwner('张三', 'r.txt');
      const whole = readFileSync(join(root, '.report-review/r.txt.json'), 'utf8');
      const deep = whole.replace(/\}\s*$/, `, "more": ${value} }\n`);
      put('.report-review/r.txt.json', deep);
      const { code, err } = await setOwner('李四', 'r.txt');
      assert.equal(code, 3);
      const lines = err.split('\n').filter((line) => line.includes('嵌套层数过多'));
      assert.equal(new Set(lines).size, 1, err);
      assert.match(lines[0] ?? '', /r\.txt.*请修复“.*r\.txt\.json”，或将它移走/);
      assert.doesNotMatch(err, /RangeError|stack/);
      assert.equal(readFileSync(join(root, '.report-review/r.txt.corrupt-1.json'), 'utf8'), deep);
      assert.deepEqual(ownersIn('.report-review/r.txt.json'), ['李四', '李四']);
    });

  it('are a baseline also where an editor saved one as GBK, which keeps what it knows of other reports', async () => {
    const wrong = (count: number): string => `${report}其中中学${count}所，小学2所，共计3所。\n`;
    const [one, other] = [put('甲.txt', wrong(2)), put('乙.txt', wrong(5))];
    const baseline = join(root, 'known.json');
    assert.equal((await run('check', '--write-baseline', baseline, one, other)).code, 0);
    const before = readFileSync(baseline, 'utf8');
    writeFileSync(baseline, execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GBK', baseline]));
    assert.match((await run('check', '--baseline', baseline, one)).err, /发现问题 0 条/);
    assert.equal((await run('check', '--write-baseline', baseline, one)).code, 0);
    assert.equal(readFileSync(baseline, 'utf8'), before);
    assert.match(before, /中学5所，小学2所，共计/);
    const broken = Buffer.concat([readFileSync(baseline), Buffer.from([0xff])]);
    writeFileSync(baseline, broken);
    assert.equal((await run('check', '--write-baseline', baseline, one)).code, 3);
    assert.deepEqual(readFileSync(baseline), broken);
  });

  it('are no baseline where one is nested deeper than any', async () => {
    const file = put('r.txt', `${report}其中中学2所，小学2所，共计3所。\n`);
    const deep = `{"version":1,"reports":[{"report":"r.txt","findings":[${'['.repeat(DEEP)}${']'.repeat(DEEP)}]}]}`;
    const baseline = put('known.json', deep);
    for (const [option, wanted] of [
      ['--baseline', 2],
      ['--write-baseline', 3],
    ] as const) {
      const { code, err } = await run('check', option, baseline, file);
      assert.equal(code, wanted, err);
      assert.equal(err.split('\n').filter((line) => line.includes('不是基线文件')).length, 1, err);
      assert.doesNotMatch(err, /RangeError/);
      assert.equal(readFileSync(baseline, 'utf8'), deep);
    }
  });

  for (const [from, to] of [
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const)
    for (const [length, more] of [
      ['a name', ''],
      ['a long name', '长'.repeat(66)],
    ] as const)
      it(`whose report went from ${from} to ${to} are offered to it by ${length}, whatever its words are now`, async () => {
        const named = (form: string): string => `Zoë街道${more}报告.txt`.normalize(form);
        put('.git/HEAD', '');
        put(named(from), report);
        put('p.txt', report);
        await setOwner('张三', named(from), 'p.txt');
        rmSync(join(root, 'p.txt'));
        rmSync(join(root, named(from)));
        // The words alone would tell neither of the two, as after a draft was written anew.
        put(named(to), report.replace('新建学校3所，改造公园2个', '新增就业5万人，修缮道路7公里'));
        const { err } = await run('check', join(root, named(to)));
        const [, store = '', target = ''] = /没有标记.*请将(.*)改名为(.*)$/m.exec(err) ?? [];
        assert.ok(target.includes('Zo'), err);
        renameSync(store, target);
        const read = await run('check', join(root, named(to)));
        assert.doesNotMatch(read.err, /没有标记/);
      });

  for (const [how, to] of [
    ['renamed', 'q.txt'],
    ['moved', 'elsewhere/r.txt'],
    ['renamed by case', 'R.TXT'],
  ] as const)
    it(`whose report was ${how} elsewhere are offered to it in one line`, async () => {
      put('.git/HEAD', '');
      put('r.txt', report);
      await setOwner('张三', 'r.txt');
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, 'r.txt'), join(root, to));
      put('other.txt', report.replace('新建学校3所，改造公园2个', '新增就业5万人，修缮道路7公里'));
      const { err } = await run('check', join(root, to), join(root, 'other.txt'));
      const lines = err.split('\n').filter((line) => line.includes('没有标记'));
      assert.equal(lines.length, 1, err);
      const [, from = '', target = ''] = /请将(.*)改名为(.*)$/.exec(lines[0] ?? '') ?? [];
      mkdirSync(dirname(target), { recursive: true });
      renameSync(from, target);
      assert.equal((await setOwner('李四', to)).code, 0);
      assert.deepEqual(files().length, 1);
    });

  for (const [how, more] of [
    ['', ''],
    [', however deep they nest', `,"more":${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ] as const)
    it(`of a newer version are read and not changed${how}`, async () => {
      put('r.txt', report);
      await setOwner('张三', 'r.txt');
      const newer = JSON.stringify({ ...storeIn('.report-review/r.txt.json'), version: 3 }).replace(/\}$/, `${more}}`);
      put('.report-review/r.txt.json', newer);
      const { code, err } = await setOwner('李四', 'r.txt');
      assert.equal(code, 3);
      assert.match(err, /r\.txt：未作改动：标记由更新版本的报告审阅写成/);
      assert.equal(readFileSync(join(root, '.report-review/r.txt.json'), 'utf8'), newer);
      assert.deepEqual(files(), ['.report-review/r.txt.json']);
    });

  it('of reports with long names are kept', async () => {
    for (const count of [70, 80, 83]) {
      const name = `${'报'.repeat(count)}.txt`;
      put(name, report);
      assert.equal((await setOwner('张三', name)).code, 0);
      assert.equal((await setOwner('李四', name)).code, 0);
    }
    assert.equal(files().length, 3);
  });

  it('that cannot be written cost one line a report, and the others are written', async () => {
    for (const [at, name] of ['a', 'b', 'c', 'd', 'e'].entries())
      put(`${name}/r.txt`, report.replace('3所', `${at + 11}所`).replace('2个', `${at + 21}个`));
    mkdirSync(join(root, 'a/.report-review/r.txt.json'), { recursive: true });
    put('b/.report-review', 'a file');
    mkdirSync(join(root, 'c/.report-review'));
    symlinkSync('r.txt.json', join(root, 'c/.report-review/r.txt.json'));
    mkdirSync(join(root, 'd/.report-review'));
    execFileSync('mkfifo', [join(root, 'd/.report-review/r.txt.json')]);
    const reports = ['a/r.txt', 'b/r.txt', 'c/r.txt', 'd/r.txt', 'e/r.txt'];
    const { code, err } = await setOwner('张三', ...reports);
    assert.equal(code, 3);
    const lines = err.split('\n').filter((line) => line.includes('未作改动'));
    assert.deepEqual(
      lines.map((line) => /(\w\/r\.txt)：未作改动：.*处应为标记文件/.exec(line)?.[1]),
      ['a/r.txt', 'b/r.txt', 'c/r.txt', 'd/r.txt'],
    );
    assert.match(err, /已更新 2 条/);
    assert.doesNotMatch(err, /Error|E[A-Z]{4,}/);
    assert.deepEqual(ownersIn('e/.report-review/r.txt.json'), ['张三', '张三']);
  });

  it('and reports and baselines are not written over, whatever is forced', async () => {
    const file = put('r.txt', report);
    symlinkSync('r.txt', join(root, 'link.txt'));
    await setOwner('张三', 'r.txt');
    const store = join(root, '.report-review/r.txt.json');
    const before = readFileSync(store, 'utf8');
    for (const out of [file, join(root, 'link.txt'), join(root, '.', 'x', '..', 'r.txt'), store])
      for (const command of ['check', 'export', 'analyze', 'commitments']) {
        const format = command === 'export' ? 'csv' : 'json';
        const { code, err } = await run(command, '--out', out, '--format', format, '--force', file);
        const why = out === store ? '只存放报告的标记，请换一个位置' : '不会覆盖';
        assert.deepEqual([code, err.includes(why)], [3, true], `${command} ${out}: ${err}`);
      }
    assert.equal((await run('import', '--out', root, '--force', file)).code, 3);
    assert.equal(readFileSync(file, 'utf8'), report);
    assert.equal(readFileSync(store, 'utf8'), before);
  });
});
