import type { Clause } from './clause.ts';
import { headsOf, weigh, type Head } from './heads.ts';
import type { Token } from './lexicon.ts';
import type { VerbChain } from './verb-chain.ts';

/**
 * Whether a clause without a figure promises something that can be checked. «出台《户外广告管理办法》» and «确保滨河
 * 大桥建成通车» do, «优化营商环境» and «推进重点项目建设» do not.
 */
export function isDeliverable({ text, range, from, tokens, chain }: Clause): boolean {
  if (!chain) return isDone(tokens, from, range[1], text);
  if (chain.kind === 'lean') return false;
  if (chain.kind === 'ground') return isPassed(tokens, chain, text);
  const object = tokens.slice(chain.length);
  if (hasSubject(tokens, chain, from, text)) return true;
  return isDone(tokens, from, range[1], text) || promises(chain, object, chain.last.end, range[1], text);
}

/** The thing stands before its verb: 国土空间总体规划编制, 城东水厂年底前完成主体建设, 对云溪公园进行改造. */
function hasSubject(tokens: readonly Token[], chain: VerbChain, from: number, text: string): boolean {
  if (
    chain.kind === 'advance' &&
    text.slice(Math.max(from, chain.last.start - 6), chain.last.start).includes('进行') &&
    text.startsWith('对', from)
  )
    return headsOf(tokens.slice(0, chain.length - 1), from + 1, text).some(
      ({ role, own }) => role === 'work' && own > 1,
    );
  if (chain.kind !== 'make' && chain.kind !== 'finish') return false;
  const closes = tokens.length === chain.length;
  return headsOf(tokens.slice(0, chain.length - 1), from, text).some(
    ({ role, own }) => (closes && role === 'paper') || (role === 'work' && own > 1),
  );
}

/** 通过国家卫生城市复审 */
function isPassed(tokens: readonly Token[], chain: VerbChain, text: string): boolean {
  const last = tokens.at(-1);
  return (
    text.startsWith('通过', chain.last.start) && last !== undefined && PASSED.has(text.slice(last.start, last.end))
  );
}

const PASSED = new Set(['验收', '复审', '认证', '评审', '复核', '评估', '考核']);

/** The clause ends by saying what will have happened to a thing that can be told: 城东水厂投产. */
function isDone(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const last = tokens.at(-1);
  if (!last || last.end < to) return false;
  if (WHOLE.test(text.slice(last.start, last.end))) return true;
  if (last.role !== 'done' || JOINED.has(text.charAt(last.start - 1))) return false;
  const subject = tokens.findLast(({ role, verb }) => verb === null && role !== 'common');
  if (subject?.role === 'abstract') return false;
  const all = weigh(tokens.slice(0, -1), from, last.start, text);
  if (all.own > 1 || all.telling < 2) return all.telling > 1;
  // 重大战略实施和重大项目落地: what is listed before says nothing of the last.
  const joint = from + (/[、和与及][^、和与及]*$/.exec(text.slice(from, last.start))?.index ?? 0);
  return weigh(tokens.slice(0, -1), joint, last.start, text).telling > 1;
}

/** 建设和运营 names two tasks; nothing is said to be done. */
const JOINED = new Set(['和', '与', '及']);
const WHOLE = /(?:全覆盖|清零|全部达标)”?$/;

function promises(chain: VerbChain, object: readonly Token[], from: number, to: number, text: string): boolean {
  if (chain.kind === 'direct') return false;
  const heads = headsOf(object, from, text);
  if (heads.some((head) => counts(head, chain, object, from, text))) return true;
  if (chain.kind === 'advance' && isSought(object, from, text)) return true;
  if (chain.kind !== 'make' && chain.kind !== 'finish') return false;
  if (DEEDS_DONE.has(text.slice(chain.last.start, chain.last.end)) && DEEDS.test(text.slice(from, to))) return true;
  if (chain.kind === 'finish' && text.endsWith('任务', to) && isOwnTask(object, from, to, text)) return true;
  if (object.some(({ role }) => role === 'many') || object.at(-1)?.role === 'abstract') return false;
  const nameless = object.filter(({ role }) => role !== 'quote');
  return text.charAt(from) !== '、' && weigh(nameless, from, to, text).telling > 1;
}

const DEEDS_DONE = new Set(['办好', '兴办']);
/** 办好十件民生实事：, and the text numbers them off. */
const DEEDS = /(?:\d|[二三四五六七八九十])[件项][^，]{0,6}实事”?$/;

/** 完成河道堤岸加固三年任务 names its task; 完成全年目标任务 does not. */
function isOwnTask(object: readonly Token[], from: number, to: number, text: string): boolean {
  return weigh(object, from, to - TASK, text).own > 3;
}

const TASK = 2;

/** 做好国家级综合防控先行县创建工作 */
function isSought(object: readonly Token[], from: number, text: string): boolean {
  const sought = object.findLast(({ role }) => role !== 'common');
  return sought?.verb === 'earn' && weigh(object, from, sought.start, text).telling > 1;
}

function counts(head: Head, chain: VerbChain, object: readonly Token[], from: number, text: string): boolean {
  if (head.some) return false;
  const { role, own, telling } = head;
  switch (chain.kind) {
    case 'make':
      return role !== 'deed' || telling > 0;
    case 'finish':
      return role !== 'work' || telling > 0;
    case 'act':
      if (role === 'deed') return telling > (isStanding(chain, text) ? 1 : 0) && !isTreated(head, object, text);
      return telling > 1 && CARRIED_OUT.has(text.slice(head.start, head.end));
    case 'advance':
      return advances(head, chain, object, from, text);
    case 'found':
      return (role === 'work' || role === 'paper') && telling > 0;
    case 'shape':
      return role === 'work' && own > 1 && !ASPIRED.has(text.slice(head.start, head.end));
    case 'fetch':
      return own > 2;
    case 'earn':
      return role === 'title' || telling > 1;
    default:
      return false;
  }
}

function advances(head: Head, chain: VerbChain, object: readonly Token[], from: number, text: string): boolean {
  switch (head.role) {
    case 'paper':
      return object.findLast(({ role }) => role !== 'common')?.role === 'make';
    case 'title':
      return object.some(({ verb }) => verb === 'earn');
    case 'deed':
      return head.telling > 1 && !STANDING_DEEDS.has(text.slice(head.start, head.end));
    case 'work':
      if (aims(object)) return false;
      if (head.telling > 1) return true;
      return (
        text.startsWith('建设', chain.last.start) &&
        (head.telling > 0 || head.listed) &&
        !text.slice(from, head.start).includes('的')
      );
    default:
      return false;
  }
}

/** 开展论坛活动专项治理: what is carried out is done to the deed. */
function isTreated({ end }: Head, object: readonly Token[], text: string): boolean {
  const treating = object.find(({ start, verb }) => start >= end && verb === 'advance');
  return treating !== undefined && !/[、和与及]/.test(text.slice(end, treating.start));
}

/** 推动开发区创新发展, 支持公司做大做强: the thing is there; what is promised of it is a direction. */
function aims(object: readonly Token[]): boolean {
  const last = object.at(-1)?.verb;
  return last === 'direct' || last === 'shape';
}

/** Works that are carried out rather than stood up. */
const CARRIED_OUT = new Set(['工程', '项目', '试点', '示范区']);
const STANDING_DEEDS = new Set(['行动', '行动计划', '计划', '活动']);
const ASPIRED = new Set(['中心', '基地', '枢纽', '新区', '新城', '港', '总部', '市场', '平台']);

/** 深入实施, 持续开展: the deed goes on as before, so its name must be its own. */
function isStanding(chain: VerbChain, text: string): boolean {
  return /(?:深入|持续|继续|常态化|不断)/.test(text.slice(Math.max(0, chain.last.start - 6), chain.last.start));
}
