import assert from 'node:assert/strict';
import { gitRevisions } from '../../src/vscode/compare/git-revisions.ts';
import type { GitExtension } from '../../src/vscode/compare/git-revisions.ts';

interface Address {
  readonly scheme: string;
  readonly fsPath: string;
  readonly query?: string;
}

const file: Address = { scheme: 'file', fsPath: '/w/定稿.txt' };

/** VS Code's git with one repository that has two commits of the file. */
function git(enabled: boolean, known: boolean): GitExtension<Address> {
  const commits = [
    { hash: 'a1b2c3d4e5', message: '定稿\n\n主任审定', commitDate: new Date('2025-01-08T10:00:00Z') },
    { hash: 'f6e5d4c3b2', message: '送审稿' },
  ];
  const toGitUri = ({ fsPath }: Address, ref: string): Address => ({ scheme: 'git', fsPath, query: ref });
  const repository = { log: () => Promise.resolve(commits) };
  return { enabled, getAPI: () => ({ getRepository: () => (known ? repository : null), toGitUri }) };
}

describe('the states of a draft that git keeps', () => {
  it('come with the first line of what was said of them, and their day', async () => {
    const found = await gitRevisions(git(true, true), file);
    assert.deepEqual(
      found.map(({ name, message, date, uri }) => [name, message, date, uri.query]),
      [
        ['a1b2c3d', '定稿', '2025-01-08', 'a1b2c3d4e5'],
        ['f6e5d4c', '送审稿', '', 'f6e5d4c3b2'],
      ],
    );
  });

  it('are none where git does not run, is turned off, or does not know the file', async () => {
    for (const each of [undefined, git(false, true), git(true, false)])
      assert.deepEqual(await gitRevisions(each, file), []);
    assert.deepEqual(await gitRevisions(git(true, true), { ...file, scheme: 'untitled' }), []);
  });
});
