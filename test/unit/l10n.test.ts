import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { parseSource, sourceFiles, visit } from './source-files.ts';

type Strings = Readonly<Record<string, string>>;

const read = (path: string): Strings => JSON.parse(readFileSync(path, 'utf8')) as Strings;
const chinese = read('l10n/bundle.l10n.zh-cn.json');

/** The English sentences that a file gives to t(…) or l10n.t(…), and the calls whose sentence cannot be read off. */
function sentences(file: ts.SourceFile): { readonly keys: readonly string[]; readonly unread: readonly string[] } {
  const keys: string[] = [];
  const unread: string[] = [];
  visit(file, (node) => {
    if (!ts.isCallExpression(node) || !isTranslate(node.expression)) return;
    const [message] = node.arguments;
    if (message && ts.isStringLiteralLike(message)) keys.push(message.text);
    else unread.push(`${file.fileName}: ${node.getText(file)}`);
  });
  return { keys, unread };
}

function isTranslate(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 't';
  return ts.isPropertyAccessExpression(called) && called.name.text === 't';
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort().join(' ');
}

const found = [...sourceFiles().values()].map(sentences);
const keys = new Set(found.flatMap((each) => each.keys));

describe('the words that people see', () => {
  it('are found in the source however t is reached', () => {
    const file = parseSource('a.ts', "t('one'); localizer.t('two', 1); vscode.l10n.t('three'); said(`four`); t(five);");
    assert.deepEqual(sentences(file), { keys: ['one', 'two', 'three'], unread: ['a.ts: t(five)'] });
  });

  it('stand as whole sentences in the calls that ask for them', () => {
    assert.deepEqual(
      found.flatMap((each) => each.unread),
      [],
    );
    assert(keys.size > 0);
  });

  it('all have Chinese', () => {
    assert.deepEqual(
      [...keys].filter((key) => !chinese[key]),
      [],
    );
  });

  it('have no Chinese left over from words that are gone', () => {
    assert.deepEqual(
      Object.keys(chinese).filter((key) => !keys.has(key)),
      [],
    );
  });

  it('have the same places to fill in both languages', () => {
    const differ = Object.entries(chinese).filter(([key, words]) => placeholders(key) !== placeholders(words));
    assert.deepEqual(differ, []);
  });
});
