import { boundedRates } from '../../../knowledge/plain-rates.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, lastClause, sentenceBefore } from '../../../text/beside.ts';
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
    kind: 'completion',
    name: 'what came of the budget that the sentence before tells',
    figures: { part: 'amount', percent: 'percent' },
    which: { part: EXACT, percent: EXACT },
    words: '{part}[，、（](?:占|为|{completion})?(?<of>{within}{0,4}?{planned}{within}{0,2}?)的?{percent}',
    elsewhere: {
      whole: before((metric, { part }, said) => isItsPlan(metric, part, said)),
    },
    shared: [],
    law: ({ part, whole, percent }) => share(part, whole, percent, TWICE_ROUNDED),
    example: '政府性基金收入调整预算为22.4亿元。全年完成21.3亿元，为调整预算的«85.1%»。',
    right: '95.1%',
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
    name: 'the share of a count that was told by its name, of one that was told before it',
    figures: { percent: 'percent' },
    which: { percent: { ...EXACT, aspect: 'share' } },
    words: '占(?<thing>{han}{2,8}?)的?{shareNoun}?{reach}?{percent}',
    elsewhere: {
      part: {
        is: { aspect: 'level', bound: 'exact' },
        stands: 'before',
        where: (part, { percent }, said) =>
          isNear(part, percent, said) && part.indicator === lastClause(said.before) && !isMoney(part),
        choose: theOnly,
      },
      whole: {
        is: { aspect: 'level', bound: 'exact' },
        stands: 'before',
        where: (whole, { part, percent }, said) =>
          whole.unit === part.unit && whole !== part && isNear(whole, percent, said) && isThing(whole, said),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ part, whole, percent }) =>
      valueOf(part) < valueOf(whole) && whole.range[0] < part.range[0]
        ? share(part, whole, percent, TWICE_ROUNDED)
        : null,
    certainty: 'information',
    example: '新建公共车位3250个，其中地面车位1950个、立体车位1300个。立体车位占新建车位的«50%»。',
    right: '40%',
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

/** 新建·公共车位, called 新建车位: it ends so, and its clause has what the name begins with. */
function isThing({ indicator, range: [start] }: Metric, { word, report: { source } }: Said): boolean {
  const thing = word('thing').replace(OF_ALL, '');
  return (
    thing.length >= PAIR &&
    indicator.endsWith(thing.slice(-PAIR)) &&
    clauseBefore(source, start, STOPS).includes(thing.slice(0, PAIR))
  );
}

const PAIR = 2;
const OF_ALL = rx`^(?:{ownPlace}|全部)|总[数量]$`;

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

/** The plan is called as what the share is of, and its name holds all that the result is called by. */
function isItsPlan(plan: Metric, part: Metric, { report: { source }, word }: Said): boolean {
  const [told, done] = [plan, part].map(({ range: [start] }) => clauseBefore(source, start, STOPS));
  if (told === undefined || done === undefined || !PLAN.test(told)) return false;
  if (plan.sentence === part.sentence || NOT_ALONE.test(sentenceBefore(source, part.range[0]))) return false;
  return told.includes(done.replace(GENERIC, '')) && REVISED.test(word('of')) === REVISED.test(told);
}

/** 其中续建项目35宗，完成投资: a part of what the plan is of. */
const NOT_ALONE = rx`{partOpening}|\d(?!\d{0,3}年)`;
const PLAN = rx`(?:{planned}|{revised}|{intention})[数额]?{reach}?$`;
const REVISED = rx`{revised}`;
/** 全年·支出·执行数 */
const GENERIC = wordPattern('{thisYear}|{doneLead}|{budgetVerb}|{completion}|年末|数', 'g');
