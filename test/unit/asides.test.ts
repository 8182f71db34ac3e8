import assert from 'node:assert/strict';
import { readAll } from '../../src/core/analyze.ts';
import type { Metric } from '../../src/core/metrics/metric.ts';
import { patterns, relations } from '../../src/core/relations/relations.ts';
import type { Range } from '../../src/core/text/range.ts';
import { unmark } from './marked-text.ts';

interface Aside {
  readonly words: string;
  /** Whether it may be said behind a figure before these words. */
  readonly fits: (metric: Metric, after: string, line: string) => boolean;
}

const isLevel = ({ unit }: Metric): boolean => !/[%点倍位名]/.test(unit);
const asides: Readonly<Record<string, Aside>> = {
  'a remark in brackets': { words: '（含所属各乡镇）', fits: () => true },
  'a rank': { words: '，居全省第1位', fits: (metric, after) => isLevel(metric) && /^[，；。]/.test(after) },
  'a growth': {
    words: '，同比增长8.6%',
    fits: (metric, after) => isLevel(metric) && /^[，；。](?!同比|比上|较上|增长|下降)/.test(after),
  },
  'a record': { words: '，创历史新高', fits: (_, after, line) => /^[，；。]/.test(after) && !/[降减落移]/.test(line) },
};

/** The first figure of every fourth example that may have one gets a remark, each kind other examples; what is wrong is found as before, what is right is not told. */
describe('what is said by the way', () => {
  for (const [index, [name, aside]] of Object.entries(asides).entries())
    it(`${name} «${aside.words}» hides few wrong figures and makes no right one wrong`, () => {
      const missed: string[] = [];
      const told: string[] = [];
      let all = 0;
      for (const { name: row, example, right } of patterns.filter((_, at) => at % KINDS === index)) {
        const { text, ranges } = unmark(example);
        const [range = [0, 0]] = ranges;
        const line = withAside(
          `${OPENING}${text}`,
          [range[0] + OPENING.length, range[1] + OPENING.length],
          right,
          aside,
        );
        if (!line) continue;
        all += 1;
        if (!failsAt(line.text, line.range)) missed.push(`${row}: ${line.text}`);
        const twin = line.text.slice(0, line.range[0]) + right + line.text.slice(line.range[1]);
        if (failsAt(twin, [line.range[0], line.range[0] + right.length])) told.push(`${row}: ${twin}`);
      }
      assert.deepEqual(told, []);
      assert(missed.length <= all * MOST_MISSED, `${missed.length} of ${all}\n${missed.join('\n')}`);
    });

  it('leaves a list that goes on from sentence to sentence whole', () => {
    const groups =
      '市政工程6项（含续建）：①甲路②乙路③丙路④丁桥⑤公园⑥管网。教育工程3项：①小学②中学③食堂。交通工程2项：①村道②危桥。';
    const { report } = readAll(`${OPENING}年内办成12项惠民工程，其中${groups}水利工程1项：饮水工程。\n`, null);
    assert(relations(report.body.text, report.metrics).every(({ holds }) => holds));
  });
});

const OPENING = '一、2024年工作回顾\n';
const KINDS = Object.keys(asides).length;
const MOST_MISSED = 0.12;

function withAside(
  text: string,
  [start, end]: Range,
  right: string,
  { words, fits }: Aside,
): { text: string; range: Range } | null {
  const metric = readAll(text, null).report.metrics.find(
    (each) => (each.range[1] <= start || each.range[1] >= end) && fits(each, text.slice(each.range[1]), text + right),
  );
  if (!metric) return null;
  const [, at] = metric.range;
  const by = at <= start ? words.length : 0;
  return { text: text.slice(0, at) + words + text.slice(at), range: [start + by, end + by] };
}

function failsAt(text: string, [start, end]: Range): boolean {
  const { report } = readAll(text, null);
  return relations(report.body.text, report.metrics).some(({ holds, stated, range = stated.range }) => {
    const [from, to] = range;
    return !holds && from < end && start < to;
  });
}
