import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { figureColumns } from '../../src/present/index.ts';
import { columns } from '../../src/export/index.ts';
import { ledgerColumns } from '../../src/export/ledger/ledger-columns.ts';

/** One word for one thing: what is said, in which language, and what is not said beside it. */
const terms: readonly { readonly say: string; readonly not: RegExp; readonly right: string; readonly wrong: string }[] =
  [
    {
      say: 'commitment',
      not: /(?<!--)\bpromises?\b/iu,
      right: 'decide --promise, what was promised: the commitments',
      wrong: 'Which promises are shown?',
    },
    { say: 'owner', not: /\bleaders?\b|\bwho leads\b/iu, right: 'No owner', wrong: 'Leader in charge' },
    { say: 'measured as', not: /^measures$|^whose$/iu, right: 'Measured as', wrong: 'Measures' },
    { say: '口径', not: /^含义$/u, right: '口径', wrong: '含义' },
  ];

/** All that people read, by where it stands; the names of fields and options are none of it. */
function shown(): readonly (readonly [string, string])[] {
  const strings = (file: string): readonly (readonly [string, string])[] =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>);
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return [
    ...strings('l10n/bundle.l10n.zh-cn.json').flatMap(([key, words]) => [
      ['l10n', key] as const,
      ['l10n', words] as const,
    ]),
    ...strings('package.nls.json').map(([key, words]) => [`package.nls ${key}`, words] as const),
    ...strings('package.nls.zh-cn.json').map(([key, words]) => [`package.nls.zh-cn ${key}`, words] as const),
    ...[...columns, ...figureColumns, ...ledgerColumns].flatMap(({ id, title }) =>
      [title.zh, title.en].map((words) => [`column ${id}`, words] as const),
    ),
    ...manifest.contributes.languageModelTools.map(({ name, modelDescription }) => [name, modelDescription] as const),
    ...['README.md', 'CHANGELOG.md'].flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, at) => [`${file}:${at + 1}`, line.replace(/`[^`]*`/gu, '')] as const),
    ),
  ];
}

interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly { readonly name: string; readonly modelDescription: string }[];
  };
}

describe('one word for one thing', () => {
  for (const { say, not, right, wrong } of terms)
    it(`is ${say}, in everything that people read`, () => {
      assert.doesNotMatch(right, not);
      assert.match(wrong, not);
      assert.deepEqual(
        shown().filter(([, words]) => not.test(words)),
        [],
      );
    });

  it('and the tables and the card call a column alike', () => {
    const titles = [...columns, ...figureColumns, ...ledgerColumns].filter(
      ({ id }) => id === 'aspect' || id === 'says',
    );
    assert.deepEqual(
      titles.map(({ title }) => title),
      titles.map(() => ({ zh: '口径', en: 'Measured as' })),
    );
  });
});
