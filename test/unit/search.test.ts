import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { allMatches } from '../../src/core/text/all-matches.ts';
import { beginnings, nextBeginning } from '../../src/core/text/may-begin.ts';
import { codesOf, placesOf } from '../../src/core/text/places-of.ts';
import { reportMatches } from '../../src/core/text/report-matches.ts';
import type { Anchor } from '../../src/core/text/search.ts';
import { search } from '../../src/core/text/search.ts';
import { wordPattern } from '../../src/core/text/word-pattern.ts';

const PATTERNS: readonly (readonly [words: string, anchor: Anchor])[] = [
  ['“({han}{1,3})”', { at: '“' }],
  ['({levelSign}{2,6})({countNumeral})级', { at: '级', behind: '{countNumeral}', offset: [3, 7] }],
  ['(\\d{1,3}|{countNumeral})个({han}?)', { at: '[个级]', offset: [1, 3] }],
  ['(?<=级)\\d?', { at: '级', offset: [-1, -1] }],
  ['[\\[“]\\d{1,2}', { at: '[\\[“]' }],
  ['[^。级]{2,40}级', { at: '级', offset: [2, 40], past: '。级' }],
];

/** A pattern, a text that it may match at its start, and one that it does not. */
const MAY_BEGIN: readonly (readonly [source: string, yes: string, no: string])[] = [
  ['“(?<number>\\d|两)', '“两', '“三'],
  ['(?<=市)[两三]级', '两级', '两个'],
  ['(?:省|市县)级', '市县', '县级'],
  ['省?级', '级个', '个级'],
  ['[\\u4e00-\\u4e09]{2}', '三三', '三县'],
  ['个{0,3}?县', '个个', '级县'],
  ['(?!三)[一-三]+\\n', '三\n', '三县'],
];

describe('search', () => {
  const texts = fc.string({ unit: fc.constantFrom(...Array.from('省市县三四两个级“”[12。')), maxLength: 60 });

  for (const [words, anchor] of PATTERNS)
    it(`finds for ${words} what a search of the whole text finds`, () => {
      const find = search(words, anchor);
      const pattern = wordPattern(words, 'g');
      fc.assert(
        fc.property(texts, (text) => {
          const [found, everywhere, together, all] = [
            find(text),
            allMatches(text, pattern),
            reportMatches(text, pattern),
            text.matchAll(pattern),
          ].map((matches) => Array.from(matches, (match) => [match.index, Array.from(match)]));
          assert.deepEqual(found, all);
          assert.deepEqual(everywhere, all);
          assert.deepEqual(together, all);
        }),
      );
    });

  it('is asked nowhere but where a match may begin', () => {
    const says = (source: string, text: string): boolean => nextBeginning(beginnings(source), text, 0, 0) === 0;
    for (const [source, yes, no] of MAY_BEGIN)
      assert.deepEqual([says(source, yes), says(source, no)], [true, false], source);
    // Nothing is told of what may be empty, or of any character.
    for (const source of ['“?', '[^“]', '(?:“|.)三', '\\s', '(“)?\\1'] as const)
      assert.ok(says(source, '三三'), source);
  });

  it('asks more patterns of one text than there are bits', () => {
    for (let number = 0; number < 40; number++) {
      const pattern = wordPattern(`“${number}`, 'g');
      assert.deepEqual(
        reportMatches('“39“3“12', pattern).map(({ index }) => index),
        Array.from('“39“3“12'.matchAll(pattern), ({ index }) => index),
      );
    }
  });

  it('reads each text anew, and one text for all', () => {
    const [first, second] = [placesOf('甲'), placesOf('甲乙')];
    assert.deepEqual(
      [first('甲乙甲'), second('甲乙甲'), first('乙甲'), second('乙甲')],
      [[0, 2], [0, 1, 2], [1], [0, 1]],
    );
    assert.deepEqual([...codesOf('甲1')], ['甲'.charCodeAt(0), 49]);
  });
});
