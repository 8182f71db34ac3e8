import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitUserName } from '../../src/disk/index.ts';

describe('the name that git knows', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'git-name-'));
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'a/b'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  for (const [settings, name] of [
    ['[core]\n\tbare = false\n[user]\n\temail = a@b\n\tname = 李明\n', '李明'],
    ['[USER]\r\n  Name="王 芳" \r\n', '王 芳'],
    ['[user "x"]\nname = x\n[user]\nname = 赵一\nname = 赵二\n', '赵二'],
  ] as const)
    it(`is read from its settings: ${name}`, async () => {
      writeFileSync(join(root, '.git/config'), settings);
      assert.equal(await gitUserName(join(root, 'a/b')), name);
    });

  it('of the repository comes before this person’s own', async () => {
    writeFileSync(join(root, '.git/config'), '[core]\nname = nobody\n');
    assert.notEqual(await gitUserName(join(root, 'a')), 'nobody');
  });
});
