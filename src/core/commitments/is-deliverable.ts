import { commitmentPublicProjects, commitmentLastOfList } from '../knowledge/commitment-phrasing.ts';
import type { Clause } from './clause.ts';
import { headsOf, weigh } from './heads.ts';
import { adverbsOf, CAMPAIGNS, GOES_ON, isCheckableHead } from './is-checkable-head.ts';
import { soleWorks, worksTreated } from '../knowledge/project-words.ts';
import { wordPattern, wordsIn, wordsOf } from '../text/word-pattern.ts';
import type { Token } from './lexicon.ts';
import { verbChain, type VerbChain } from './verb-chain.ts';
import { withoutQuotes } from '../text/characters.ts';

/**
 * Whether a clause without a figure promises something that can be checked. «出台《户外广告管理办法》» and «确保滨河
 * 大桥建成通车» do, «优化营商环境» and «推进重点项目建设» do not.
 */
export function isDeliverable({ text, range, from, tokens, chain }: Clause): boolean {
  if (!chain) return isTreated(tokens, from, text) || isDone(tokens, from, range[1], text);
  if (chain.kind === 'lean') return false;
  if (chain.kind === 'ground') return isPassed(chain.last, range[1], text);
  const object = tokens.slice(chain.length);
  if (hasSubject(tokens, chain, from, text)) return true;
  return isDone(tokens, from, range[1], text) || promises(chain, object, chain.last.end, range[1], text);
}

/** The thing stands before its verb: 国土空间总体规划编制, 城东水厂年底前完成主体建设, 对云溪公园进行改造. */
function hasSubject(tokens: readonly Token[], chain: VerbChain, from: number, text: string): boolean {
  if (isTreated(tokens, from, text) || isNamedWorked(tokens, chain, from, text)) return true;
  if (chain.kind !== 'make' && chain.kind !== 'finish') return false;
  const closes = tokens.length === chain.length;
  return headsOf(tokens.slice(0, chain.length - 1), from, text).some(
    ({ role, own }) => (closes && role === 'paper') || (role === 'work' && own > 1),
  );
}

/** 青禾路、望江路改造提升: named works right before what is done to them, and no more in the clause. */
function isNamedWorked(tokens: readonly Token[], chain: VerbChain, from: number, text: string): boolean {
  const { last, length } = chain;
  const work = tokens.at(-2);
  if (length !== tokens.length || work?.role !== 'work' || work.end !== last.start) return false;
  return (
    WORKED.has(text.slice(last.start, last.end)) && weigh(tokens.slice(0, length - 1), from, last.start, text).own > 2
  );
}

/** 对沿河排污口进行分类整治: what is treated can be told. */
function isTreated(tokens: readonly Token[], from: number, text: string): boolean {
  const last = tokens.at(-1);
  if (
    !last ||
    !text.startsWith('对', from) ||
    !(
      last.role === 'deed' ||
      isCampaign(text.slice(last.start, last.end)) ||
      WORKED.has(text.slice(last.start, last.end))
    )
  )
    return false;
  const way = text.slice(from, last.start).lastIndexOf('进行');
  return way > 0 && weigh(tokens, from + 1, from + way, text).telling > 0;
}

/** 对住房和饮水安全进行“回头看”. */
function isCampaign(word: string): boolean {
  return CAMPAIGNS.has(withoutQuotes(word));
}

/** What is done to works in place, and can be seen to have been done. */
const WORKED = new Set(wordsIn(worksTreated));

/** 通过国家卫生城市复审, 力争县中医院通过三级评审 */
function isPassed({ start }: Token, to: number, text: string): boolean {
  return text.startsWith('通过', start) && PASSED.some((word) => text.startsWith(word, to - word.length));
}

const PASSED = wordsOf('examined');

/** The clause ends by saying what will have happened to a thing that can be told: 城东水厂投产. */
function isDone(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const last = tokens.at(-1);
  if (!last || last.end < to) return false;
  if (WHOLE.test(text.slice(last.start, last.end))) return true;
  if (last.role !== 'done' || JOINED.has(text.charAt(last.start - 1))) return false;
  const subject = tokens.findLast(({ role, verb }) => verb === null && role !== 'common');
  if (subject?.role === 'abstract') return false;
  const all = weigh(tokens.slice(0, -1), from, last.start, text);
  if (
    all.telling === 1 &&
    (subject?.role === 'work' || subject?.role === 'topic') &&
    subject.end - subject.start > 1 &&
    !GENERIC.has(text.slice(subject.start, subject.end))
  )
    return LEVELS.has(text.charAt(subject.start - 1)) || TIMES.test(text.slice(subject.end, last.start));
  if (all.own > 1 || all.telling < 2) return all.telling > 1;
  // 城东会堂、图书馆投入使用: of the last a place has but one.
  if (subject?.role === 'work' && subject.end <= last.start && SOLE.has(text.slice(subject.start, subject.end)))
    return true;
  // 重大战略实施和重大项目落地: what is listed before says nothing of the last.
  const joint = from + (commitmentLastOfList.exec(text.slice(from, last.start))?.index ?? 0);
  return weigh(tokens.slice(0, -1), joint, last.start, text).telling > 1;
}

/** 市中医院整体搬迁: a town has one of its own level. */
const LEVELS = new Set(wordsOf('ownLevel'));
/** 体育馆上半年开工: a date makes the one that a place has. */
const TIMES = wordPattern('{dueWord}');
const GENERIC = new Set(wordsOf('genericWork'));

const SOLE = new Set(wordsIn(soleWorks));

/** 建设和运营 names two tasks; nothing is said to be done. */
const JOINED = new Set(wordsOf('and'));
/** 动态清零 is a state that is kept. */
const WHOLE = wordPattern('(?<!{goesOn}){allDone}”?$');

function promises(chain: VerbChain, object: readonly Token[], from: number, to: number, text: string): boolean {
  if (chain.kind === 'direct') return isNamedCampaign(chain, object, text);
  if (
    PARTY_VERBS.has(text.slice(chain.last.start, chain.last.end)) &&
    object.some((token) => isPassed(token, to, text))
  )
    return true;
  const act = partyAct(chain, object, text);
  if (act?.chain.kind === 'earn' && weigh(object, from, act.chain.last.start, text).own > 1) return true;
  if (act) return promises(act.chain, act.object, act.chain.last.end, to, text);
  const heads = headsOf(object, from, text);
  if (heads.some((head) => isCheckableHead(head, chain, object, from, text))) return true;
  if (chain.kind === 'advance' && (isSought(object, from, text) || isWorked(object, from, to, text))) return true;
  if (chain.kind === 'act') return isWorked(object, from, to, text);
  if (chain.kind === 'earn') return !GOES_ON.test(adverbsOf(chain, text)) && isApplication(object, from, to, text);
  if (text.startsWith('取消', chain.last.start)) return weigh(object, from, to, text).telling > 1;
  if (chain.kind === 'adopt') return isAdopted(object, from, to, text);
  if (chain.kind !== 'make' && chain.kind !== 'finish') return false;
  if (
    PROJECTS_DONE.has(text.slice(chain.last.start, chain.last.end)) &&
    commitmentPublicProjects.test(text.slice(from, to))
  )
    return true;
  if (chain.kind === 'finish' && text.endsWith('任务', to) && isOwnTask(object, from, to, text)) return true;
  const last = object.at(-1);
  if (object.some(({ role }) => role === 'many') || (last?.role === 'abstract' && last.end === to)) return false;
  const nameless = object.filter(({ role }) => role !== 'quote');
  return text.charAt(from) !== '、' && weigh(nameless, from, to, text).telling > 1;
}

/** 深化“净空”执法行动: a campaign with a name of its own, whatever is done with it. */
function isNamedCampaign({ last }: VerbChain, object: readonly Token[], text: string): boolean {
  if (!text.startsWith('深化', last.start)) return false;
  const deed = object.findLast(({ role }) => role === 'deed');
  return (
    deed?.end === object.at(-1)?.end && object.some(({ role, end }) => role === 'quote' && end <= (deed?.start ?? 0))
  );
}

/** 支持林业技校升格为学院, 支持产业园引进企业: what the party named in between is to do. */
function partyAct(
  chain: VerbChain,
  object: readonly Token[],
  text: string,
): { readonly chain: VerbChain; readonly object: readonly Token[] } | null {
  if (!PARTY_VERBS.has(text.slice(chain.last.start, chain.last.end))) return null;
  const at = object.findIndex(
    ({ verb, start }, i) =>
      i < object.length - 1 && verb !== null && PARTY_ACTS.has(verb) && start > chain.last.end + 1,
  );
  const rest = object.slice(at);
  const own = at >= 0 ? verbChain(rest, text) : null;
  return own && own.last.end < (object.at(-1)?.end ?? 0) ? { chain: own, object: rest.slice(own.length) } : null;
}

const PARTY_VERBS = new Set(wordsOf('helps'));
const PARTY_ACTS: ReadonlySet<string> = new Set(['earn', 'fetch', 'shape', 'found']);

/** 申建冻品指定监管点; with the rank of who grants it less will tell it: 申报国家级农业科技园区. */
function isApplication(object: readonly Token[], from: number, to: number, text: string): boolean {
  const last = object.at(-1);
  if (object.some(({ role }) => role === 'many') || (last?.role === 'abstract' && last.end === to)) return false;
  const { telling } = weigh(object, from, to, text);
  return telling > 1 || (telling > 0 && GRANTED.test(text.slice(from, to)));
}

const GRANTED = wordPattern('{level|nation|ownPlace}');

/** 推进村级客栈消防改造, 实施天然气管网延伸: a work of a kind, told by what it is done to. */
function isWorked(all: readonly Token[], from: number, until: number, text: string): boolean {
  const to = text.endsWith(WORK, until) ? until - WORK.length : until;
  const object = to < until ? all.slice(0, -1) : all;
  const last = object.at(-1);
  if (last?.end !== to) return false;
  const word = text.slice(last.start, last.end);
  if (!WORKED.has(word) || object.some(({ role }) => role === 'many')) return false;
  if (text.slice(from, last.start).includes('向')) return false;
  const { own, telling } = weigh(object, from, last.start, text);
  const isOnWork = object.some(
    ({ role, start, end }) => role === 'work' && end - start > 1 && !GENERIC.has(text.slice(start, end)),
  );
  return own > 1 || isOnWork || (telling > 0 && !BROAD.has(word));
}

/** 实施北大门整治提升 · 工作. */
const WORK = '工作';

/** 治理 and 整治 are done to whole fields too: 社会治理, 污染整治. */
const BROAD = new Set(wordsOf('doneToFields'));

/** 实行居民用气阶梯价格: what comes into force is told, and is no manner of working. */
function isAdopted(object: readonly Token[], from: number, to: number, text: string): boolean {
  const last = object.at(-1);
  if (object.some(({ role }) => role === 'many') || last?.role === 'abstract' || last?.verb === 'direct') return false;
  return weigh(object, from, to, text).own > 1;
}

const PROJECTS_DONE = new Set(['办好', '兴办']);

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
