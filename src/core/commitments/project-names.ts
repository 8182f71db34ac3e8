import { wordPattern } from '../text/word-pattern.ts';
import type { Range } from '../text/range.ts';
import {
  builtWorks,
  projectApart,
  projectCount,
  projectCounted,
  projectCountedInWords,
  projectEnding,
  projectFields,
  projectName,
  projectOfAKind,
  projectPhase,
  projectQuoted,
  projectsListed,
  worksDone,
  worksExtended,
  worksOfAKind,
  worksUnnamed,
} from '../knowledge/project-words.ts';
import { readClause, type Clause } from './clause.ts';
import { cutClauses } from './clauses.ts';
import { weigh } from './heads.ts';
import type { Token } from './lexicon.ts';

/**
 * The names of the projects that a stretch of folded text promises: «推进城东水厂、云溪粮油仓储等项目建设» → 城东水厂,
 * 云溪粮油仓储; «实施“暖心”工程» → “暖心”工程; «建成区中医院二期» → 区中医院二期. What only says a kind (重点产业项目,
 * 老旧小区改造项目30个) is no name. In doubt there is none.
 */
export function projectNames(text: string, stretch: Range): readonly Range[] {
  return cutClauses(text, stretch).flatMap((range) => inClause(readClause(text, range)));
}

function inClause(clause: Clause): readonly Range[] {
  const { text, from, range, tokens } = clause;
  const subject = subjectOf(clause);
  if (subject)
    return itemsOf(text, tokens, ...subject).flatMap((item) => {
      const name = nameIn(text, tokens, item, 'ended');
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
  const alone = chain?.kind === 'shape' || STANDING.has(verb) ? 'only-works' : 'bare';
  const items = itemsOf(text, object, start, end);
  const last = items.at(-1);
  const closing = last && headIn(text, object, last);
  const shared = closing && WORKS.has(closing.word);
  return items.flatMap((item) => {
    const name = nameIn(text, object, item, etc ? 'listed' : shared && item !== last ? 'shared' : alone);
    // 改造项目30个: a kind of thing, and how many.
    return !name || (!etc && projectCount.test(text.slice(name[1], name[1] + NEAR))) ? [] : [name];
  });
}

/** What a clause says will open or be built, where it stands before that: 青禾戏院 | 10月建成开放. */
function subjectOf({ text, from, range, tokens }: Clause): Range | null {
  if (tokens[0]?.start === from && tokens[0].verb !== null) return null;
  const ending = projectEnding.exec(text.slice(from, range[1]));
  const end = from + (ending?.index ?? 0);
  return end > from && !etcIn(text, from, end) ? [from, end] : null;
}

/** The verbs whose objects are works: what only 带动 or 优化 is done to stands already. */
const PROMISED: ReadonlySet<string> = new Set(['make', 'finish', 'act', 'advance', 'shape']);
/** What is helped stands already, unless it is called a project. */
const STANDING = new Set(['支持', '保障', '助力', '做好']);
const DONE = wordPattern('{workDone}[^，]{0,4}$');

interface Etc {
  readonly start: number;
  /** What stands before is no names: 等领域重大项目, 等项目70个, 老城区的供水、排水等工程. */
  readonly isKind: boolean;
}

/** 等12个项目, 等重点工程: what stands before is named, what follows says what it is. */
function etcIn(text: string, start: number, end: number): Etc | null {
  const found = projectsListed.exec(text.slice(start, end));
  if (!found) return null;
  const at = start + found.index;
  const listed = text.slice(start, at);
  const isKind =
    projectFields.test(found[0]) ||
    listed.indexOf('的', Math.max(0, listed.indexOf('、'))) > 0 ||
    projectCount.test(text.slice(at + found[0].length, end));
  return { start: at, isKind };
}

/** The stretches between 、 and 和, as the text has them outside brackets and quotes. */
function itemsOf(text: string, object: readonly Token[], start: number, end: number): readonly Range[] {
  const items: Range[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const char = text.charAt(at);
    if (OPEN.has(char)) depth++;
    else if (CLOSE.has(char)) depth = Math.max(0, depth - 1);
    const parts = at === end || (depth === 0 && (char === '、' || (AND.has(char) && isWord(text, object, at))));
    if (!parts) continue;
    if (at > from) items.push([from, at]);
    from = at + (text.startsWith('以及', at) ? 2 : 1);
  }
  return items;
}

const OPEN = new Set('（“《');
const CLOSE = new Set('）”》');
const AND = new Set('和与及以');

/** 和 that is a word by itself, not 和谐 or 参与; 以及. */
function isWord(text: string, object: readonly Token[], at: number): boolean {
  const length = text.startsWith('以及', at) ? 2 : 1;
  return object.some(({ start, end }) => start === at && end === at + length);
}

/**
 * How an item stands: before 等…项目, which says what it is; before …和青禾河治理工程, which may only say what the last is;
 * before what becomes of it; or by itself, where it must be called a project if what is done to it stands already.
 */
type Standing = 'listed' | 'shared' | 'ended' | 'bare' | 'only-works';

/** The name that an item of a list is. */
function nameIn(text: string, object: readonly Token[], item: Range, standing: Standing): Range | null {
  const start = nameStart(text, object, item);
  if (start === null) return null;
  const listed = standing === 'listed';
  const ended = standing === 'ended';
  const head = headIn(text, object, [start, item[1]]);
  const end = listed || ended ? item[1] : (head?.end ?? (standing === 'shared' ? item[1] : undefined));
  if (end === undefined || end - start < SHORTEST || end - start > LONGEST) return null;
  const name = text.slice(start, end);
  if (
    !projectName.test(name) ||
    projectOfAKind.test(name) ||
    KINDS.has(name) ||
    projectCountedInWords.test(name.replace(/“[^”]{0,30}”/, ''))
  )
    return null;
  const inside = object.filter((token) => token.start >= start && token.end <= end);
  if (inside.some((token) => isDoing(text, token, end))) return null;
  const { own } = weigh(inside, start, end, text);
  if (listed && !head) return own >= OWN ? [start, end] : null;
  const isFirm = head !== null && (FIRM.has(head.word) || EXTENDED.has(head.word));
  if (standing === 'only-works' && !(head !== null && WORKS.has(head.word))) return null;
  const isWork = ended && inside.at(-1)?.role === 'work' && inside.at(-1)?.end === end;
  return own >= (isFirm || listed || isWork ? OWN : OWN_SOFT) ? [start, end] : null;
}

/** A clause inside a name is none: 市政府|加快实施…工程, 企业在海外|布局|创新中心. */
function isDoing(text: string, { role, verb, start, end }: Token, last: number): boolean {
  if (role === 'many' || verb === 'direct' || verb === 'earn' || verb === 'lean' || verb === 'act') return true;
  const word = text.slice(start, end);
  if (word === '建设') return end < last && !WORKS.has(text.slice(end, end + 2));
  return DOING.has(word);
}

const DOING = new Set('加快 推进 推动 启动 支持 打造 组建 完成 争取 谋划 办好 开通 设立'.split(' '));

/** Behind what only grades or pays: 投资2亿元的, 新一轮, 重点. Null: it is counted, 5个村的. */
function nameStart(text: string, object: readonly Token[], [start, end]: Range): number | null {
  const written = text.slice(start, end);
  const quote = projectQuoted.exec(written);
  if (quote) return start + quote.index;
  const of = written.lastIndexOf('的') + 1;
  if (projectCounted.test(written.slice(0, of))) return null;
  let from = start + of;
  for (const token of object) {
    if (token.start === from && GRADES.has(text.slice(token.start, token.end))) from = token.end;
  }
  return from;
}

const GRADES = new Set(
  '重大 重点 重要 关键 新一轮 首批 一批 年度 续建 新建 在建 全市 全区 全县 我市 我区 我县 好'.split(' '),
);

interface NamedHead {
  readonly word: string;
  readonly end: number;
}

/** The last work of an item, with its phase: 区中医院二期 | 工程建设. */
function headIn(text: string, object: readonly Token[], [start, end]: Range): NamedHead | null {
  const head = object.findLast((token) => token.start > start && token.end <= end && isHead(text, token));
  if (!head) return null;
  const phase = projectPhase.exec(text.slice(head.end, Math.min(end, head.end + NEAR)))?.[0].length ?? 0;
  const word = text.slice(head.start, head.end);
  return isDone(text.slice(head.end + phase, end)) ? { word, end: head.end + phase } : null;
}

function isHead(text: string, { role, start, end }: Token): boolean {
  const word = text.slice(start, end);
  return (role === 'work' && !BODIES.has(word)) || EXTENDED.has(word);
}

const WORKS = new Set(['项目', '工程']);
const KINDS = new Set(worksOfAKind.trim().split(/\s+/));
const FIRM = new Set(builtWorks.trim().split(/\s+/));
const EXTENDED = new Set(worksExtended.split(' '));
const BODIES = new Set(worksUnnamed.trim().split(/\s+/));
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
const AFTER = worksDone
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
const NEAR = 12;
const SHORTEST = 4;
const LONGEST = 30;
/** Characters that only this report knows. */
const OWN = 2;
/** The same before a head that is as often wished for as built: 奶源|基地. */
const OWN_SOFT = 4;
