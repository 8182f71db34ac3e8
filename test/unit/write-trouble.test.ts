import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';

describe('a file that the command line cannot write', () => {
  let root = '';
  let report = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'write-'));
    report = join(root, 'r.txt');
    writeFileSync(report, '政府工作报告\n一、2023年工作安排\n新建学校3所。\n');
    mkdirSync(join(root, '文件夹'));
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** What is said of it, in one line; `code` is what the disk answers, where it is not asked itself. */
  async function said(option: '--out' | '--write-baseline', path: string, code?: string): Promise<string> {
    let err = '';
    const io = { ...nodeIo('', ''), stdout: () => undefined, stderr: (text: string): void => void (err += text) };
    const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error(`${code}: no`), { code }));
    const argv = ['check', '--language', 'zh', option, path, report];
    const exit = await main(argv, code === undefined ? io : { ...io, writeFile: refuse });
    assert.equal(exit, 3);
    const lines = err.split('\n').filter((line) => line.startsWith(path));
    assert.equal(lines.length, 1, err);
    return lines[0]?.slice(path.length) ?? '';
  }

  const answers: readonly (readonly [code: string, words: string])[] = [
    ['ENOSPC', '：磁盘已满，请腾出空间后再试'],
    ['EACCES', '：没有写入权限，请另选文件夹或检查权限设置'],
    ['ELOOP', '：是指向自身的链接，请给出文件本身'],
    ['EISDIR', '：这是文件夹，请给出其中的文件名'],
    ['EROFS', '：没有写入权限，请另选文件夹或检查权限设置'],
  ];
  for (const [code, words] of answers)
    it(`is told with what to do about it: ${code}`, async () => {
      for (const option of ['--out', '--write-baseline'] as const)
        assert.equal(await said(option, join(root, 'o.json'), code), words);
    });

  it('and so is one in whose place there is something else', async () => {
    assert.equal(await said('--out', join(report, 'o.json')), '：应为文件夹之处是一个文件，请另选位置');
    assert.equal(await said('--write-baseline', join(root, '文件夹')), '：这是文件夹，请给出其中的文件');
    const long = join(root, `${'长'.repeat(100)}.json`);
    assert.equal(await said('--out', long), '：文件名过长，请改用短些的名称');
  });
});
