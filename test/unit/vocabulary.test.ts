import assert from 'node:assert/strict';
import * as ts from 'typescript';
import { sourceFiles, visit } from './source-files.ts';

/**
 * Words stand in knowledge/, where one row teaches all. What still stands in expressions elsewhere may only become
 * less: lower these numbers with each table that takes some in.
 */
const MOST = { expressions: 372, chinese: 11, alternations: 2, patterns: 12, lists: 0, functions: 0 };

const HAN = /\p{Script=Han}/u;

/** The text of every regular expression of a file. */
function expressionsIn(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file, (node) => {
    const built = ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp';
    if (built || ts.isRegularExpressionLiteral(node)) found.push(node.getText(file));
  });
  return found;
}

function isChinese(expression: string): boolean {
  return HAN.test(expression);
}

/** Three words or more of which one may stand, written in a string: a pattern of words that names them, and no class. */
function wordsInPatterns(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    found.push(...(node.getText(file).match(LISTED) ?? []));
  });
  return found;
}

const LISTED = /\p{Script=Han}+(?:\|\p{Script=Han}+){2,}/gu;

/** Three words or more in an array, or parted by blanks in a string: a class of words that the lexicon has not. */
function listsOfWords(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file, (node) => {
    if (ts.isStringLiteralLike(node) && LIST_IN_STRING.test(node.text)) found.push(node.text);
    if (!ts.isArrayLiteralExpression(node)) return;
    const words = node.elements.filter((each) => ts.isStringLiteralLike(each) && ONE_WORD.test(each.text));
    if (words.length >= 3) found.push(node.getText(file));
  });
  return found;
}

const ONE_WORD = /^\p{Script=Han}+$/u;
const LIST_IN_STRING = /^\s*\p{Script=Han}+(?:\s+\p{Script=Han}+){2,}\s*$/u;

function isAlternation(expression: string): boolean {
  return (expression.match(/\p{Script=Han}{2,}/gu) ?? []).length >= 3;
}

/** The names of the functions that a file declares. */
function functionsOf(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file, (node) => {
    if (ts.isFunctionDeclaration(node)) found.push(node.name?.text ?? '');
  });
  return found;
}

const files = [...sourceFiles()];
const isKnowledge = (path: string): boolean => path.startsWith('src/core/knowledge/');

describe('vocabulary', () => {
  const all = files.flatMap(([path, file]) => (isKnowledge(path) ? [] : expressionsIn(file)));
  const outside = all.filter(isChinese);

  it('leaves ever fewer expressions to those who read texts by themselves', () => {
    assert(all.length <= MOST.expressions, `${all.length} expressions`);
  });

  it('stands in ever fewer expressions outside the tables', () => {
    assert(outside.length <= MOST.chinese, `${outside.length} expressions with Chinese`);
  });

  it('is listed in ever fewer expressions outside the tables', () => {
    const alternations = outside.filter(isAlternation);
    assert(alternations.length <= MOST.alternations, `${alternations.length} of them with three words or more`);
  });

  it('is listed in ever fewer patterns of words outside the tables', () => {
    const listed = files.flatMap(([path, file]) => (isKnowledge(path) ? [] : wordsInPatterns(file)));
    assert(listed.length <= MOST.patterns, `${listed.length}: ${listed.join(' ')}`);
  });

  it('is listed in no array and no string of the core', () => {
    const core = files.filter(([path]) => path.startsWith('src/core/') && !isKnowledge(path));
    const lists = core.flatMap(([, file]) => listsOfWords(file));
    assert(lists.length <= MOST.lists, lists.join(' '));
  });

  it('is tables: knowledge has no functions', () => {
    const functions = files.flatMap(([path, file]) => (isKnowledge(path) ? functionsOf(file) : []));
    assert(functions.length <= MOST.functions, functions.join(' '));
  });

  it('is seen in an expression and in no other place', () => {
    const file = ts.createSourceFile(
      'a.ts',
      "/增长|提高|上升/; new RegExp('增'); '增长'; /x/;",
      ts.ScriptTarget.Latest,
      true,
    );
    assert.deepEqual(expressionsIn(file).filter(isChinese).map(isAlternation), [true, false]);
  });
});
