import assert from 'node:assert/strict';
import { analysisSchema, analyze, examine } from '../../src/core/index.ts';

const nines = (count: number): string => '9'.repeat(count);
const wide = (count: number): string => '９'.repeat(count);
const chinese = (count: number): string => '九'.repeat(count);
const grouped = (count: number): string => Array.from({ length: Math.ceil(count / 3) }, () => '999').join(',');
const spaced = (count: number): string => grouped(count).replaceAll(',', ' ');
const broken = (count: number): string => `0.${nines(count)}`;

/** Sentences of all that a figure can be, with a number in its place. */
const sentences: readonly ((number: string) => string)[] = [
  (number) => `完成云渡投资${number}亿元。`,
  (number) => `云渡产值${number}万亿元，增长12%。`,
  (number) => `云渡用电量增长${number}%。`,
  (number) => `云渡用电量提高${number}个百分点。`,
  (number) => `云渡入户率达到${number}‰。`,
  (number) => `修建云渡栈桥${number}座。`,
  (number) => `云渡水厂供水${number}立方米以上，不超过${number}立方米。`,
  (number) => `云渡客流由${number}人次增加到12人次。`,
  (number) => `云渡客流由12人次增加到${number}人次，增长20%。`,
  (number) => `其中城镇${number}人，农村3人，共5人。`,
  (number) => `其中城镇2人，农村3人，共${number}人。`,
  (number) => `云渡指数列第${number}位。`,
  (number) => `云渡订单是上年的${number}倍。`,
  (number) => `云渡城乡收入比为${number}:1。`,
  (number) => `云渡种茶${number}至${number}亩。`,
  (number) => `建设${number}个云渡项目：茶厂、码头。`,
  (number) => `云渡书屋\t${number}\t座\n云渡茶室\t3\t座\n合计\t8\t座`,
  (number) => `云渡路长${number}.${number}公里。`,
];

const numbers = { nines, wide, chinese, grouped, spaced, broken };

/** What a report cannot mean is no figure, and nothing is said of it. */
describe('a number of more than 20 digits is no figure', () => {
  for (const [name, print] of Object.entries(numbers))
    for (const count of [21, 24, 309, 400, 3000])
      it(`of ${count} digits: ${name}`, () => {
        const number = print(count);
        for (const sentence of sentences) {
          const text = `政府工作报告\n二、2024年工作安排\n${sentence(number)}\n`;
          const { analysis, verification } = examine(text);
          assert.ok(analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).success, text.slice(0, 200));
          for (const { range } of analysis.metrics)
            assert.ok(!hasLong(text.slice(...range)), `a figure: ${text.slice(...range).slice(0, 60)}`);
          const words = JSON.stringify([analysis.findings.map(({ message }) => message), verification()]);
          assert.doesNotMatch(words, /Infinity|NaN|\de\+\d|\d{21}/, text.slice(0, 200));
        }
      });

  it('and one of fewer digits is', () => {
    const text = `政府工作报告\n二、2024年工作安排\n云渡水厂供水${nines(19)}立方米。\n`;
    assert.equal(analyze(text).metrics.length, 1);
  });
});

/** Whether a number with so many digits stands there, blanks, commas and points aside. */
function hasLong(text: string): boolean {
  return /(?:[\d９九][,，.\s]?){21}/.test(text);
}
