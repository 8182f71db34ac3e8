import type { MaskedText } from '../masked-text.ts';
import { figureChars } from '../masked-text.ts';
import { compile } from '../pattern.ts';
import type { Account, Entry, Role } from './account.ts';
import { rx } from '../../text/word-pattern.ts';

/** Every account of a text, in text order, each of two figures or more. */
export function* readAccounts(masked: MaskedText): Iterable<Account> {
  let past = -1;
  for (const at of masked.metricAt.keys()) {
    if (at <= past) continue;
    const account = accountAt(at, masked);
    if (account.entries.length < 2) continue;
    past = account.end;
    yield account.entries;
  }
}

function accountAt(at: number, masked: MaskedText): { readonly entries: Account; readonly end: number } {
  const entries: Entry[] = [];
  let end = at;
  for (let next = opening(at, masked); next; next = following(end, entries, masked)) {
    entries.push(next.entry);
    end = next.at;
  }
  return { entries, end };
}

interface Found {
  readonly entry: Entry;
  readonly at: number;
}

/** «达到213家» opens an account; 由380家 does not, since 由…到… may name things between its figures. */
function opening(at: number, masked: MaskedText): Found | null {
  const metric = masked.metricAt.get(at);
  if (!metric || !OPENS.includes(masked.text[at] ?? '') || FROM.test(masked.text.slice(Math.max(0, at - BEFORE), at)))
    return null;
  return metric.aspect === 'level' || metric.aspect === 'share'
    ? { at, entry: { role: 'level', metric, move: '', since: '' } }
    : null;
}

function following(from: number, entries: Account, masked: MaskedText): Found | null {
  for (const [role, expression] of LINKS) {
    expression.lastIndex = from + 1;
    const match = expression.exec(masked.text);
    const at = match ? expression.lastIndex - 1 : -1;
    const metric = masked.metricAt.get(at);
    if (!match || !metric || (role === 'former' && entries.some((entry) => entry.role === role))) continue;
    return { at, entry: { role, metric, move: match.groups?.move ?? '', since: timeOf(match.groups?.time) } };
  }
  return null;
}

/** 比上年同期, 去年 and 同比 are one time; of «2019年末» the year. */
function timeOf(words: string | undefined): string {
  if (words === undefined) return '';
  const year = /\d{4}/.exec(words)?.[0];
  return year ?? (PREVIOUS.test(words) ? 'previous' : words.replace(THAN, ''));
}

const PREVIOUS = new RegExp(compile('{lastYear}|{sameTime}'));
const THAN = rx`^{than}`;
const OPENS = figureChars.amount + figureChars.percent;
const BEFORE = 18;
const FROM = new RegExp(compile('{from}[^，。；：、\\n]{0,14}$'));

/** What may stand between the last figure and the next one of the same thing, and what that makes the next one. */
const LINKS: readonly (readonly [role: Role, expression: RegExp])[] = [
  ['former', new RegExp(compile('{pause}?{thanTime}{hedgeBefore}?(?:{amount}|{percent})'), 'y')],
  ['former', new RegExp(compile('{pause}{timeIs}{hedgeBefore}?(?:{amount}|{percent})'), 'y')],
  ['former', new RegExp(compile('{pause}{isOfTime}{hedgeBefore}?{amount}'), 'y')],
  ['change', new RegExp(compile('{pause}?{movedSince}{hedgeBefore}?(?:{amount}|{points})'), 'y')],
  ['rate', new RegExp(compile('{pause}?{movedByNoun}{hedgeBefore}?{percent}'), 'y')],
  ['ratio', new RegExp(compile('的{hedgeBefore}?{times}'), 'y')],
];
