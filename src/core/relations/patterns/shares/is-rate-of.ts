import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { figureChars } from '../../figure-class.ts';
import type { Said } from '../../pattern.ts';
import type { Around } from './around-whole.ts';
import { stops } from './around-whole.ts';

/** 合格产品196批次，合格率: the rate bears the name of what was counted, and no other rate stands between. */
export function isRateOf(around: Around, { part, whole, percent }: Of, said: Said): boolean {
  const { word } = said;
  const { source } = said.report;
  if (isNeverOf(word('stem'), around.named)) return false;
  const [start] = part.range;
  const clause = clauseBefore(source, start, stops);
  // 86个重点项目开工72个: what was counted stands in the same clause.
  const counted = clause.slice(Math.max(0, whole.range[1] - start + clause.length)) + part.text + word('head');
  const at = counted.indexOf(word('stem'));
  const isAlone = !word('between').includes(figureChars.percent);
  // 其中重大隐患14处，重大隐患整改率: of the part, and not of all.
  const done = clauseBefore(source, percent.range[0], stops).split(RATE)[0]?.slice(-2) ?? '';
  return (
    isAlone &&
    counted.includes(done) &&
    at >= 0 &&
    counted.charAt(at - 1) !== NEW &&
    !isOfNewJobs(whole, part, source) &&
    at <= LONGEST_LEAD &&
    isOfThat(clause.replace(word('stem'), ''), around) &&
    NONE.every((no) => !counted.includes(no + word('stem')))
  );
}

/**
 * 商品率, 出栏率: of the herd at the beginning of the year; 盘活资金3亿元，审减资金1.8亿元，审减率: of what was handed in to be looked
 * through; 年加工能力86万吨，实际加工61万吨，加工率: of what there is to be worked on, and not of what could be.
 */
export function isNeverOf(stem: string, whole: string): boolean {
  if (OF_HERD.has(stem) || (OF_CLAIM.has(stem) && !CLAIM.test(whole))) return true;
  return ROOM.test(whole) && !stem.startsWith(USE);
}

type Of = Readonly<Record<'part' | 'whole' | 'percent', Metric>>;
const RATE = rx`率|{progress}`;

/** 合格产品, beside 抽检产品: nothing but what was counted. 核减工程造价, 免费救治 and 闲置土地 are of something else. */
function isOfThat(part: string, { named, noun }: Around): boolean {
  const thing = part.replace(PLAIN, '');
  return thing === '' || (named + noun).includes(thing);
}

const PLAIN = wordPattern('{completion|total|countTaker|leadTime|reach}|[已现实际有的并了数量]', 'g');

/** 新增就业4500人，失业人数3300人，失业率: what was added within the year holds none of what there is at its end. */
function isOfNewJobs(whole: Metric, part: Metric, source: string): boolean {
  const [added, other] = [whole, part].map(({ range: [start] }) => ADDED.test(clauseBefore(source, start, stops)));
  return added === true && other === false && part.unit === '人';
}

const ADDED = rx`{addition}`;

/** 不合格4批次, 未开工17个: what is counted is not what the rate is of. */
const NONE = wordsOf('isNot');

/** 新开工42个，续建44个，开工率: those that go on were begun as well. */
const NEW = '新';
/** 持卡42万人，城乡居民养老保险参保26万人，参保率: what is named at length before the part is a thing of its own. */
const LONGEST_LEAD = 6;
const OF_HERD: ReadonlySet<string> = new Set(wordsOf('herdRate'));
const OF_CLAIM: ReadonlySet<string> = new Set(wordsOf('cutRate'));
const CLAIM = rx`{claimed}`;
const ROOM = rx`{capacityName}(?:$|⟦)`;
const USE = '利用';
