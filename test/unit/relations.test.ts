import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../../src/core/analyze.ts';
import { severityOf } from '../../src/core/checks/judge.ts';
import { accountRows } from '../../src/core/relations/accounts/account-rows.ts';
import type { IdentityPart } from '../../src/core/relations/agreement.ts';
import { agreement } from '../../src/core/relations/agreement.ts';
import type { MaskedText } from '../../src/core/relations/masked-text.ts';
import { maskFigures } from '../../src/core/relations/masked-text.ts';
import type { Pattern } from '../../src/core/relations/pattern.ts';
import type { Piece } from '../../src/core/relations/pieces-needed.ts';
import { piecesNeeded } from '../../src/core/relations/pieces-needed.ts';
import type { Relation } from '../../src/core/relations/relation.ts';
import { derivations } from '../../src/core/relations/derived/derivations.ts';
import { patternRelations, patterns, relations } from '../../src/core/relations/relations.ts';
import type { Restatement } from '../../src/core/relations/restatements/restatement.ts';
import type { ListRow } from '../../src/core/relations/enumerations/list-row.ts';
import { countedLists, listRows } from '../../src/core/relations/enumerations/list-rows.ts';
import { plausibleRows } from '../../src/core/relations/plausible-figures.ts';
import { restatementRows } from '../../src/core/relations/restatements/restatement-rows.ts';
import { restatements } from '../../src/core/relations/restatements/restatements.ts';
import { staysInSentence } from '../../src/core/relations/stays-in-sentence.ts';
import type { Stretch } from '../../src/core/relations/stretches.ts';
import { worthLooking } from '../../src/core/relations/worth-looking.ts';
import { againRows } from '../../src/core/relations/wordings/again-rows.ts';
import { calendarRows } from '../../src/core/relations/wordings/calendar-rows.ts';
import { courseRows } from '../../src/core/relations/wordings/course-rows.ts';
import { durationRows } from '../../src/core/relations/wordings/duration-rows.ts';
import { factRows } from '../../src/core/relations/wordings/fact-rows.ts';
import { numberRows } from '../../src/core/relations/wordings/number-rows.ts';
import { planRows } from '../../src/core/relations/wordings/plan-rows.ts';
import { rangeRows } from '../../src/core/relations/wordings/range-rows.ts';
import { spanRows } from '../../src/core/relations/wordings/span-rows.ts';
import { lapseRows } from '../../src/core/relations/wordings/lapse-rows.ts';
import { aheadRows } from '../../src/core/relations/wordings/ahead-rows.ts';
import { oppositeRows } from '../../src/core/relations/wordings/opposite-rows.ts';
import { wrongWayRows } from '../../src/core/relations/wordings/wrong-way-rows.ts';
import { wrongWordings } from '../../src/core/relations/wordings/wording-row.ts';
import type { Range } from '../../src/core/text/range.ts';
import { places } from '../tools/places.ts';
import { unmark } from './marked-text.ts';

function relationsOf(text: string): readonly Relation[] {
  const { report } = readAll(`一、2024年工作回顾\n${text}\n`, null);
  return relations(report.body.text, report.metrics);
}

/** What is told twice, and where in the text the wrong one stands. */
function restatementsOf(text: string): readonly (Pick<Restatement, 'slip'> & { readonly at: Range })[] {
  const { report } = readAll(`${REVIEW}${text}\n`, null);
  return restatements(report.body, report.metrics).map((restatement) => {
    const [start, end] = restatement[restatement.wrong].range;
    return { slip: restatement.slip, at: [start - REVIEW.length, end - REVIEW.length] };
  });
}

const REVIEW = '一、2024年工作回顾\n';

/** Every pattern is tested by its example: fails at the «mark» as written, and does not with the right number there. */
describe('a pattern of a relation', () => {
  const rows = [...patterns, ...accountRows, ...derivations];

  it('has a name of its own', () => {
    assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
  });

  for (const row of rows) {
    it(`${row.kind}: ${row.name}`, () => {
      checkExample(row);
    });
  }
});

describe('a guard of relations', () => {
  for (const guard of new Set(patterns.flatMap(({ guards }) => guards)))
    it(`${guard.name}: ${guard.quiet}`, () => {
      assert.deepEqual(failingOf(guard.quiet), []);
      const masked = maskedOf(guard.quiet);
      const guarded = patterns.filter(({ guards }) => guards.includes(guard));
      const without = guarded.flatMap(({ find }) => [...find(masked, masked.stretches, guard)]);
      assert(
        without.some(({ holds }) => !holds),
        'nothing fails without it',
      );
    });
});

describe('what relations leave in peace', () => {
  const lines = [
    '补助标准由每人每月210元和每年1680元提高到260元和2040元。',
    '贷款余额由42亿元增长到98亿元，居全省第1位，年均增加11.2亿元。',
    '鲜奶产量3120吨，同比减少1040吨，增速为-25.0%。',
    '出栏牲畜3.6万头只，其中：出售商品畜3.1万头只，商品率为24.2%；总增牲畜3.8万头只，总增率为25.1%。',
    '上年结余16.24亿元，上级补助收入8.36亿元，转贷收入2.15亿元，调入资金20万元。',
    '小学生师比为17.2：1（其中：城区18.6：1；镇区17.1：1；乡村12.4：1）。',
    '工业投资完成215亿元，其中三大产业完成投资86亿元、占工业投资的40%；民间投资完成512亿元、增长14%，占全市投资的62%。',
    '全市固定资产投资486亿元，增长15%。新区完成固定资产投资82亿元，增长31%。',
    '一般公共预算收入86.2亿元，增长0.4%，其中市本级一般公共预算收入31.5亿元，增长6.2%。地方一般公共预算收入52.4亿元，增长2.1%，其中，税收收入34.6亿元，增长3.8%，非税收入17.8亿元，下降1.1%。',
    '重点项目86个，新开工42个、竣工38个，竣工率44.2%。',
    '86个重点项目新开工42个，续建44个，开工率100%。',
    '全面落实帮扶措施，落实率98.6%。',
    '收入总计45.2亿元，支出总计45.2亿元，结转下年支出2.1亿元。',
    '社保基金收入合计5.2亿元，支出合计4.8亿元，年末滚存结余6.1亿元。',
    '收入总计45.2亿元，支出总计42.8亿元，年终结余2.4亿元，其中结转下年2.2亿元，净结余0.2亿元。',
    '完成年初预算的96.7%，其中税收短收0.8亿元，非税超收0.4亿元。',
    '增长6.2%，达到增长6.5%左右的预期目标。',
    '城乡居民人均可支配收入分别为22694元、9527元，增长8%和9%，城乡居民收入比由2.45缩小到2.38。',
    '经济总量居全省第二，仅次于海州市、临江市等地。',
    '三次产业比由8：50：42调整为6：45：49，“二三一”产业结构加快转变为“三二一”。',
    '出口总额36亿元，其中对美出口折合1.2亿美元。',
    '审批时间压缩3天，提高20%。',
    '签约亿元以上项目52个，其中开工46个，投产12个。',
    '综合实力列全国第89位，跻身全省前十。',
    '居民收入增长6.2%，高于全国5.2%的平均水平，低于全省6.5%的平均水平。',
  ];
  for (const line of lines)
    it(line, () => {
      assert.deepEqual(failingOf(line), []);
    });
});

describe('a row of what is told twice', () => {
  it('leaves the values of a row and those of each head in peace', () => {
    for (const text of [
      '研发经费占生产总值比重、授权专利增长率分别达2.1%和38.5%。',
      '地区生产总值年均增长8.6%，人均生产总值超过全国平均水平，去年达到52368元。\n过去一年，地区生产总值达到1.36万亿元。',
    ])
      assert.deepEqual(restatementsOf(text), [], text);
  });

  for (const { name, slip, example, right } of restatementRows)
    it(`${slip}: ${name}`, () => {
      const { text, ranges } = unmark(example);
      const [start, end] = ranges[0] ?? [0, 0];
      const told = restatementsOf(text).map(({ slip: found, at }) => [found, text.slice(...at)]);
      assert.deepEqual(told, [[slip, text.slice(start, end)]]);
      assert.deepEqual(restatementsOf(text.slice(0, start) + right + text.slice(end)), []);
    });
});

describe('a row of a list and its count', () => {
  for (const row of listRows)
    it(`${row.name}: ${row.example}`, () => {
      const { text, ranges } = unmark(row.example);
      const [start, end] = ranges[0] ?? [0, 0];
      assert.deepEqual(miscounted(text, row), [text.slice(start, end)]);
      assert.deepEqual(miscounted(text.slice(0, start) + row.right + text.slice(end)), []);
    });
});

const rowsOfWords = [
  againRows,
  calendarRows,
  factRows,
  rangeRows,
  numberRows,
  spanRows,
  courseRows,
  durationRows,
  lapseRows,
  aheadRows,
  planRows,
  wrongWayRows,
  oppositeRows,
].flat();

describe('a row of what is wrong by its words', () => {
  for (const row of rowsOfWords)
    it(`${row.name}: ${row.example}`, () => {
      const { text, ranges } = unmark(row.example);
      const [start, end] = ranges[0] ?? [0, 0];
      const wrongIn = (line: string): readonly string[] =>
        Array.from(wrongWordings([row], line, readAll(line, null).report.facts.year), ({ range }) =>
          line.slice(...range),
        );
      assert.deepEqual(wrongIn(text), [text.slice(start, end)]);
      assert.deepEqual(wrongIn(text.slice(0, start) + row.right + text.slice(end)), []);
    });
});

describe('a row of what no place has', () => {
  for (const row of plausibleRows)
    it(`${row.name}: ${row.example}`, () => {
      const { text, ranges } = unmark(row.example);
      const [start, end] = ranges[0] ?? [0, 0];
      const told = (line: string): readonly string[] => {
        const { report } = readAll(line, null);
        return report.metrics.flatMap((metric) => (row.read(metric, report) ? metric.text : []));
      };
      assert.deepEqual(told(text), [text.slice(start, end)]);
      assert.deepEqual(told(text.slice(0, start) + row.right + text.slice(end)), []);
    });
});

/** The counts, those that a row reads or all, that are not those of their lists. */
function miscounted(text: string, by?: ListRow): readonly string[] {
  const { report } = readAll(text, null);
  return countedLists(report.body.text, report).flatMap(({ row, verdict, count }) =>
    verdict && (by ?? row) === row ? text.slice(...count) : [],
  );
}

describe('the message of a relation that does not hold', () => {
  it('tells amounts in the unit that the text has', () => {
    const [relation] = relationsOf('建成公路26公里，其中农村公路54公里。').filter(({ holds }) => !holds);
    assert.equal(relation?.says?.zh, '分项54公里 > 总数26公里');
  });
});

describe('what a pattern looks at', () => {
  const names = readdirSync(places.seeds).filter((each) => each.endsWith('.txt'));
  const seeds = names.map((name) => readFileSync(join(places.seeds, name), 'utf8'));
  /** What stands in no order is in brackets. */
  const cases: readonly (readonly [words: string, needed: string])[] = [
    ['{amount}，{up|down}了?{percent}', 'amount up|down percent'],
    ['{amount}(?:，{amount})?{percent}{percent}{0,2}', 'amount percent'],
    ['(?:{amount}{amount}|{amount}，{percent})', 'amount'],
    ['(?:{amount}，{percent}|{percent}的{amount})', 'amount (percent)'],
    ['(?<parts>[^{}]{2,8}{amount}){2,3}(?={percent})', 'amount'],
    ['净增长?{amount}(?!其中)', '净增 amount'],
    ['(?:其中{amount}|{rest}的?{amount})率', 'amount (其中|rest) 率'],
    ['{amount}(?:其中|{rest})率', 'amount 其中|rest 率'],
    ['(?:平均每{amount}|[年月]{amount})', 'amount'],
    ['{fromTo}{percent}', 'from amount reach percent'],
  ];
  for (const [words, pieces] of cases)
    it(`${words} needs ${pieces}`, () => {
      const inOrder = (name: string): Piece => ({ name, inOrder: true });
      const needed = piecesNeeded(words, (written) => {
        if ('literal' in written) return /^\p{Script=Han}/u.test(written.literal) ? [inOrder(written.literal)] : [];
        return (written.name === 'fromTo' ? ['from', 'amount', 'reach'] : [written.name]).map(inOrder);
      });
      assert.equal(needed.map((piece) => (piece.inOrder ? piece.name : `(${piece.name})`)).join(' '), pieces);
    });

  it('is all in which it would find anything', () => {
    const examples = patterns.map(({ example }) => unmark(example).text);
    const texts = [...seeds, examples.join('\n'), examples.join('办好各项工作。'), examples.join('')];
    for (const text of texts) {
      const masked = maskedOf(text);
      const whole = [{ text: masked.text, start: 0, figures: -1 }];
      assert.deepEqual(
        patternRelations(masked),
        patterns.flatMap(({ find }) => [...find(masked, whole)]),
      );
    }
  });

  it('is one sentence for a pattern that cannot leave its own', () => {
    for (const source of ['a[^，。\\n]{2}b(?=[，。])', '(?<!。|第)a', 'a(?<b>[，、])'] as const)
      assert(staysInSentence(source), source);
    for (const source of ['a[^，]b', 'a.b', '^a', 'a[，。]b', 'a(?=.。)', 'a\\s', 'a(?=。+b)', 'a(?=。|b.)'] as const)
      assert(!staysInSentence(source), source);
  });

  it('is little of a report for most patterns', () => {
    const worthIn = worthLooking(patterns);
    const all = seeds.map(maskedOf);
    const sum = (counts: readonly number[]): number => counts.reduce((so, count) => so + count, 0);
    const charactersIn = (stretches: readonly Stretch[]): number => sum(stretches.map(({ text }) => text.length));
    const looked = sum(
      all.flatMap((masked) => worthIn(masked).flatMap((stretches) => (stretches ? charactersIn(stretches) : []))),
    );
    const rows = patterns.filter(({ needs }) => needs !== null).length;
    const share = looked / (rows * sum(all.map(({ stretches }) => charactersIn(stretches))));
    assert(share < 0.2, `${(100 * share).toFixed(0)} % of all that has figures`);
  });
});

describe('how grave it is that a relation does not hold', () => {
  const cases: readonly (readonly [text: string, severity: string])[] = [
    ['企业达到58家，比上年增加12家，增长62.1%。', 'warning'],
    ['开发区企业由380家增加到440家，净增90家。', 'error'],
    ['企业由380家增加到440家，其中开发区企业净增90家。', ''],
  ];
  for (const [text, severity] of cases)
    it(text, () => {
      assert.equal(
        relationsOf(text)
          .filter(({ holds }) => !holds)
          .map(severityOf)
          .join(),
        severity,
      );
    });

  it('is a look where it is open whose a figure is, and no error over two sentences', () => {
    const [relation] = relationsOf('企业由380家增加到440家，净增90家。');
    assert(relation);
    const [first, ...others] = relation.places;
    assert(first);
    const apart = [{ ...first, metric: { ...first.metric, sentence: -1 } }, ...others];
    assert.equal(severityOf({ ...relation, open: ['scope'] }), 'information');
    assert.equal(severityOf({ ...relation, places: apart }), 'warning');
  });
});

describe('the identity of two figures', () => {
  const cases: readonly (readonly [text: string, open: string, differ: string])[] = [
    ['企业12家。企业15家。', '', ''],
    ['开发区企业12家。企业15家。', 'indicator scope', ''],
    ['开发区企业12家。高新区企业15家。', 'indicator', 'scope'],
    ['全县企业12家。企业15家。', '', ''],
    ['签约项目12个。开工项目15个。', 'indicator', 'stage'],
    ['财政收入12亿元。财政收入15.1亿元。', 'step', ''],
    ['财政收入12亿元。五年来财政收入累计15亿元。', 'span', 'period'],
    ['企业12家。企业增长15%。', '', 'aspect'],
  ];
  for (const [text, open, differ] of cases)
    it(text, () => {
      const answer = agreement(PARTS, maskedOf(text).metrics.slice(0, 2));
      assert.equal(answer.open.join(' '), open);
      assert.equal(answer.differ.join(' '), differ);
      assert.equal(answer.agrees, open === '' && differ === '');
    });

  it('is said of both where two are tied', () => {
    assert.deepEqual(agreement(['scope'], maskedOf('开发区企业12家。企业15家。').metrics, () => true).open, []);
  });
});

const PARTS: readonly IdentityPart[] = ['indicator', 'aspect', 'subject', 'scope', 'stage', 'span', 'period', 'step'];

function failingOf(text: string): readonly string[] {
  return relationsOf(text).flatMap(({ holds, arithmetic }) => (holds ? [] : [arithmetic]));
}

function maskedOf(text: string): MaskedText {
  const { report } = readAll(`一、2024年工作回顾\n${text}\n`, null);
  return maskFigures(report.body.text, report.metrics);
}

function checkExample({ example, right, name }: Pick<Pattern, 'example' | 'right' | 'name'>): void {
  const { text, ranges } = unmark(example);
  const [start, end] = ranges[0] ?? [0, 0];
  const failing = relationsOf(text).filter(({ holds }) => !holds);
  assert.deepEqual(
    failing.map((relation) => [relation.pattern, text.slice(...placeOf(relation))]),
    [[name, text.slice(start, end)]],
  );
  const repaired = text.slice(0, start) + right + text.slice(end);
  assert.deepEqual(failingOf(repaired), []);
}

/** Of the text, without the heading before it. */
function placeOf({ range, stated }: Relation): readonly [number, number] {
  const [start, end] = range ?? stated.range;
  return [start - OPENING, end - OPENING];
}

const OPENING = '一、2024年工作回顾\n'.length;
