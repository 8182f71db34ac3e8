import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/index.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { places } from '../tools/places.ts';

/** What is read of figures, numbered headings and promises that can be checked, without places and blanks. */
function reading(text: string): readonly string[] {
  const { sections, metrics, commitments } = analyze(text);
  return [
    ...sections.filter(({ number }) => number !== null).map(({ level, title }) => `${String(level)} ${title}`),
    ...metrics.map((m) => [m.text, m.indicator, m.aspect, m.period, m.status, m.bound].join(' ')),
    ...commitments.filter(({ kind }) => kind !== 'intent').map(({ kind, text: words }) => `${kind} ${words}`),
  ].map((each) => each.replaceAll(' ', ''));
}

describe('blanks of a bad copy', () => {
  for (const name of readdirSync(places.seeds).filter((each) => each.endsWith('.txt'))) {
    const lines = normalise(readFileSync(join(places.seeds, name), 'utf8'))
      .text.split('\n')
      .filter(Boolean);
    const clean = lines.join('\n');

    it(`around the numbers of ${name} change nothing`, () => {
      const spaced = clean.replace(/(\d)(?=[\u4e00-\u9fff%])/g, '$1 ').replace(/([\u4e00-\u9fff])(?=\d)/g, '$1 ');
      assert.deepEqual(reading(spaced), reading(clean));
    });

    it(`behind the commas of ${name} change nothing`, () => {
      assert.deepEqual(reading(clean.replace(/([，；])/g, '$1 ')), reading(clean));
    });

    it(`in place of the line ends of ${name} change nothing`, () => {
      assert.deepEqual(reading(lines.join(' ')), reading(clean));
      assert.deepEqual(reading(lines.join('\u3000\u3000')), reading(clean));
    });
  }

  it('before the point of a number are not its end', () => {
    const [first, second] = analyze('一、2020年工作回顾\n完成投资12 .6亿元，增长5 .3 ％。').metrics;
    assert.deepEqual([first?.value, second?.value], [1_260_000_000, 5.3]);
  });
});
