import { boundedRates } from '../../../knowledge/plain-rates.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { isMoney } from '../../commensurable.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

const EXACT: FigureTest = { bound: 'exact' };

/** Rates of what was told in the sentences before, where what they are of has no other name than that: 已办结82件，办结率95%. */
export const toldBeforePatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'what was done of what the sentence before counts, and its rate',
    figures: { part: 'amount', percent: 'percent' },
    which: { part: EXACT, percent: { ...EXACT, direction: null, unit: '%' } },
    words: '{part}[，、（](?<stem>{han}{2})率{reach}?{percent}',
    elsewhere: {
      whole: before(
        (metric, { part }, said) =>
          valueOf(metric) >= valueOf(part) && isDoneAlone(part, said) && !isPartItself(metric, said),
      ),
    },
    shared: [],
    law: ({ part, whole, percent }, said) => (isOfThose(said) ? share(part, whole, percent) : null),
    example: '全年收到群众诉求640件。各部门合力推进，已办结608件，办结率达«85%»。',
    right: '95%',
  }),
  pattern({
    kind: 'ratio',
    name: 'how far what the sentence before tells has been spent',
    figures: { part: 'amount', percent: 'percent' },
    which: { part: EXACT, percent: EXACT },
    words: '{part}[，、（](?<of>{within}{0,4}?){progress}{reach}?{percent}',
    elsewhere: {
      whole: before(
        (metric, { part }, said) =>
          valueOf(metric) > valueOf(part) && isMoney(part) && isSpent(part, said) && isAlone(metric, part, said),
      ),
    },
    shared: [],
    law: ({ part, whole, percent }, said) =>
      EVEN_PACE.test(said.match) ? null : share(part, whole, percent, TWICE_ROUNDED),
    certainty: 'information',
    example: '获批专项债券项目14个、额度20亿元。截至年底已拨付18.8亿元，支出进度«84%»。',
    right: '94%',
  }),
  pattern({
    kind: 'ratio',
    name: 'how far a year that is named with its amount has been come back to',
    figures: { part: 'amount', whole: 'amount', percent: 'percent' },
    which: { part: EXACT, whole: EXACT },
    words:
      '{part}[，、（](?:已|基本)?(?:恢复(?:到了?|至)|{isAs}|{reach}){formerTime}的?{between}{0,8}?{whole}的{percent}',
    shared: ['unit'],
    law: ({ part, whole, percent }) => share(part, whole, percent, TWICE_ROUNDED),
    example: '航空旅客吞吐量96万人次，恢复到2019年120万人次的«88%»。',
    right: '80%',
  }),
];

/** 截至年底已拨付·18.9亿元: its clause has no name of its own. */
function isSpent({ range: [start] }: Metric, { report: { source } }: Said): boolean {
  return SPENT.test(clauseBefore(source, start, STOPS));
}

/** 争取资金36亿元，上年结转6亿元: it may be of both. */
function isAlone(whole: Metric, part: Metric, said: Said): boolean {
  return said.report.metrics.every(
    (each) => each === whole || each.range[0] >= part.range[0] || each.unit !== part.unit || !isNear(each, part, said),
  );
}

const SPENT = rx`^(?:{byNow}|{within}{0,6})已(?:经|累计)?{han}{2}$`;
const EVEN_PACE = rx`{evenPace}`;

/** In its paragraph, and no more than so many sentences before. */
function isNear(metric: Metric, of: Metric, { report: { source } }: Said): boolean {
  return of.sentence - metric.sentence <= SENTENCES && !source.slice(metric.range[1], of.range[0]).includes('\n');
}

/** 出栏率 and others like it are of another count than of what was told. */
function isOfThose(said: Said): boolean {
  return boundedRates.includes(`${said.word('stem')}率`);
}

/** In points. */
const TWICE_ROUNDED = 0.11;

type Of = Readonly<Record<'part' | 'percent', Metric>>;

/** In the sentence before, or one further; what is told between them must be another value of nothing alike. */
function before(where: (metric: Metric, of: Of, said: Said) => boolean): Elsewhere<Of, Said> {
  return {
    is: { aspect: 'level', bound: 'exact' },
    stands: 'before',
    where: (metric, of, said) =>
      metric.unit === of.part.unit &&
      of.part.sentence - metric.sentence <= SENTENCES &&
      !said.report.source.slice(metric.range[1], of.part.range[0]).includes('\n') &&
      where(metric, of, said),
    choose: theOnly,
  };
}

const SENTENCES = 2;

/** 已办结, 检出合格, 到年底完成: the clause names the deed that the rate is of, and nothing that it was done to. */
function isDoneAlone({ range: [start] }: Metric, { report: { source }, word }: Said): boolean {
  const clause = clauseBefore(source, start, STOPS);
  const at = clause.indexOf(word('stem'));
  // 高中毕业生升学: of them, and of nobody who was told before.
  if (clause.slice(0, at).replace(GENERIC, '').length > LONGEST_OTHER) return false;
  return at >= 0 && at <= LONGEST_LEAD && at + word('stem').length >= clause.length - 1 && !NONE.test(clause);
}

/** 毕业生就业3260人，就业率91%；中职生就业2186人，就业率: what the same was done to is a part of a whole of its own. */
function isPartItself({ range: [start] }: Metric, { report: { source }, word }: Said): boolean {
  return clauseBefore(source, start, STOPS).includes(word('stem'));
}

const STOPS = '，。；：、！？（\n';
/** 到年底·完成 */
const LONGEST_LEAD = 5;
const LONGEST_OTHER = 2;
const NONE = rx`{isNot}|新`;

/** 全年·支出·执行数 */
const GENERIC = wordPattern('{thisYear}|{doneLead}|{budgetVerb}|{completion}|年末|数', 'g');
