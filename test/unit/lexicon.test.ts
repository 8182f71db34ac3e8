import assert from 'node:assert/strict';
import type { LexiconTable } from '../../src/core/knowledge/lexicon/lexicon-table.ts';
import { lexicon, lexiconTables } from '../../src/core/knowledge/lexicon/lexicon.ts';
import { phrases } from '../../src/core/knowledge/lexicon/phrases.ts';
import { rx, wordPattern, wordsOf } from '../../src/core/text/word-pattern.ts';
import { sourceFiles } from './source-files.ts';

const classes = Object.entries<LexiconTable[string]>(lexicon);
const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/);

describe('the lexicon', () => {
  it('has each class once', () => {
    const names = Object.values<LexiconTable>(lexiconTables).flatMap((table) => Object.keys(table));
    assert.equal(new Set(names).size, names.length);
    assert.equal(names.length, classes.length);
  });

  it('has each word of a class once, and no empty class', () => {
    for (const [name, { words }] of classes) {
      assert(words.trim() !== '', name);
      assert.equal(new Set(wordsIn(words)).size, wordsIn(words).length, name);
    }
  });

  it('has no word in two classes without a reason', () => {
    const homes = new Map<string, string[]>();
    for (const [name, { words }] of classes)
      for (const word of wordsIn(words)) homes.set(word, [...(homes.get(word) ?? []), name]);
    const unexplained = [...homes].filter(
      ([word, names]) => names.length > 1 && !names.some((name) => hasReason(name, word)),
    );
    assert.deepEqual(unexplained, []);
  });

  it('has no two classes, and no two phrases, of the same words', () => {
    const told = [
      ...classes.map(([name, { words }]) => [name, wordsIn(words).toSorted().join('|')] as const),
      ...Object.entries(phrases),
    ];
    const first = new Map<string, string>();
    for (const [name, words] of told) {
      assert.equal(first.get(words), undefined, name);
      first.set(words, name);
    }
  });

  it('has no phrase that is only a choice of words, which is a class', () => {
    const lists = Object.entries(phrases).filter(([, words]) => ONLY_WORDS.test(words));
    assert.deepEqual(lists, []);
  });

  it('gives reasons for words that it has', () => {
    for (const [name, { words, reasons = {} }] of classes)
      for (const word of Object.keys(reasons)) assert(wordsIn(words).includes(word), `${name}: ${word}`);
  });

  it('has no class and no phrase that nothing names', () => {
    const code = [...sourceFiles()].map(([, file]) => file.text).join('\n');
    const named = new Set(code.match(/(?<=[{|'])[a-zA-Z]+(?=[}|:'])|(?<=phrases\.)\w+/g));
    const names = [...classes.map(([name]) => name), ...Object.keys(phrases)];
    assert.deepEqual(
      names.filter((name) => !named.has(name)),
      [],
    );
  });

  it('has no word that is no Chinese', () => {
    for (const [name, { words }] of classes)
      for (const word of wordsIn(words)) assert.match(word, /^[\p{Script=Han}、A-Z]+$/u, name);
  });
});

/** 「(?:和|及)」 */
const ONLY_WORDS = /^(?:\(\?:)?\p{Script=Han}+(?:\|\p{Script=Han}+)+\)?$/u;

function hasReason(name: string, word: string): boolean {
  const { reasons = {}, overlap } = classes.find(([each]) => each === name)?.[1] ?? {};
  return overlap !== undefined || Object.hasOwn(reasons, word);
}

describe('a pattern over classes of words', () => {
  it('takes any word of a class and names what it took', () => {
    const found = rx`^{stop}{than}{lastYear}的?{up|down:move}了?$`.exec('，比上年下滑了');
    assert.equal(found?.groups?.move, '下滑');
  });

  it('takes the longest word', () => {
    assert.equal(rx`{up}`.exec('净增长60家')?.[0], '净增长');
    assert(wordsOf('up').indexOf('净增长') < wordsOf('up').indexOf('净增'));
  });

  it('takes a phrase over classes wherever it stands', () => {
    assert(rx`^[，、（]{ofPlan}$`.test('，占年度计划的'));
    assert.equal(rx`^{pause}{moved:verb}`.exec('，大幅增长')?.groups?.move, '增长');
  });

  it('has no phrase with the name of a class', () => {
    const names = Object.keys(phrases).filter((name) => Object.hasOwn(lexicon, name));
    assert.deepEqual(names, []);
  });

  it('leaves quantifiers and properties alone', () => {
    assert.equal(rx`^\p{Script=Han}`.source, '^\\p{Script=Han}');
    assert.equal(wordPattern('^x{2,3}$').source, '^x{2,3}$');
  });

  it('knows where a clause ends', () => {
    assert(rx`^{within}+$`.test('固定资产投资'));
    assert(!rx`^{within}+$`.test('投资，增长'));
  });

  it('throws for a class that is not there', () => {
    assert.throws(() => wordPattern('{nowhere}'), /nowhere/);
  });
});
