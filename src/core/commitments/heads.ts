import { commitmentParting, commitmentPlanName } from '../knowledge/commitment-phrasing.ts';
import { namedDeed, worksQuoted } from '../knowledge/project-words.ts';
import type { ThingClass } from '../knowledge/named-things.ts';
import type { Role, Token } from './lexicon.ts';
import { wordsOf } from '../text/word-pattern.ts';

/** A word of an object that can be pointed at, and how well the words before it tell it from others. */
export interface Head {
  readonly role: 'work' | 'paper' | 'deed' | 'title' | 'book' | 'system' | 'rule';
  readonly start: number;
  readonly end: number;
  /** Characters that only this report knows, a quoted name counting three. */
  readonly own: number;
  /** `own` plus one for each subject word. 0: any report could say it. */
  readonly telling: number;
  /** Stands after 等 or before 、: one of several. */
  readonly listed: boolean;
  /** One of 一批 things. */
  readonly some: boolean;
}

/**
 * The heads of an object. «滨河路综合管廊、城东水厂等项目建设» → 管廊, 水厂, 项目; «重点产业项目» → 项目 with
 * telling 0. A head that an abstract word follows is none: 园区承载力, 平台功能.
 */
export function headsOf(object: readonly Token[], from: number, text: string): readonly Head[] {
  const heads: Head[] = [];
  let since = from;
  let some = false;
  let etc = false;
  object.forEach((token, i) => {
    if (token.role === 'common') {
      const word = text.slice(token.start, token.end);
      if (word === '等') etc = true;
      else if (word === '的' || (!etc && AND.has(word))) since = token.end;
    } else if (token.role === 'many') some = true;
    const role = headRole(token, text, i === object.length - 1);
    if (role && !isModifier(object, i, text) && !closesAbstract(object, i, text) && !servesAbstract(object, i, text)) {
      const comma = etc ? -1 : from + text.slice(from, token.start).lastIndexOf('、') + 1;
      const named =
        role === 'book' || token.role === 'quote' ? NAME : weigh(object, Math.max(since, comma), token.start, text);
      const { own } = named;
      const telling = named.telling + (token.end - token.start >= FULL_NAME ? 1 : 0);
      heads.push({
        role,
        start: token.start,
        end: token.end,
        own,
        telling,
        listed: etc || LIST.has(text.charAt(token.end)),
        some: some && !(etc && own > 1),
      });
    }
  });
  return heads;
}

/** 市民服务中心 and 污水处理厂 tell what they are by themselves. */
const FULL_NAME = 4;
const AND = new Set(wordsOf('and'));
const LIST = new Set(['、', '等']);
const HEADS: ReadonlySet<Role> = new Set<ThingClass>(['work', 'paper', 'deed', 'title']);
/** What is set up or changed by a decision is one only where it closes its object. */
const DECIDED: ReadonlySet<Role> = new Set<ThingClass>(['system', 'rule']);
/** Of what these say nothing can be pointed at. */
const NO_THINGS: ReadonlySet<Role> = new Set<ThingClass>(['abstract', 'system', 'rule']);

function headRole({ role, start, end }: Token, text: string, closes: boolean): Head['role'] | null {
  if (closes && DECIDED.has(role)) return role as Head['role'];
  if (role === 'book') return 'book';
  if (role !== 'quote') return HEADS.has(role) ? (role as Head['role']) : null;
  const name = text.slice(start, end);
  return namedDeed.test(name) ? 'deed' : worksQuoted.test(name) ? 'work' : null;
}

/** 园区 in 园区道路 or 园区承载力, 基地 in 基地型: the head stands further on. */
function isModifier(object: readonly Token[], index: number, text: string): boolean {
  const token = object[index];
  const next = object[index + 1];
  if (!token) return true;
  if (MAKES_A_KIND.has(text.charAt(token.end))) return true;
  return next?.start === token.end && (NO_THINGS.has(next.role) || HEADS.has(next.role));
}

/** 基地型, 园区化. */
const MAKES_A_KIND = new Set(['型', '化']);

/** 种植园、采摘园等新业态 speaks of 业态, 市场、车站等区域的环境卫生 of 卫生. */
function closesAbstract(object: readonly Token[], index: number, text: string): boolean {
  const etc = object.findIndex((token, i) => i > index && text.charAt(token.start) === '等');
  if (etc < 0) return false;
  const after = object.slice(etc + 1);
  if (after.some(({ role, verb }) => HEADS.has(role) || verb === 'advance' || verb === 'make')) return false;
  const last = after.at(-1)?.role;
  return (
    (last !== undefined && NO_THINGS.has(last)) ||
    (last === 'topic' && after.some((token) => text.startsWith('的', token.start)))
  );
}

/** 项目全周期服务机制 speaks of 机制: nothing parts the head from the abstract word that closes the object. */
function servesAbstract(object: readonly Token[], index: number, text: string): boolean {
  const token = object[index];
  const last = object.at(-1);
  if (!token || !last || token === last || !NO_THINGS.has(last.role)) return false;
  return (
    !commitmentParting.test(text.slice(token.end, last.start)) &&
    !object.slice(index + 1).some(({ role }) => role === 'advance' || role === 'done')
  );
}

/** How well the words between two offsets tell a thing from others of its kind. */
export function weigh(tokens: readonly Token[], from: number, to: number, text: string): Weight {
  if (KINDS.has(text.charAt(to - 1))) return NOTHING;
  let own = 0;
  let subjects = 0;
  let known = 0;
  let at = from;
  for (const token of tokens) {
    if (token.start >= to) break;
    if (token.end <= from || isInsideName(token, at, to, text)) continue;
    own += unknown(text, at, token.start);
    if (token.role === 'quote' && commitmentPlanName.test(text.slice(token.start, token.end))) own += 0;
    else if (token.role === 'quote' || token.role === 'book') own += NAME.own;
    else if (token.role === 'topic' || HEADS.has(token.role)) subjects += isFullName(token) ? 2 : 1;
    if (token.end - token.start > 1 && token.role !== 'done') known++;
    at = token.end;
  }
  own += unknown(text, at, to);
  return { own, telling: own + subjects + (known > MANY_KNOWN ? 2 : 0) };
}

/** 湖 in 环湖路: a word of one character behind one that no word covers is a part of a name. */
function isInsideName({ role, start, end }: Token, at: number, to: number, text: string): boolean {
  return role === 'work' && end - start === 1 && end <= to && start === at + 1 && !SIGNS.has(text.charAt(at));
}

/** 养老服务中心项目: the name before 项目 tells which. */
function isFullName({ role, start, end }: Token): boolean {
  return role === 'work' && end - start > FULL_NAME;
}

type Weight = Pick<Head, 'own' | 'telling'>;

const NAME: Weight = { own: 3, telling: 3 };
const NOTHING: Weight = { own: 0, telling: 0 };

/** So many known words in a row make a name of their own: 社会治安综合治理信息化平台. */
const MANY_KNOWN = 3;

/** 基地型项目, 开放式平台: a kind of thing, not one thing. */
const KINDS = new Set(wordsOf('kindEnd'));

/** A run of two characters and more; a single one is a particle or a measure word. */
function unknown(text: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) if (!SIGNS.has(text.charAt(at))) length++;
  return length > 1 ? length : 0;
}

const SIGNS = new Set('、（）—-·/“” ');
