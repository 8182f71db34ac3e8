import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { anyOrder } from '../../any-order.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, meet, over, printed, resulting, times, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const EXACT = { bound: 'exact' } as const;

/** One amount over another of another kind, told by its name; and means and rates of a day against what bounds them. */
export const ratioPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'per-head',
    name: 'pupils, teachers and how many pupils one has',
    roles: {
      ratio: { figure: 'bare', words: '[生师]{2}比{reach}?⟦', is: EXACT },
      teachers: {
        figure: 'amount',
        words: '教师(?:总?数)?{reach}?⟦|⟦{within}{0,4}教师',
        is: { ...EXACT, aspect: 'level' },
      },
      pupils: {
        figure: 'amount',
        words: '(?:学|在校)生(?:总?数)?{reach}?⟦|⟦{within}{0,4}学生',
        is: { ...EXACT, aspect: 'level' },
      },
    },
    closing: true,
    shared: [],
    law: ({ ratio, teachers, pupils }) =>
      teachers.unit === pupils.unit && ratio.text !== '1' ? farOff(pupils, teachers, ratio) : null,
    certainty: 'information',
    example: '现有专任教师3600人，在校学生5.4万人，生师比为«51:1»。',
    right: '15:1',
  }),
  pattern({
    kind: 'per-head',
    name: 'public money, what it set going and the ratio of both',
    figures: { money: 'amount', drawn: 'amount', ratio: ['bare', 'times'] },
    which: { money: EXACT, drawn: EXACT, ratio: EXACT },
    words:
      '{money}{within}{0,6}[，、]{between}{0,6}{setsGoing}{within}{1,12}?{drawn}[，、（]{within}{0,4}{drawnRatio}{comesTo}{ratio}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ money, drawn, ratio }) => (money.unit === drawn.unit ? farOff(drawn, money, ratio) : null),
    certainty: 'information',
    example: '投放消费券1600万元，带动消费1.92亿元，拉动比达到«1:1.2»。',
    right: '1:12',
  }),
  pattern({
    kind: 'per-head',
    name: 'how many there are, by how many people and what so many of these have',
    figures: { total: 'amount', heads: 'amount', mean: 'amount' },
    which: { total: EXACT, heads: { ...EXACT, unit: '人' }, mean: EXACT },
    words:
      '{total}{within}{0,6}[，、]按{within}{0,8}人口?{reach}?{heads}(?:计算?|测算)?，?每(?<many>[百千万])名?人口?{within}{0,8}?{mean}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ total, heads, mean }, said) =>
      total.unit === mean.unit
        ? farOff({ ...total, value: valueOf(total) * (SO_MANY[said.word('many')] ?? 1), step: 0 }, heads, mean)
        : null,
    example: '全区执业医师达到1568人，按常住人口49万人计算，每千人拥有«32人»。',
    right: '3.2人',
  }),
  pattern({
    kind: 'per-head',
    name: 'a mean above the highest of what it is a mean of',
    figures: { most: 'amount', mean: 'amount' },
    which: { most: { aspect: 'level' }, mean: { ...EXACT, aspect: 'level' } },
    words: '最高(?<what>{han}{2}){reach}?{most}[，；]{ownPlace}?平均\\k<what>{reach}?{mean}(?=[，。；、）\\n])',
    shared: [],
    law: ({ most, mean }) => (most.unit === mean.unit && most.bound !== 'atLeast' ? noHigher(mean, most) : null),
    example: '水稻示范片最高亩产812公斤，全区平均亩产«846公斤»。',
    right: '646公斤',
  }),
  pattern({
    kind: 'per-head',
    name: 'how many there were in a year, and every how many days there was one',
    figures: { count: 'amount' },
    which: { count: { ...EXACT, span: null, status: 'actual' } },
    words:
      '全年[^，。；、\\n]{1,20}?{count}(?:{within}{0,6})[，；]平均每?(?<days>\\d{1,2}|[两三四五六七八九十])天(?:就有|新?[签开落举增]{han}?)?[一1][个家场项次](?=(?:项目|企业)?[^，。；\\d亿]{0,2}[，。；、）\\n])',
    law: ({ count }, said) => everyDays(count, said.word('days')),
    certainty: 'information',
    example: '全年签约亿元以上项目«73个»，平均每3天签约一个项目。',
    right: '122个',
  }),
];

const SO_MANY: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

/** 5.4万人 ÷ 3600人 = 15; who is counted, and when, may make it somewhat more or less. */
function farOff(above: Metric, below: Metric, ratio: Metric): Verdict {
  const real = over(printed(above), printed(below));
  const value = valueOf(above) / valueOf(below);
  return {
    holds: meet(times(real, { low: 1 / ROOM, high: ROOM }), resulting(ratio)),
    arithmetic: `${above.text} ÷ ${below.text} ≈ ${formatQuantity(value, ratio, 3)}`,
    stated: ratio,
  };
}

const ROOM = 1.25;

function noHigher(mean: Metric, most: Metric): Verdict {
  const isHigher = isAbove(printed(mean), printed(most));
  const words = `${mean.text} > ${most.text}`;
  return isHigher
    ? disproved(mean, words, {
        zh: `平均${mean.text}高于最高${most.text}`,
        en: `The mean, ${mean.text}, is above the highest, ${most.text}`,
      })
    : { holds: true, arithmetic: `${mean.text} ≤ ${most.text}`, stated: mean };
}

/** 365天 ÷ 73个 = 5天; days are told in whole numbers. */
function everyDays(count: Metric, told: string): Verdict | null {
  const days = valueOfNumeral(told);
  const real = YEAR / valueOf(count);
  if (count.period?.length !== String(YEAR).length + 1 || !(days > 0)) return null;
  return {
    holds: Math.abs(real - days) <= 1 || Math.max(real / days, days / real) <= ROOM,
    arithmetic: `${YEAR}天 ÷ ${count.text} ≈ ${real.toFixed(1)}天`,
    stated: count,
    says: {
      zh: `全年${count.text}，平均约${real.toFixed(1)}天一${count.unit}，文中为每${told}天`,
      en: `${count.text} in a year is one every ${real.toFixed(1)} days, the text says every ${told}`,
    },
  };
}

const YEAR = 365;
