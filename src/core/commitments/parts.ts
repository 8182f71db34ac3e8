import { meansVerbs, openingConnectives } from '../knowledge/commitment-verbs.ts';
import { otherLabels, unitLabels } from '../knowledge/responsible-units.ts';
import { isDigit } from '../text/characters.ts';
import { largest } from '../text/extremes.ts';
import { firstEndingAfter, type Range } from '../text/range.ts';
import { indexIn } from '../text/within.ts';
import { wordPattern, wordsIn, wordsOf } from '../text/word-pattern.ts';
import { afterMeans, readClause, type Clause } from './clause.ts';
import { cutClauses } from './clauses.ts';
import type { CommitmentKind } from './commitment.ts';
import { isDeliverable } from './is-deliverable.ts';
import { moodOf, type Mood } from './mood.ts';

/** A clause of a sentence and what it promises; null: nothing of its own. */
export interface Part {
  readonly clause: Clause;
  readonly mood: Mood;
  readonly kind: CommitmentKind | null;
}

/**
 * The clauses of a sentence of a plan with their kinds. «围绕强链补链，引进企业5家以上，建成城东科创园，持续优化营商
 * 环境。» → null (ground), quantified, deliverable, intent. `targets` are the figures to be reached; `aims`: the sentence
 * stands among goals. A sentence that only states has no parts.
 */
export function partsOf(text: string, sentence: Range, targets: readonly Range[], aims = false): readonly Part[] {
  const parts: Part[] = [];
  for (const clause of groundLists(text, cutClauses(text, sentence))) {
    if (!isAddress(clause) && !isConnective(clause) && !isLabel(clause))
      parts.push(settled(partOf(clause, targets), parts.at(-1), aims));
  }
  if (onlyStates(parts)) return [];
  const told = parts.filter((part, i) => i === parts.length - 1 || !opensList(part, text));
  return GUIDANCE.test(text.slice(sentence[0], Math.min(sentence[1], sentence[0] + OPENING)))
    ? told.map(asGuidance)
    : told;
}

/** 以5家企业，4家商场为龙头 is one clause: the list between 以 and 为 goes with both, commas and all; 以创业带动就业 has no 为. */
function groundLists(text: string, ranges: readonly Range[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const first = ranges[0]?.[0] ?? 0;
  const lastFor = first + text.slice(first, ranges.at(-1)?.[1] ?? first).lastIndexOf('为');
  let start: number | null = null;
  for (const [from, to] of ranges) {
    // 推进青禾水库，以及云溪水库建设 goes on with what stands before it.
    const isMore = start === null && text.startsWith('以及', from);
    if (isMore) start = clauses.pop()?.range[0] ?? from;
    start ??= text.startsWith('以', from) && lastFor >= from ? from : null;
    if (!isMore && start !== null && indexIn(text, '为', from, to) < 0) continue;
    clauses.push(readClause(text, [start ?? from, to]));
    start = null;
  }
  return clauses;
}

/** 同时，… opens what another clause promises. */
function isConnective({ text, range: [from, to] }: Clause): boolean {
  return to - from <= LONGEST_CONNECTIVE && CONNECTIVES.has(text.slice(from, to));
}

const CONNECTIVES = new Set(wordsIn(openingConnectives));
const LONGEST_CONNECTIVE = largest(Array.from(CONNECTIVES, ({ length }) => length));

const ADDRESS = wordPattern('^{address}$');

function isAddress({ text, range }: Clause): boolean {
  return range[1] - range[0] < 6 && ADDRESS.test(text.slice(...range));
}

/** 责任单位：县教育局　完成时限：12月底 tells who and when of what was promised before it. */
function isLabel({ text, range: [from, to] }: Clause): boolean {
  return text.charAt(to) === '：' && LABEL.test(text.slice(Math.max(from, to - LABEL_LENGTH), to));
}

const LABELS = [...Object.values(unitLabels), otherLabels].flatMap((labels) => wordsIn(labels));
const LABEL = new RegExp(`(?:${LABELS.join('|')})$`);
const LABEL_LENGTH = largest(LABELS.map(({ length }) => length));

function partOf(clause: Clause, targets: readonly Range[]): Part {
  const mood = moodOf(clause);
  const kind = kindOf(clause, mood, targets);
  if (mood !== 'ground' || kind !== null) return { clause, mood, kind };
  const main = afterMeans(clause);
  const isCounted = main ? counts(main, targets) : endsCounted(clause, targets);
  const own = isCounted ? 'quantified' : main && isMade(main) ? 'deliverable' : null;
  return own ? { clause, mood: 'ahead', kind: own } : { clause, mood, kind };
}

/** 依托职教园培训技工500名: the figure that closes a clause is no part of its means. */
function endsCounted({ text, range, chain }: Clause, targets: readonly Range[]): boolean {
  if (!chain || !MEANS.has(text.slice(chain.last.start, chain.last.end))) return false;
  return targets.some(([start, end]) => start > chain.last.end + 2 && end === range[1]);
}

const MEANS = new Set(wordsIn(meansVerbs));

/** 利用两年时间建成环湖路 ends in what is made; 围绕项目建设 only says what all turns on. */
function isMade(main: Clause): boolean {
  return (main.chain?.kind === 'make' || main.chain?.kind === 'finish') && isDeliverable(main);
}

function kindOf(clause: Clause, mood: Mood, targets: readonly Range[]): CommitmentKind | null {
  if (mood !== 'ground' && counts(clause, targets)) return 'quantified';
  if (mood !== 'stated' && !isBareGround(clause, mood) && isDeliverable(clause)) return 'deliverable';
  return mood === 'ahead' || (mood === 'open' && clause.chain?.kind === 'finish') ? 'intent' : null;
}

/** 以项目建设为抓手 names what it leans on, not what it promises; 通过…复审 promises. */
function isBareGround({ chain }: Clause, mood: Mood): boolean {
  return mood === 'ground' && chain?.kind !== 'ground';
}

function counts({ text, from, range, chain, tokens }: Clause, targets: readonly Range[]): boolean {
  const target = targets[firstEndingAfter(targets, from)];
  if (!target || target[0] >= range[1]) return false;
  if (TASKS.test(text.slice(target[1], Math.min(range[1], target[1] + TASK_WORDS)))) return false;
  if (sumsUpNames(text, [chain?.last.end ?? from, target[0]], target)) return false;
  if (!chain || chain.last.end > target[0]) return true;
  // 带动3000家企业转型 counts who is led, 落实省里30项措施 what stands already.
  if (chain.kind === 'lean')
    return target[0] > chain.last.end + 1 || !tokens.slice(chain.length).some(({ verb }) => verb !== null);
  if (!STANDING.has(text.slice(chain.last.start, chain.last.end)) || target[1] >= range[1] - 1) return true;
  return isMoney(text.slice(...target));
}

/** 落实专项资金6000万元用于修路: money that is to be found can be counted. */
function isMoney(figure: string): boolean {
  return figure.endsWith('元');
}

/** 前坪、后坪两家供销社: the number only says how many names stand before it. */
function sumsUpNames(text: string, [from, to]: Range, target: Range): boolean {
  const count = SMALL.get(text.charAt(target[0]));
  if (count === undefined || target[1] - target[0] > SMALL_FIGURE || isDigit(text.charCodeAt(target[0] + 1)))
    return false;
  const names = text.slice(Math.max(from, to - LONGEST_LIST), to);
  if (names.endsWith('等') || !JOINS.test(names)) return false;
  return names.split(JOINS).length === count || names.split('、').length === count;
}

const SMALL = new Map(
  Array.from('二三四五六七八九', (char, i) => [char, i + 2] as const).concat(
    [['两', 2]],
    Array.from('23456789', (char, i) => [char, i + 2] as const),
  ),
);
/** A number of one character and its measure word: 两家, 2所. */
const SMALL_FIGURE = 3;
const LONGEST_LIST = 60;
const JOINS = wordPattern('{joiner}');

/** 抓好以下6项重点工作: the text counts its own parts. */
const TASKS = wordPattern('^(?:{ownField}|(?:方面的?)?{ownTask}(?:$|[，。：；]))');
const TASK_WORDS = 8;
const STANDING = new Set(wordsOf('keptUp'));

/** What has a subject, and follows a ground or stands among goals, says what is to become of it. */
function settled(part: Part, before: Part | undefined, aims: boolean): Part {
  const isIntent = part.kind === null && part.mood === 'open' && (aims || before?.mood === 'ground');
  return isIntent ? { ...part, kind: 'intent' } : part;
}

/**
 * Nothing in it looks ahead, and something in it is said to be so: 今年是开局之年. 开好头、起好步，事关全局 says of what it names how
 * much it matters.
 */
function onlyStates(parts: readonly Part[]): boolean {
  if (!parts.some(({ mood }) => mood === 'stated')) return false;
  const last = parts.at(-1);
  if (last && BEARING.some((word) => last.clause.text.startsWith(word, last.clause.range[0])))
    return parts.every(({ kind }) => kind === null || kind === 'intent');
  return parts.every(({ mood, kind }) => mood !== 'ahead' && mood !== 'ground' && kind !== 'quantified');
}

const BEARING = wordsOf('bearsOn');

/** 主要预期目标是： says no more than that promises follow. */
function opensList({ kind, clause }: Part, text: string): boolean {
  return kind === 'intent' && text.startsWith('：', clause.range[1]);
}

/** How far into its sentence the word of guidance may stand. */
const OPENING = 60;
/** A sentence of guidance names programmes without promising them. */
const GUIDANCE = wordPattern('{guidance}[^，。]{0,6}是');

function asGuidance(part: Part): Part {
  return part.kind === 'deliverable' ? { ...part, kind: 'intent' } : part;
}
