import type { Metric } from '../../metrics/metric.ts';

/** «覆盖率由60%提高到65%，提高5个百分点»: from, verb, to, and the change where the text states it. */
export interface Change {
  readonly from: Metric;
  readonly to: Metric;
  /** Which way the verb goes; null for verbs that tell no direction (优化为, 到). */
  readonly direction: 'up' | 'down' | null;
  readonly verb: string;
  /** The stated difference or growth, in the clause that follows. */
  readonly by: Metric | null;
  /** What stands between the second value and `by`, from which 年均 can be told. */
  readonly byLead: string;
}

/** Every 由…到… between two values of one unit. Ranks are left out: third is better than ninth. */
export function changes(text: string, metrics: readonly Metric[]): readonly Change[] {
  const known = foundIn.get(metrics);
  if (known) return known;
  const found = [...findChanges(text, metrics)];
  foundIn.set(metrics, found);
  return found;
}

/** Several rules ask for the changes of the same report. */
const foundIn = new WeakMap<readonly Metric[], readonly Change[]>();

function* findChanges(text: string, metrics: readonly Metric[]): Iterable<Change> {
  for (let index = 0; index + 1 < metrics.length; index++) {
    const [from, to, next] = [metrics[index], metrics[index + 1], metrics[index + 2]];
    const told = from && to && next ? stepByStep(text, from, to, next) : null;
    if (told) yield told;
    const compared = from && to && next ? againstFormer(text, from, to, next) : null;
    if (compared) yield compared;
    if (!from || to?.unit !== from.unit || to.sentence !== from.sentence || from.aspect === 'rank') continue;
    if (to.range[0] - from.range[1] > LONGEST_BETWEEN) continue;
    const between = BETWEEN.exec(text.slice(from.range[1], to.range[0]));
    // 2.12∶1: a ratio is no single number.
    if (
      !between ||
      /[:：∶]/.test(from.text) ||
      inSeries(text, from, to) ||
      !OPENS.test(text.slice(Math.max(0, from.range[0] - 14), from.range[0]))
    )
      continue;
    const verb = between[1] ?? '';
    const lead = next?.sentence === to.sentence ? text.slice(to.range[1], next.range[0]) : '';
    const by =
      next && leadsToChange(lead, text.slice(Math.max(0, from.range[0] - 30), from.range[0]))
        ? next
        : plainChange(text, from, to);
    yield { from, to, direction: directionOf(verb), verb, by, byLead: by === next ? lead : '' };
  }
}

/** 达到95.6%，比2020年的90.4%提高5.2个百分点: the later rate, then the former, then the change. */
function againstFormer(text: string, to: Metric, from: Metric, by: Metric): Change | null {
  if (to.unit !== '%' || from.unit !== '%' || by.unit !== '个百分点' || by.sentence !== to.sentence) return null;
  if (!FORMER.test(text.slice(to.range[1], from.range[0]))) return null;
  const verb = STEP.exec(text.slice(from.range[1], by.range[0]))?.[1];
  return verb === undefined ? null : { from, to, direction: directionOf(verb), verb, by, byLead: '' };
}

const FORMER = /^[，、（][比较](?:上年|去年|\d{4}年)(?:同期|末|底)?的$/;

/** 由2.46缩小到2.31，缩小0.15: a bare number is no figure of its own, but here it is the change of two others. */
function plainChange(text: string, from: Metric, to: Metric): Metric | null {
  if (from.unit !== '' || text.charAt(to.range[1]) !== '，') return null;
  const [all = '', lead = '', number] = PLAIN.exec(text.slice(to.range[1], to.range[1] + FARTHEST_PLAIN)) ?? [];
  if (number === undefined) return null;
  const [start, end] = [to.range[1] + lead.length, to.range[1] + all.length];
  const step = 10 ** -(number.length - number.indexOf('.') - 1);
  return { ...to, text: number, value: Number(number), range: [start, end], bound: 'exact', step };
}

const PLAIN = /^(，(?:缩小|扩大|提高|提升|上升|增加|下降|降低|减少)了?)(\d+\.\d+)(?=[，。；、）])/;
const FARTHEST_PLAIN = 16;

/** 从72%提高11个百分点、达83%: the change between its two values. */
function stepByStep(text: string, from: Metric, by: Metric, to: Metric): Change | null {
  if (to.unit !== from.unit || to.sentence !== from.sentence || (by.unit !== from.unit && by.unit !== '个百分点'))
    return null;
  const verb = STEP.exec(text.slice(from.range[1], by.range[0]))?.[1];
  if (verb === undefined || !REACHES.test(text.slice(by.range[1], to.range[0]))) return null;
  if (!OPENS.test(text.slice(Math.max(0, from.range[0] - 14), from.range[0]))) return null;
  return { from, to, direction: directionOf(verb), verb, by, byLead: '' };
}

const STEP = /^(提高|提升|上升|增加|增长|扩大|下降|降低|减少|缩短|压缩)了?$/;
const REACHES = /^[、，](?:达到?|升?至|降?至|增至|增加到|提高到|下降到|为)$/;

/** Whether a change follows; what is newly added may be named, where the pair is of the same thing: 新增高标准农田4万亩. */
function leadsToChange(lead: string, before: string): boolean {
  if (LEADS_TO_CHANGE.test(lead)) return true;
  const thing = NAMED_CHANGE.exec(lead)?.[1];
  return thing !== undefined && before.includes(thing);
}

const NAMED_CHANGE = /^[，、（](?:净增|新增|增加|新建)了?([^，。；、\d]{2,10})$/;

/** 分别由48、36、32个工作日压缩至40、30、28个: values of several things, dealt out one by one. */
function inSeries(text: string, from: Metric, to: Metric): boolean {
  const dealt = text.slice(Math.max(0, from.range[0] - 14), from.range[0]);
  return (
    text.charAt(from.range[0] - 1) === '、' ||
    dealt.includes('分别') ||
    /^、\d/.test(text.slice(to.range[1], to.range[1] + 2))
  );
}

/** Six characters, the longest verb with 到 and 了, and 目前的. */
const LONGEST_BETWEEN = 18;
const BETWEEN =
  /^(?:[^，。；：、\d]{0,6}?)(提高|提升|上升|增加|增长|扩大|扩展|攀升|发展|下降|降低|减少|缩短|缩小|压缩|压减|缩减|精简|回落|升|降|减|缩|增)?(?:到|至|为)了?(?:今年的?|去年的?|目前的?|现在的?|\d{4}年底?的?)?$/;
const OPENS = /[由从][^，。；：\n]{0,12}$/;
const LEADS_TO_CHANGE =
  /^[，、（]?(?:年均|平均|净|共|累计|同比|[人户亩]均|每[人户生亩年月]|[两三四五六]年来?|较[^，。；、]{1,6}|比[^，。；、]{1,6}){0,3}(?:提高|提升|上升|增加|增长|增产|增收|减产|净增|新增|新建|增设|扩大|下降|降低|减少|缩短|缩小|压缩|压减|缩减|精简|回落|回升|加快|增幅达?|降幅达?|是(?:原来|上年|去年|过去|之前)的|为(?:原来|上年|去年)的|[增减])了?(?:近|约|超)?$/;

const UP = new Set(['提高', '提升', '上升', '增加', '增长', '扩大', '扩展', '攀升', '发展', '升', '增']);
const DOWN = new Set([
  '下降',
  '降低',
  '减少',
  '缩短',
  '缩小',
  '压缩',
  '压减',
  '缩减',
  '精简',
  '回落',
  '降',
  '减',
  '缩',
]);

/** Which way a verb of movement goes: 提高 up, 压缩 down; null for every other word. */
export function directionOf(verb: string): Change['direction'] {
  return UP.has(verb) ? 'up' : DOWN.has(verb) ? 'down' : null;
}
