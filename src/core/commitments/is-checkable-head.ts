import { commitmentJoint, commitmentYears } from '../knowledge/commitment-phrasing.ts';
import { justBefore } from '../text/beside.ts';
import type { Head } from './heads.ts';
import type { Token, Verb } from './lexicon.ts';
import { campaigns } from '../knowledge/named-things.ts';
import { soleWorks, standingPapers } from '../knowledge/project-words.ts';
import { wordPattern, wordsIn, wordsOf } from '../text/word-pattern.ts';
import type { VerbChain } from './verb-chain.ts';

/**
 * Whether a head of an object makes the promise of its verb one that can be checked: a paper that is made, a mechanism
 * that is set up, a rule that is changed, a named work that is moved on. «放宽公租房申请条件» does, «放宽条件» does not.
 */
export function isCheckableHead(
  head: Head,
  chain: VerbChain,
  object: readonly Token[],
  from: number,
  text: string,
): boolean {
  if (head.some) return false;
  const { role, own, telling } = head;
  if (role === 'rule') return chain.kind === 'alter' && telling > 0 && !isStanding(chain, text);
  if (role === 'system') return SETTING_UP.has(chain.kind) && isTold(head, object, text);
  switch (chain.kind) {
    case 'make':
      return role !== 'deed' || telling > 0;
    case 'finish':
      return role !== 'work' || telling > 0;
    case 'act':
      if (role === 'deed') return isHeld(head, chain, object, text) && !isTreated(head, object, text);
      if (role === 'paper') return isCarriedOut(head, chain, object, text);
      return CARRIED_OUT.has(text.slice(head.start, head.end)) && (telling > 1 || isNamedByDeed(head, object, text));
    case 'advance':
      return advances(head, chain, object, from, text);
    case 'found':
      return (role === 'work' || role === 'paper') && (telling > 0 || wordsBefore(head, object, text) > MANY_WORDS);
    case 'shape':
      return (
        (role === 'work' && own > 1 && !isAspired(head, from, text)) ||
        (role === 'title' && own > 1 && head.end === object.at(-1)?.end && !VAGUE.test(text.slice(from, head.start)))
      );
    case 'alter':
      return role === 'paper' && telling > 0 && !isStanding(chain, text);
    case 'adopt':
      return role === 'deed' && own > 1;
    case 'fetch':
      return own > 2 || (role === 'deed' && text.startsWith('承接', chain.last.start));
    case 'earn':
      return !GOES_ON.test(adverbsOf(chain, text)) && (role === 'title' || telling > 1);
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
      return (
        head.telling > 1 &&
        !text.startsWith('实现', chain.last.start) &&
        (text.charAt(head.start - 1) === '”' ||
          !STANDING_DEEDS.has(text.slice(head.start, head.end)) ||
          (commitmentYears.test(text.slice(head.start - 2, head.start)) && !isStanding(chain, text)))
      );
    case 'work':
      if (aims(object, text) || isRegionHelped(head, chain, text)) return false;
      if (head.telling > 1 || (head.telling > 0 && text.startsWith('试点', head.start)) || isSole(head, object, text))
        return true;
      if (head.telling > 0 && isNamedByDeed(head, object, text, 'make')) return true;
      return (
        text.startsWith('建设', chain.last.start) &&
        (head.telling > 0 || head.listed || wordsBefore(head, object, text) > MANY_WORDS) &&
        !text.slice(from, head.start).includes('的')
      );
    default:
      return false;
  }
}

/** 开展论坛活动专项治理: what is carried out is done to the deed. */
function isTreated({ end }: Head, object: readonly Token[], text: string): boolean {
  const treating = object.find(({ start, verb }) => start >= end && verb === 'advance');
  return treating !== undefined && !commitmentJoint.test(text.slice(end, treating.start));
}

/** 推动开发区创新发展, 支持公司做大做强: the thing is there; what is promised of it is a direction. So of 管理和运营. */
function aims(object: readonly Token[], text: string): boolean {
  const last = object.at(-1);
  if (last?.role === 'done') return PARTING.has(text.charAt(last.start - 1));
  return last?.verb === 'direct' || last?.verb === 'shape';
}

/** 组织实施高层建筑火灾隐患排查整治行动方案: a plan of its own is carried out; 深入实施…规划 goes on with one. */
function isCarriedOut(
  { start, end, own, telling }: Head,
  chain: VerbChain,
  object: readonly Token[],
  text: string,
): boolean {
  return (
    CARRYING_OUT.has(text.slice(chain.last.start, chain.last.end)) &&
    !isStanding(chain, text) &&
    !STANDING_PAPERS.has(text.slice(start, end)) &&
    end === object.at(-1)?.end &&
    (own > 1 || telling > 2)
  );
}

/** 实施三孩生育政策 applies what holds already. */
const STANDING_PAPERS = new Set(wordsIn(standingPapers));
const CARRYING_OUT = new Set(wordsOf('carryOut'));

/** 支持松塘新区高标准建设: a whole region is helped along; nothing in it is named. */
function isRegionHelped({ start, end }: Head, { last }: VerbChain, text: string): boolean {
  return text.startsWith('支持', last.start) && REGIONS.has(text.slice(start, end));
}

const REGIONS = new Set(wordsOf('helpedRegion'));

/** Works that are carried out rather than stood up. */
const CARRIED_OUT = new Set(wordsOf('carriedOut'));
const STANDING_DEEDS = new Set(wordsOf('standingDeed'));
const ASPIRED = new Set(wordsOf('aspired'));
const SEATS = new Set(wordsOf('seat'));

/** 打造区域物流中心 is wished for; 打造云溪农产品物流中心 is built. */
function isAspired({ start, end, own }: Head, from: number, text: string): boolean {
  const word = text.slice(start, end);
  if (!ASPIRED.has(word)) return false;
  return !SEATS.has(word) || own < OWN_NAME || VAGUE.test(text.slice(from, start));
}

/** Characters that only this report knows, enough for a name before a word that is as often wished for as built. */
const OWN_NAME = 2;
const VAGUE = wordPattern('{rank|nation|region}');

const SETTING_UP: ReadonlySet<string> = new Set(['found', 'make', 'shape', 'adopt']);

/** 企业诉求闭环办理机制 says what it does, 长效机制 and 现代产业体系 do not. A 体系 is told by more than its field. */
function isTold(head: Head, object: readonly Token[], text: string): boolean {
  const { start, end, own, telling } = head;
  if (text.startsWith('体系', start) && end - start === 2) return own - codesBefore(head, object, text) > 1;
  return own > 1 || telling > 1 || wordsBefore(head, object, text) > MANY_WORDS + 1;
}

/** “5+N”现代产业体系: a code tells how many parts it has, and not what it does. */
function codesBefore({ start }: Head, object: readonly Token[], text: string): number {
  const codes = object.filter(
    (token) => token.role === 'quote' && token.end <= start && CODE.test(text.slice(token.start, token.end)),
  );
  return QUOTED * codes.length;
}

const CODE = /^“[\dA-Za-z+＋]{1,12}”$/;
/** What a quoted name counts for. */
const QUOTED = 3;

/** The known words right before a head, behind the last 的 or 和. */
function wordsBefore({ start }: Head, object: readonly Token[], text: string): number {
  const before = object.filter((token) => token.end <= start);
  const since = before.findLastIndex((token) => PARTING.has(text.slice(token.start, token.end)));
  return before.slice(since + 1).filter((token) => token.end - token.start > 1).length;
}

const PARTING = new Set(['的', ...wordsOf('and')]);

/** So many known words in a row say what a mechanism does: 困难群众动态监测预警. */
const MANY_WORDS = 2;

/** 开展燃气安全专项整治; 持续开展…活动 must have a name of its own, 深入实施种业振兴行动 has. */
function isHeld(head: Head, chain: VerbChain, object: readonly Token[], text: string): boolean {
  const { start, end, telling, listed } = head;
  if (GOES_ON.test(adverbsOf(chain, text)))
    return telling > 1 && (closesNames(text, start) || text.charAt(start) === '“');
  const isCampaign = CAMPAIGNS.has(text.slice(start, end)) && start > chain.last.end + 1;
  if (isStanding(chain, text) && !isCampaign)
    return telling > 1 || (telling > 0 && isNamedAction(head, chain, object, text));
  return telling > 0 || listed || isCampaign;
}

/** “净空”行动, “访民情”“送清凉”等活动. */
function closesNames(text: string, at: number): boolean {
  return text.startsWith('”', at - 1) || text.startsWith('”等', at - 2);
}

/** 深入实施 · 种业振兴行动: an action that is told by two words and more. 深入开展普法宣传活动 is a standing duty. */
function isNamedAction(head: Head, { last }: VerbChain, object: readonly Token[], text: string): boolean {
  return (
    CARRYING_OUT.has(text.slice(last.start, last.end)) &&
    text.startsWith('行动', head.start) &&
    wordsBefore(head, object, text) >= MANY_WORDS
  );
}

export const CAMPAIGNS = new Set(wordsIn(campaigns));

/** 农民素质提升工程, 县医院迁建项目: a verb before the head says what it does, and so which one it is. */
function isNamedByDeed({ start }: Head, object: readonly Token[], text: string, kind?: Verb): boolean {
  const at = object.findIndex((token) => token.end === start);
  const before = object[at];
  return (
    at > 0 &&
    before !== undefined &&
    before.verb !== null &&
    (kind === undefined || before.verb === kind) &&
    before.end - before.start > 1 &&
    text.charAt(before.end) !== '的'
  );
}

/** 加快火车站建设: a place has but one. */
function isSole({ start, end, listed }: Head, object: readonly Token[], text: string): boolean {
  const last = object.at(-1);
  return (
    !listed && SOLE.has(text.slice(start, end)) && last?.start === end && BUILDING.has(text.slice(last.start, last.end))
  );
}

const SOLE = new Set(wordsIn(soleWorks));
const BUILDING = new Set(wordsOf('building'));

/** 深入实施, 持续开展: the deed goes on as before, so its name must be its own. */
function isStanding(chain: VerbChain, text: string): boolean {
  return STANDING.test(adverbsOf(chain, text));
}

export function adverbsOf({ last }: VerbChain, text: string): string {
  return justBefore(text, last.start, LONGEST_ADVERB);
}

const LONGEST_ADVERB = 6;
export const GOES_ON = wordPattern('{goesOn}');
const STANDING = wordPattern('{goesOn|deepens}');
