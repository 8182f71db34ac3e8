import { wordPattern, wordsIn, wordsOf } from '../text/word-pattern.ts';
import type { Range } from '../text/range.ts';
import {
  builtWorks,
  projectApart,
  projectCommon,
  projectCount,
  projectCountedInWords,
  projectName,
  projectNumbered,
  projectOwned,
  projectOfAKind,
  projectPhase,
  projectRoute,
  worksBegun,
  worksCare,
  worksDone,
  worksExtended,
  worksOfAKind,
  worksShort,
  worksTold,
  worksTurned,
  worksUnnamed,
  worksWished,
} from '../knowledge/project-words.ts';
import { readClause, type Clause } from './clause.ts';
import { cutClauses } from './clauses.ts';
import { endingAt } from './ending-at.ts';
import { weigh } from './heads.ts';
import type { Token } from './lexicon.ts';
import type { ListedStanding } from './listed-works.ts';
import { etcIn, itemsOf } from './listed-works.ts';
import { nameStart } from './name-start.ts';

/**
 * The names of the projects that a stretch of folded text promises: «推进城东水厂、云溪粮油仓储等项目建设» → 城东水厂,
 * 云溪粮油仓储; «实施“暖心”工程» → “暖心”工程; «建成区中医院二期» → 区中医院二期. What only says a kind (重点产业项目,
 * 老旧小区改造项目30个) is no name. In doubt there is none.
 */
export function projectNames(text: string, stretch: Range): readonly Range[] {
  return cutClauses(text, stretch).flatMap((range) => namesInClause(readClause(text, range)));
}

/** The same of one clause, as it is read. */
export function namesInClause(clause: Clause): readonly Range[] {
  const { text, from, range, tokens } = clause;
  const subject = subjectOf(clause);
  const kind = subject ? etcIn(text, subject[0], range[1])?.standing : undefined;
  if (subject)
    return itemsOf(text, tokens, ...subject).flatMap((item) => {
      const name = nameIn(text, tokens, item, kind ?? 'ended');
      return name ? [name] : [];
    });
  // 城东水厂|竣工投产: the thing stands before its verb.
  const chain = clause.chain && clause.chain.last.end < range[1] ? clause.chain : null;
  if (chain ? !PROMISED.has(chain.kind) : !DONE.test(text.slice(...range))) return [];
  const verb = chain ? text.slice(chain.last.start, chain.last.end) : '';
  // 建设成|渝中线: the verb may have taken the first character of the name.
  if (verb.endsWith('成') && verb.length > 2) return [];
  const object = chain ? tokens.slice(chain.length) : tokens;
  const start = chain ? chain.last.end : from;
  const etc = etcIn(text, start, range[1]);
  if (etc?.isKind === true) return [];
  const end = etc?.start ?? range[1];
  const alone = chain?.kind === 'shape' || STANDING.has(verb) ? 'only-works' : isBuilt(clause) ? 'built' : 'bare';
  const items = itemsOf(text, object, start, end);
  const last = items.at(-1);
  const closing = last && headIn(text, object, last, 'only-works');
  const shared = closing && WORKS.has(closing.word);
  return items.flatMap((item) => {
    const name = nameIn(text, object, item, etc?.standing ?? (shared && item !== last ? 'shared' : alone));
    // 改造项目30个: a kind of thing, and how many.
    return !name || (!etc && projectCount.test(text.slice(name[1], name[1] + NEAR))) ? [] : [name];
  });
}

/** What a clause says will open or be built, where it stands before that: 青禾戏院 | 10月建成开放, 确保 | 望江路 | 通车. */
function subjectOf({ text, from, range, tokens, chain }: Clause): Range | null {
  const isWished = chain?.length === 1 && WISHING.has(text.slice(chain.last.start, chain.last.end));
  const start = isWished ? chain.last.end : from;
  if (!isWished && tokens[0]?.start === from && tokens[0].verb !== null) return null;
  const end = endingAt(text, start, range[1]) ?? start;
  const etc = end > start ? etcIn(text, start, end) : null;
  if (etc?.standing === 'listed') return null;
  return end > start ? [start, etc?.start ?? end] : null;
}

/** What follows says what is to become of a thing. */
const WISHING = new Set(worksWished.split(' '));

/** 建成, 启动建设: its object is one thing that will stand there; not 把全市建成物流中心, which is a wish. */
function isBuilt({ text, from, tokens, chain }: Clause): boolean {
  if (chain === null || worksTurned.test(text.slice(from, chain.last.start))) return false;
  const verbs = tokens.slice(0, chain.length).map(({ start, end }) => text.slice(start, end));
  return chain.last.role === 'done' || (chain.kind === 'make' && verbs.some((verb) => worksBegun.includes(verb)));
}

/** The verbs whose objects are works: what only 带动 or 优化 is done to stands already. */
const PROMISED: ReadonlySet<string> = new Set(['make', 'finish', 'act', 'advance', 'shape']);
/** What is helped stands already, unless it is called a project. */
const STANDING = new Set(wordsOf('helped'));
const DONE = wordPattern('{workDone}[^，]{0,4}$');

/**
 * How an item stands: before 等…项目, which says what it is; before 等…街区, of which it must be one by its own words; before
 * …和青禾河治理工程, which may only say what the last is; before what becomes of it; behind 建成, which says that it is one
 * thing; or by itself, where it must be called a project if what is done to it stands already.
 */
type Standing = ListedStanding | 'shared' | 'ended' | 'built' | 'bare' | 'only-works';

/** The name that an item of a list is. */
function nameIn(text: string, object: readonly Token[], item: Range, standing: Standing): Range | null {
  const start = nameStart(text, object, item);
  if (start === null) return null;
  const isListed = standing === 'listed' || standing === 'listed-building';
  const head = headIn(text, object, [start, item[1]], standing);
  const isRoute = projectRoute.test(text.slice(start, item[1]));
  const isWhole = isListed || standing === 'ended';
  const isOpen = isWhole || standing === 'shared' || isRoute;
  const end = (isWhole ? null : head?.end) ?? (isOpen ? withoutCare(text, start, item[1]) : undefined);
  if (end === undefined || end - start > LONGEST || !isName(text.slice(start, end))) return null;
  const inside = object.filter((token) => token.start >= start && token.end <= end);
  if (inside.some((token) => isDoing(text, token, end))) return null;
  const own =
    weigh(inside, start, end, text).own + (SINGLES.some((single) => single.test(text.slice(start, end))) ? OWN : 0);
  const length = end - start;
  if (length < SHORTEST && (own < OWN || length < SHORTEST - 1)) return null;
  if (isRoute) return [start, end];
  if (!head) {
    const isWork = standing === 'ended' && inside.at(-1)?.role === 'work' && inside.at(-1)?.end === end;
    const least = standing === 'listed' || isWork ? OWN : standing === 'listed-building' ? OWN + 1 : OWN_SOFT;
    return standing !== 'listed-loose' && own >= least ? [start, end] : null;
  }
  if (standing === 'only-works' && !WORKS.has(head.word)) return null;
  if (
    standing === 'built' &&
    length >= TELLING &&
    !BODIES.has(head.word) &&
    !projectCommon.test(text.slice(start, end))
  )
    return [start, end];
  const isFirm = FIRM_HEADS.some((words) => words.includes(head.word)) || head.word.length >= FULL_HEAD;
  return own >= (isFirm || SURE.has(standing) ? OWN : OWN_SOFT) ? [start, end] : null;
}

/** What so stands is named, if by two characters. */
const SURE: ReadonlySet<Standing> = new Set(['listed', 'listed-building', 'listed-loose', 'built']);

function isName(name: string): boolean {
  return (
    projectName.test(name) &&
    !projectOfAKind.test(name) &&
    !KINDS.has(name) &&
    !projectCountedInWords.test(name.replace(/“[^”]{0,30}”/, ''))
  );
}

/** 河口老街|保护, 青禾隧道|通车: what is done with it is no part of its name. */
function withoutCare(text: string, start: number, to: number): number {
  const ending = endingAt(text, start, to) ?? to;
  const end = ending - start >= SHORTEST - 1 ? ending : to;
  const care = worksCare.exec(text.slice(start, end));
  return care && care.index >= SHORTEST - 1 ? start + care.index : end;
}

/** A clause inside a name is none: 市政府|加快实施…工程, 企业在海外|布局|创新中心. */
function isDoing(text: string, { role, verb, start, end }: Token, last: number): boolean {
  // 青禾河生态|保护|项目
  if (verb === 'direct') return !WORKS.has(text.slice(end, end + 2)) || end + 2 < last;
  if (role === 'many' || verb === 'earn' || verb === 'lean' || verb === 'act') return true;
  const word = text.slice(start, end);
  if (word === '建设') return end < last && !WORKS.has(text.slice(end, end + 2));
  return DOING.has(word);
}

const DOING = new Set(wordsOf('inNoName'));

interface NamedHead {
  readonly word: string;
  readonly end: number;
}

/** The last work of an item, with its phase: 区中医院二期 | 工程建设; where it is surely one thing, also 望江路 and 青禾湖. */
function headIn(text: string, object: readonly Token[], [start, end]: Range, standing: Standing): NamedHead | null {
  const head = object.findLast(
    (token) => token.start > start && token.end <= end && (isHead(text, token) || isTold(text, token, start, standing)),
  );
  if (!head) return null;
  const phase = projectPhase.exec(text.slice(head.end, Math.min(end, head.end + NEAR)))?.[0].length ?? 0;
  const word = text.slice(head.start, head.end);
  return isDone(text.slice(head.end + phase, end)) ? { word, end: head.end + phase } : null;
}

function isHead(text: string, { role, start, end }: Token): boolean {
  const word = text.slice(start, end);
  return (role === 'work' && !BODIES.has(word)) || EXTENDED.includes(word);
}

/** 望江|路, and behind 建成 also 望江|市场: two characters at least tell which. */
function isTold(text: string, { role, start, end }: Token, from: number, standing: Standing): boolean {
  if (role !== 'work' || standing === 'only-works' || start < from + OWN) return false;
  const word = text.slice(start, end);
  return worksShort.includes(word) || (standing === 'built' && worksTold.includes(word));
}

const WORKS = new Set(['项目', '工程']);
const KINDS = new Set(wordsIn(worksOfAKind));
const EXTENDED = worksExtended.split(' ');
const FIRM_HEADS = [wordsIn(builtWorks), EXTENDED, worksShort];
const BODIES = new Set(wordsIn(worksUnnamed));
/** Only what is done with a work follows it: 的前期工作, 年底前竣工投用. */
function isDone(rest: string): boolean {
  let at = projectApart.exec(rest)?.[0].length ?? 0;
  while (at < rest.length) {
    const from = rest.charAt(at) === '的' ? at + 1 : at;
    const word = AFTER.find((each) => rest.startsWith(each, from));
    if (word === undefined) return false;
    at = from + word.length;
  }
  return true;
}

/** The longest first. */
const AFTER = wordsIn(worksDone).toSorted((a, b) => b.length - a.length);
const NEAR = 12;
const SHORTEST = 4;
const LONGEST = 30;
/** Characters that only this report knows. */
const OWN = 2;
/** The same before a head that is as often wished for as built: 奶源|基地. */
const OWN_SOFT = 4;
/** What says that there is but one: its number, or whose it is. */
const SINGLES = [projectNumbered, projectOwned];
/** So long a word tells by itself what is built: 产业园, 物流园区. */
const FULL_HEAD = 3;
/** So long a name tells which one: 公共资源交易中心. */
const TELLING = 6;
