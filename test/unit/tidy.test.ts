import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { allSteps, applyEdits, tidy } from '../../src/core/index.ts';
import type { TidySteps } from '../../src/core/index.ts';
import { composeEdits } from '../../src/core/text/edit.ts';
import type { Edit } from '../../src/core/text/edit.ts';
import { segment } from '../../src/core/text/segment.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { places } from '../tools/places.ts';

const noSteps: TidySteps = { remains: false, furniture: false, joins: false, lines: false, punctuation: false };

function check(source: string, expected: string, steps: TidySteps = allSteps): void {
  assert.equal(applyEdits(source, tidy(source, steps)), expected);
}

const line = '全年地区生产总值增长6.1%，城镇新增就业1.2万人，各项事业取得新的进步；全区上下埋头苦干，加快补齐教';

describe('tidy', () => {
  it('joins what the page broke and takes its number out', () => {
    check(`各位代表：\n\n　　${line}\n\n— 14 —\n\n育短板。\n`, `各位代表：\n${line}育短板。\n`);
  });

  it('leaves a clean report alone', () => {
    const clean = '政府工作报告\n一、工作回顾\n全年增长6%，“四上”企业12家。\n';
    assert.deepEqual(tidy(clean), []);
  });

  it('takes any number of edits in one line', () => {
    check('一\u200b'.repeat(200_000), '一'.repeat(200_000));
  });

  it('leaves nothing to tidy, whatever was given', () => {
    const pieces = [
      '- 12 -',
      '— 14 —',
      '14',
      '\n',
      '\r\n',
      '\\r\\n',
      '&amp;',
      'nbsp;',
      '??',
      '"',
      '\u200b',
      '\0',
      '\ud800',
    ];
    const words = [
      line,
      '育短板。',
      '一、工作回顾',
      '（一）',
      '政府工作报告',
      ' ',
      '　　',
      '，',
      ',',
      '(1)',
      '【打印】',
      '20',
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ unit: 'binary', maxLength: 8 }));
    const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 30 })).map(([each, count]) => each.repeat(count));
    const text = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, repeated), { maxLength: 60 });
    const steps = fc.constantFrom(allSteps, { ...allSteps, furniture: false }, { ...allSteps, lines: false });
    fc.assert(
      fc.property(text, steps, (parts, chosen) => {
        const source = parts.join('');
        const copy = applyEdits(source, tidy(source, chosen));
        assert.deepEqual(tidy(copy, chosen), []);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to its end where each round would show one more', () => {
    const nested = (depth: number): string => `全年增长6%&${'amp;'.repeat(depth)}x。\n`;
    check(nested(40), '全年增长6%&x。\n');
    check(nested(1000), nested(1000));
  });

  it('keeps the line ends of the file', () => {
    check('一、回顾\r\n\r\n　　增长6%。 \r\n', '一、回顾\r\n增长6%。\r\n');
  });

  it('turns remains of a bad conversion into what they stand for', () => {
    check('一、回顾\\r\\n&nbsp;&nbsp;增长&nbsp;6%。\u200b\\n', '一、回顾\n增长 6%。\n');
    check('增长\ufeff6%。????\n', '增长6%。\n');
  });

  it('makes punctuation Chinese where the report has it so, and not between digits and letters', () => {
    const marks = '经济、就业、物价、收入、投资稳。';
    check(`${marks}增长6%,达1,234元。稳中有进(全省第1);\n`, `${marks}增长6%，达1,234元。稳中有进（全省第1）；\n`);
    check('A,B,\n', 'A,B,\n');
    check(`${marks}他说"好"。\n`, `${marks}他说“好”。\n`);
  });

  it('leaves punctuation alone in a report that writes it otherwise', () => {
    check('增长,好,\n稳,快,\n', '增长,好,\n稳,快,\n');
  });

  it('does only the steps it is asked for', () => {
    const source = `　　${line}\n\n— 14 —\n\n育短板。\\n,\n`;
    check(source, source, noSteps);
    check(source, `　　${line}\n\n\n育短板。\\n,\n`, { ...noSteps, furniture: true });
    check(source, `${line}\n— 14 —\n育短板。\n,\n`, { ...noSteps, lines: true, remains: true });
    check(source, `　　${line}育短板。\\n,\n`, { ...noSteps, joins: true, furniture: true });
  });

  it('does not join across a page number that it leaves', () => {
    const source = `${line}\n— 14 —\n育短板。\n`;
    check(source, source, { ...noSteps, joins: true });
  });
});

describe('edits', () => {
  const edit = (start: number, end: number, text: string): Edit => ({ range: [start, end], text });

  it('of two rounds are those of one', () => {
    const first = [edit(1, 2, 'xy'), edit(3, 3, 'z')];
    const between = applyEdits('abcde', first);
    assert.equal(between, 'axyczde');
    const second = [edit(2, 5, ''), edit(6, 7, 'Q')];
    const both = composeEdits('abcde', first, second);
    assert.equal(applyEdits('abcde', both), applyEdits(between, second));
  });

  it('compose for any text', () => {
    const edits = (length: number): fc.Arbitrary<readonly Edit[]> =>
      fc.array(fc.tuple(fc.nat(length), fc.nat(3), fc.string({ maxLength: 2 })), { maxLength: 5 }).map((rows) => {
        const kept: Edit[] = [];
        for (const [start, more, text] of [...rows].sort((a, b) => a[0] - b[0])) {
          const from = (kept.at(-1)?.range[1] ?? -1) + 1;
          if (start >= from) kept.push(edit(start, Math.min(length, start + more), text));
        }
        return kept;
      });
    const cases = fc
      .string({ maxLength: 20 })
      .chain((source) =>
        edits(source.length).chain((first) =>
          edits(applyEdits(source, first).length).map((second) => ({ source, first, second })),
        ),
      );
    fc.assert(
      fc.property(cases, ({ source, first, second }) => {
        const both = composeEdits(source, first, second);
        assert.equal(applyEdits(source, both), applyEdits(applyEdits(source, first), second));
      }),
    );
  });
});

const samples = readdirSync(places.seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(places.seeds, name), 'utf8'));

/** What happens to reports on their way: at an offset something is put in, or a stretch is lost. */
const dirt = fc.constantFrom(
  '\n',
  '\n\n— 12 —\n\n',
  '\n政府工作报告\n',
  '\\r\\n',
  '&nbsp;',
  '\u200b',
  '\u3000\u3000',
  '????',
  '\r\n',
  ' , ',
  '\n设为首页 | 加入收藏\n',
  '\n第3页\n',
  '"',
  '\u0007',
);
const blow = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: dirt, lose: fc.nat(6) });

const mutated = fc
  .record({
    sample: fc.constantFrom(...samples),
    from: fc.double({ min: 0, max: 0.8, noNaN: true }),
    blows: fc.array(blow, { maxLength: 12 }),
  })
  .map(({ sample, from, blows }) => {
    const start = Math.floor(sample.length * from);
    let text = sample.slice(start, start + 1500);
    for (const { at, put, lose } of blows) {
      const place = Math.floor(text.length * at);
      text = text.slice(0, place) + put + text.slice(place + lose);
    }
    return text;
  });

const anySteps = fc.record({
  remains: fc.boolean(),
  furniture: fc.boolean(),
  joins: fc.boolean(),
  lines: fc.boolean(),
  punctuation: fc.boolean(),
});

const bare = (text: string): string => text.replace(/\s/g, '');

function sentences(text: string): readonly string[] {
  const body = segment(normalise(text).text);
  return body.sentences.map(({ range }) => bare(body.text.slice(...range))).filter((each) => /[。！？]/.test(each));
}

describe('tidy of reports that suffered', () => {
  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(mutated, anySteps, (text, steps) => {
        const once = applyEdits(text, tidy(text, steps));
        assert.deepEqual(tidy(once, steps), []);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no sentence', () => {
    fc.assert(
      fc.property(mutated, anySteps, (text, steps) => {
        const after = bare(normalise(applyEdits(text, tidy(text, steps))).text);
        assert.deepEqual(
          sentences(text).filter((each) => !after.includes(each)),
          [],
        );
      }),
      { numRuns: 150 },
    );
  });

  it('gives edits in order, each of which changes something', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        let at = -1;
        for (const { range, text: put } of tidy(text)) {
          assert(range[0] > at && range[1] >= range[0]);
          assert.notEqual(text.slice(...range), put);
          at = range[1];
        }
      }),
      { numRuns: 50 },
    );
  });

  for (const [index, sample] of samples.entries()) {
    it(`reads sample ${index + 1} as before, paragraph by paragraph`, () => {
      const said = (text: string): readonly string[] => {
        const body = segment(normalise(text).text);
        return body.paragraphs.map(({ range }) => body.text.slice(...range));
      };
      assert.deepEqual(said(applyEdits(sample, tidy(sample))), said(sample));
    });
  }
});
