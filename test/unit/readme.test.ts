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

describe('every document', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md', 'test/labels/README.md'];
  const manifest = readFileSync(new URL('package.json', root), 'utf8');

  for (const document of documents) {
    const at = new URL(document, root);
    const text = readFileSync(at, 'utf8');

    it(`${document} links to files that are there`, () => {
      const links = Array.from(text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, path = '']) => path);
      const missing = links.filter((path) => !/^https?:/.test(path) && !existsSync(new URL(path, at)));
      assert.deepEqual(missing, []);
    });

    it(`${document} names folders, files, commands and settings that are there`, () => {
      const words = Array.from(text.matchAll(/`([^`\s]+)`/g), ([, word = '']) => word);
      const paths = words.filter((word) => /^(?:src|test|media|seeds|syntaxes|l10n)\/[\w./-]*$/.test(word));
      assert.deepEqual(
        paths.filter((path) => !/[A-Z]{3,}/.test(path) && !existsSync(new URL(path, root))),
        [],
      );
      const named = words.filter((word) => word.startsWith('reportReview.'));
      assert.deepEqual(
        named.filter((word) => !manifest.includes(`"${word}"`)),
        [],
      );
    });
  }

  it('src/README.md leads to files that are there', () => {
    const map = readFileSync(new URL('src/README.md', root), 'utf8');
    const rows = Array.from(map.matchAll(/^\| [^|]+ \| ([^|]+) \|$/gm), ([, where = '']) => where);
    const paths = rows.flatMap((where) =>
      Array.from(where.matchAll(/(?:^|[\s(])((?:[\w-]+\/)+[\w-]+\.ts)\b/g), ([, path = '']) => path),
    );
    assert.ok(paths.length > 30);
    const missing = paths.filter((path) => ![`src/${path}`, path].some((each) => existsSync(new URL(each, root))));
    assert.deepEqual(missing, []);
  });
});
