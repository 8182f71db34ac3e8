import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { withTables } from '../tools/readme-tables.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

describe('the README', () => {
  it('holds the tables of rules, columns, commands and settings as they are', () => {
    assert.equal(withTables(readme), readme, 'run npm run generate -- tables');
  });

  it('shows pictures that exist', () => {
    const pictures = Array.from(readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g), ([, path]) => path ?? '');
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
  });

  it('names scripts that exist', () => {
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = Array.from(readme.matchAll(/npm (?:run )?([a-z:]+)/g), ([, name]) => name ?? '');
    assert.deepEqual(
      named.filter((name) => name !== 'ci' && manifest.scripts[name] === undefined),
      [],
    );
  });
});
