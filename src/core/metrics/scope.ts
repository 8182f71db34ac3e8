import type { District, ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import { justBefore } from '../text/beside.ts';
import { rx, wordPattern } from '../text/word-pattern.ts';
import type { IdentityContext } from './identity-context.ts';
import type { IdentityWord } from './identity-words.ts';
import { identityWords } from './identity-words.ts';
import { trimmed } from './phrase-before.ts';
import type { Place } from './place.ts';

/**
 * Of what the figure is told: "district" for the whole place that reports, else the words of a zone, an industry, a level
 * or a larger place, or null where nothing says so. «全区服务业增加值» 服务业, «综合保税区进出口额» 综合保税区, «全国平均6.1%»
 * 全国; what it is only held against (居全国第三, 占全区52%) is not its scope. A zone is that of the clauses behind it too,
 * and of what stands under a heading that is about it.
 */
export function scopeOf(context: IdentityContext): string | null {
  const { place, indicator, before, headed } = context;
  const shared = indicator.range === null ? scopeOfShared(indicator.phrase) : null;
  const { own, carried } = scopesSaid(context);
  if (shared ?? own) return shared ?? own;
  if (before && goesOn(place, before.place)) return before.identity.scope;
  return carried ?? headed;
}

/** The last scope named between the figure before and this one, and the last zone named further before. */
function scopesSaid({ place, indicator, words, facts }: IdentityContext): {
  readonly own: string | null;
  readonly carried: string | null;
} {
  const { text, left, figure } = place;
  const end = Math.max(indicator.range?.[1] ?? 0, figure.range[0]);
  let carried: string | null = null;
  let own: string | null = null;
  for (const word of words) {
    if (word.end > end) break;
    if (!SCOPES.has(word.kind) || isHeldAgainst(text, word)) continue;
    const others = indicator.range === null && PARTED.has(word.kind);
    if (word.at >= left && !others) own = scopeSaid(text, word, left, facts) ?? own;
    else if (REACHING.has(word.kind) || isNewZone(text, word, facts)) carried = carriedTo(place, word, facts);
  }
  return { own, carried };
}

/** 居全国第三, 占全区52%, 全区性会议: named, but not whose figure it is. */
function isHeldAgainst(text: string, { at, end }: IdentityWord): boolean {
  return text.charAt(end) === '性' || HELD_AGAINST.test(justBefore(text, at, 4));
}

/** 城乡居民…分别增长6%和9%: the subject that was made of the list says it. */
function scopeOfShared(phrase: string): string | null {
  const word = identityWords(phrase, 0, phrase.length).findLast(({ kind }) => PARTED.has(kind));
  return word ? phrase.slice(word.at, word.end) : null;
}

/** Whether nothing is named between two figures of one clause. */
function goesOn({ text, clause, left, figure }: Place, before: Place): boolean {
  return before.clause[0] === clause[0] && NOTHING_NEW.test(text.slice(left, figure.range[0]));
}

const SCOPES = new Set(['ownPlace', 'nation', 'region', 'level', 'zone', 'park', 'area', 'industry']);
/** Where an indicator is put together of several places, the phrase itself tells which of these is its own. */
const PARTED = new Set(['area', 'industry']);
/** What is spoken of beyond its own clause. */
const REACHING = new Set(['ownPlace', 'zone']);
const HELD_AGAINST = rx`(?:{than|shareVerb|aboveGap|belowGap|standsIn})$`;
const NOTHING_NEW = rx`^[、和与及]?(?:其中)?(?:{up|down|reach|respectively}){0,2}$`;

/** The zone that each section is about by its heading or one above it, by its id: «（三）提升高新区能级» → 高新区. */
export function headedScopes(sections: readonly Section[]): ReadonlyMap<string, string> {
  const scopes = new Map<string, string>();
  for (const { id, parent, level, title } of sections) {
    const scope = (level > 1 ? scopeOfHeading(title) : null) ?? scopes.get(parent ?? '');
    if (scope !== undefined) scopes.set(id, scope);
  }
  return scopes;
}

/** The one zone that a heading names, or null. */
function scopeOfHeading(title: string): string | null {
  const zones = identityWords(title, 0, title.length).filter(({ kind }) => kind === 'zone');
  const [only] = zones;
  return only && zones.length === 1 ? phraseTo(title, 0, only.end) : null;
}

function scopeSaid(text: string, word: IdentityWord, from: number, facts: ReportFacts): string | null {
  const written = text.slice(word.at, word.end);
  if (word.kind === 'ownPlace') return placeSaid(written, facts.district);
  if (word.kind === 'zone' || isNewZone(text, word, facts)) return phraseTo(text, from, word.end);
  const phrase = word.kind === 'park' ? phraseTo(text, from, word.end) : null;
  if (phrase !== null) return phrase.length >= written.length + SHORTEST_NAME ? phrase : null;
  return written;
}

/** 。新区完成投资435亿元: the one that everybody knows, where the place that reports is none itself. */
function isNewZone(text: string, { kind, at, end }: IdentityWord, { district }: ReportFacts): boolean {
  const opens = at === 0 || OPENS.has(text.charAt(at - 1));
  return kind === 'park' && opens && text.slice(at, end) === NEW_ZONE && district.name?.endsWith(NEW_ZONE) !== true;
}

const NEW_ZONE = '新区';
const OPENS = new Set('。；\n　 ');

const SHORTEST_NAME = 2;

/** A zone named in an earlier clause, unless a semicolon parts them or the whole place has been named since. */
function carriedTo({ text, clause }: Place, word: IdentityWord, facts: ReportFacts): string | null {
  if (word.kind === 'ownPlace' || text.slice(word.end, clause[0]).includes('；')) return null;
  return scopeSaid(text, word, Math.max(0, word.at - LONGEST), facts);
}

/** The words of a zone with what names it, without verbs before: «加快推进临港开发区» → 临港开发区. */
function phraseTo(text: string, from: number, end: number): string {
  const start = Math.max(from, end - LONGEST);
  const cut = STOPS.exec(text.slice(start, end));
  const range = trimmed(text, start + (cut?.[0].length ?? 0), end);
  return text.slice(...(range ?? [start, end]));
}

const LONGEST = 14;
const STOPS = wordPattern('^.*(?:{stop}|[“”的]|\\d[个家处座]?|和)', 's');

/** 全市 in a district's report is the city's, in a city's its own. */
function placeSaid(word: string, district: District): string {
  const rank = RANKS[word.charAt(word.length - 1)];
  const own = rankOf(district);
  if (rank === undefined || own === null || rank >= own) return DISTRICT;
  return word.endsWith('市') && district.name?.endsWith('市') ? DISTRICT : word;
}

const DISTRICT = 'district';

/** 1 for a province, 2 for a city, 3 for what is below, by the last character of its kind. */
const RANKS: Readonly<Record<string, number>> = {
  省: 1,
  疆: 1,
  市: 2,
  州: 2,
  盟: 2,
  区: 3,
  县: 3,
  旗: 3,
  镇: 4,
  乡: 4,
};

function rankOf({ name, path }: District): number | null {
  if (name === null) return null;
  return path?.length === 1 ? 1 : (RANKS[name.charAt(name.length - 1)] ?? null);
}
