import { hasAny } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import { isOfOtherFigures } from '../../of-other-figures.ts';
import { isOfWiderWhole } from '../../of-wider-whole.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { isSince, wholesOf } from '../../part-list.ts';
import type { Around } from './around-whole.ts';
import { aroundWhole } from './around-whole.ts';
import { isRateOf } from './is-rate-of.ts';

/** Behind 占, all of what was just named: 占比, 占总数的比重达. */
const OF_ALL = '(?:比重?|(?:{allOf})(?:的|的?{shareNoun})?)?{comesTo}';
/** What leads to the share of all: 占比, 所占比重为, 完成比例为. */
const IS_SHARE = `(?:占${OF_ALL}|(?:所占?|{completion|workDone|handled|settled})?{shareNoun}{comesTo})`;
const EXACT: FigureTest = { bound: 'exact' };

/** Part, whole and percentage, all three printed in one sentence, the whole first or right before its percentage. */
export const statedSharePatterns: readonly Pattern[] = [
  stated({
    name: 'a part, its whole and the share',
    lead: `[^，。；、\\d]{0,16}[，、（](?:(?<own>{han}{2,6}?)(?=占))?${IS_SHARE}`,
    // 其中护理型床位516张，护理型占: named again as it was.
    isOf: ({ named, between }, _, said) =>
      between.includes(said.word('own')) && (WITHIN.test(between) || haveOneNoun(named, between)),
    example: '全年签约项目200个，其中产业项目115个，占«62.5%»。',
    right: '57.5%',
  }),
  stated({
    name: 'a part, its whole and the share of the whole by its name',
    lead: `[^，。；、\\d]{0,16}[，、（](?!{ofPlan}{figure})占(?!${OF_ALL}{figure})(?<thing>[^，。；、\\d其]{1,10}?)总?(?:[数量]|面积)?(?:的|的?{shareNoun})?{comesTo}`,
    isOf: ({ named, between, noun }, _, said) => {
      const thing = said.word('thing');
      if (OF_MONEY.test(thing) && !OF_MONEY.test(named)) return false;
      if (thing.startsWith('全部')) return between.includes('其中') && isAllOf(named, thing.slice(2));
      return isIn(thing.replace(TIME, ''), named + noun);
    },
    example: '全市现有企业200家，规模以上企业115家，占企业总数的«62.5%»。',
    right: '57.5%',
  }),
  stated({
    name: 'what was to be done, what is done, and the share in a bracket',
    lead: '[^，。；、\\d]{0,6}（(?:{completion}率?)?',
    isOf: ({ between }) => DONE.test(between),
    example: '126条黑臭水体治理已完成120条（«85%»）。',
    right: '95%',
  }),
  stated({
    name: 'what was counted, what of it passed, and the rate that is named so',
    lead: '(?<head>[^，。；、\\d]{0,14})[，、（](?<stem>[^，。；、\\d的]{2})[^，。；、\\d的]{0,4}(?:率|{progress}){comesTo}',
    // 新增供热面积40万平方米，总供热面积320万平方米，供热普及率: what is more than the other is no part of it.
    isOf: (around, { part, whole, percent }, said) =>
      percent.unit === '%' && valueOf(part) <= valueOf(whole) && isRateOf(around, { part, whole, percent }, said),
    example: '抽检产品200批次，合格产品196批次，合格率«89%»。',
    right: '98%',
  }),
  stated({
    name: 'what was counted, what of it was done, and the rate of that behind another count',
    lead: '(?<head>[^，。；、\\d]{0,4})[，、]{within}{1,6}(?<mark>{amount})[，、（](?<stem>[^，。；、\\d的]{2})率{comesTo}',
    isOf: (around, { part, whole, percent }, said) =>
      valueOf(part) <= valueOf(whole) && isRateOf(around, { part, whole, percent }, said),
    example: '实施重点项目86个，开工72个、竣工38个，开工率«93.7%»。',
    right: '83.7%',
  }),
  stated({
    kind: 'completion',
    name: 'a plan, its result and how much of it was done',
    lead: '[^，。；、\\d]{0,14}[，、（](?:{ofPlan}|{planned}?{completion}率{comesTo})',
    isOf: ({ named, between, noun }) => PLAN.test(named + noun) && REACHED.test(between) && !ANOTHER_PLAN.test(between),
    example: '计划投资38.6亿元，实际完成30.2亿元，占年度计划的«72.8%»。',
    right: '78.2%',
  }),
  straight('ratio', '全区实现税收30.2亿元，占全部财政收入38.6亿元的«72.8%»。'),
  straight('completion', '完成投资30.2亿元，占年度计划38.6亿元的«72.8%»。'),
];

type Row = PatternRow<'whole' | 'part' | 'percent', 'between' | 'mark'>;
type Of = Parameters<Row['law']>[0];

interface StatedShare extends Pick<Row, 'name' | 'example' | 'right'>, Partial<Pick<Row, 'kind'>> {
  /** From the part to its percentage. */
  readonly lead: string;
  readonly isOf: (around: Around, of: Of, said: Said) => boolean;
  /** What was added to the whole may be passed over. */
  readonly pastChange?: true;
}

/** The part behind the nearest figure that has its unit, and its share behind that. */
function stated({ lead, isOf, pastChange, kind = 'ratio', ...row }: StatedShare): Pattern {
  return pattern({
    ...row,
    kind,
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    rows: { between: 'amount', mark: 'amount' },
    which: { whole: EXACT, part: EXACT, percent: { ...EXACT, direction: null } },
    words: `{whole}(?<between>[^。；\\n]{1,40}?){part}${lead}{percent}`,
    mixed: true,
    shared: [],
    law: (of, said) => {
      const { whole, part, percent, between } = of;
      const isNearest = between.every(({ unit, aspect }) => unit !== part.unit || (pastChange && aspect === 'change'));
      // 完成98亿元，占122%: of a plan of its own.
      if (kind === 'ratio' && valueOf(percent) > ALL) return null;
      if (whole.unit !== part.unit || whole.status === 'reference' || !isNearest || between.length >= MOST) return null;
      // 消除薄弱村62个，累计108个，占薄弱村总数的: with those of former years, of more than this year's.
      if (valueOf(part) > valueOf(whole) && SO_FAR.test(said.word('between'))) return null;
      // 支出29亿元，比上年增支3亿元，占财政支出的: of what there is, and not of what was added.
      if ((pastChange && whole.aspect === 'change') || isSince(said.report.source, part)) return null;
      if (!isOf(aroundWhole(whole, part, said.report.source), of, said)) return null;
      const verdict = { ...share(part, whole, percent), of: [part, whole] };
      return verdict.holds ||
        !(
          isOfOtherFigures(part, whole, percent, said.report.metrics) ||
          isOfWiderWhole(whole, part, percent, said.report.metrics)
        )
        ? verdict
        : null;
    },
  });
}

const ALL = 100;
const SO_FAR = rx`{cumulative}$`;

/** So many figures between a whole and its part are of other things. */
const MOST = 3;

/** 占年度计划38.6亿元的78.2%, 完成110万人年度任务的130%: the whole runs straight into its percentage. */
function straight(kind: 'ratio' | 'completion', example: string): Pattern {
  return pattern({
    kind,
    name: `a part and its share of a ${kind === 'ratio' ? 'whole' : 'plan'} that runs into its percentage`,
    figures: { part: 'amount', whole: 'amount', percent: 'percent' },
    which: { part: EXACT, whole: EXACT, percent: { ...EXACT, direction: null } },
    words:
      '{part}[^，。；、\\d]{0,12}(?<lead>[，、（](?:{completion|reach|isAs})了?[^，。；、\\d]{0,12}){whole}(?<tail>(?:{plan}|{within}{0,10}?)的){percent}',
    shared: [],
    law: ({ part, whole, percent }, said) => {
      const isPlan = PLAN.test(said.word('lead') + said.word('tail'));
      // 超额完成年度计划10万亩的28%: what is beyond it.
      if (valueOf(part) > valueOf(whole) && BEYOND.test(said.word('lead')) && valueOf(percent) < ALL) return null;
      // 面积达24万亩，同比增加2万亩，占计划的: of what there is, and not of what was added.
      if (part.unit !== whole.unit || isSince(said.report.source, part) || isPlan !== (kind === 'completion'))
        return null;
      const { source, metrics } = said.report;
      // 开工2.46万套，其中公租房1.64万套、棚改房0.82万套，完成任务2.4万套的102.5%: of all that are told.
      const isOfAll = wholesOf(part, source, metrics).some((all) => share(all, whole, percent).holds);
      return isOfAll ? null : share(part, whole, percent);
    },
    example,
    right: '78.2%',
  });
}

/** 一般公共预算收入 is what came in, and no plan; nor is what was spent on 计划竣工项目. */
const PLAN = rx`{planned}(?!{ofBudget}|{within}{0,8}项目{within}{0,4}{completion})|{spanStart}{setByPlan}`;
const BEYOND = rx`{beyondTarget}`;
const DONE = rx`^{within}{2,12}已(?:{workDone}|{completion})$`;
/** 收入完成6.3亿元，占调整预算的100%，…支出完成27.5亿元: what came to a plan of its own is none of the next. */
const ANOTHER_PLAN = rx`{ofPlan}`;
const REACHED = rx`{workDone|signed|result}`;
/** What makes the later figure a part of the earlier one. */
const WITHIN = rx`{withinIt}`;
/** 占全年支出的: of the spending just named. */
const TIME = rx`^(?:{thisYear}|年度)(?=.{2})`;

/** 财政总支出72.5亿元，民生支出58.4亿元: what is named right before the part ends as the name of the whole does. */
function haveOneNoun(named: string, between: string): boolean {
  const noun = /[^，。；、\d]{2}$/.exec(named)?.[0];
  return noun !== undefined && hasAny(between, '，、') && between.endsWith(noun) && WHOLE_NAME.test(named);
}

/** 规上企业 of 规模以上企业: the characters of a name in their order, which leaves out some of the longer one. */
function isIn(name: string, longer: string): boolean {
  let at = 0;
  for (const sign of longer) if (sign === name.charAt(at)) at++;
  return at === name.length;
}

/** 园区6个、总产值20亿元，其中大园区4个，占总产值的82%: the share is of the money. */
const OF_MONEY = rx`{moneyTold}`;

/** 财政总支出, 全部工业增加值, 一般公共预算支出. */
const WHOLE_NAME = rx`总|^{wholeName}`;

/** 完成固定资产投资, 占全部投资的: nothing narrows what all of it is; 工业投资 is not all investment. */
function isAllOf(named: string, thing: string): boolean {
  return named.endsWith(thing) && UNNARROWED.test(named.slice(0, -thing.length));
}

const UNNARROWED = rx`^{unnarrowing}*$`;
