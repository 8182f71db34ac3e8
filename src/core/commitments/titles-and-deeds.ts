import {
  applyingTail,
  applyingWords,
  clauseMarks,
  deedEnds,
  deedOpenings,
  deedVerbs,
  deedsParted,
  earnedEnds,
  earningWords,
  gradeToEarn,
  heritageBid,
  heritageTails,
  livingUpWords,
  quotedDeeds,
  strivingVerbs,
  titleAs,
  titleNote,
  titleRanks,
  titlesParted,
  titleTail,
} from '../knowledge/ledger-words.ts';
import { namedThings } from '../knowledge/named-things.ts';
import { quotedThing, worksSupposed } from '../knowledge/project-words.ts';
import { openingOf } from './opening-of.ts';
import { hasDigit, withoutQuotes } from '../text/characters.ts';
import { wordsIn } from '../text/word-pattern.ts';

/**
 * The titles that a promise means to earn or live up to: «积极创建国家青禾市、全国云溪示范城市» → both; «加强国家青禾示范区建设» →
 * 国家青禾示范区. One that no rank opens is told by a verb that earns, alone: 争创青禾名城.
 */
export function titlesToEarn(text: string): readonly string[] {
  if (!SIGNS.some((word) => text.includes(word))) return [];
  return text.split(clauseMarks).flatMap((clause) => {
    const grade = clause.includes(GRADED) ? gradeToEarn.exec(clause)?.[1] : undefined;
    if (grade !== undefined) return [grade];
    const words = fromVerb(clause);
    const earning = earningWords.find((word) => words.startsWith(word));
    const verb = earning ?? livingUpWords.find((word) => words.startsWith(word));
    if (verb === undefined) return [...appliedFor(words), ...strivenFor(clause)];
    const items = words
      .slice(verb.length)
      .split(titlesParted)
      .map((item) =>
        (item.startsWith('“') ? item : item.replace(titleNote, '')).replace(titleTail, '').replace(titleAs, ''),
      );
    return items.flatMap((item) => {
      const name = withoutQuotes(item);
      const isRank = isRanked(name);
      // 创建|“青禾都市”: whatever is quoted.
      if (earning !== undefined && quotedThing.exec(item)?.[0] === item && !isRank) return [item];
      return isTitle(name, isRank ? LEAST : LEAST_ALONE) && (isRank || (earning !== undefined && items.length === 1))
        ? [name]
        : [];
    });
  });
}

/** A promise without any of these has no title: its rank, or the verb that earns it. */
const GRADED = '等医院';
const SIGNS = [...titleRanks, ...earningWords, GRADED];

/** 做好|青禾综合保税区|申报工作, 完成|省级云溪生态县|创建任务. */
function appliedFor(words: string): readonly string[] {
  const name = words.replace(applyingTail, '');
  if (name.length === words.length) return [];
  return withoutOpenings(name)
    .split(titlesParted)
    .map(withoutQuotes)
    .filter(
      (title) =>
        title.length >= LEAST_APPLIED && title.length <= LONGEST && APPLIED.some((word) => title.endsWith(word)),
    );
}

/** 支持云溪区建设|国家青禾示范基地. */
function strivenFor(words: string): readonly string[] {
  if (!titleRanks.some((rank) => words.includes(rank))) return [];
  return words.split(titlesParted).flatMap((item) => {
    const opening = STRIVEN.find(({ words: each }) => item.includes(each));
    const start = opening === undefined ? -1 : item.indexOf(opening.words) + opening.verb.length;
    const name = start < 0 ? '' : item.slice(start).replace(titleTail, '');
    // 青禾景区创建|国家5A级景区: many come to a grade, and this one is told by its own name.
    const isGrade = opening !== undefined && start > opening.verb.length && hasDigit(name);
    return isTitle(name, LEAST_ALONE) && !isGrade ? [name] : [];
  });
}

/** 建设国家, by rank and then by verb. */
const STRIVEN = titleRanks.flatMap((rank) => strivingVerbs.map((verb) => ({ words: verb + rank, verb })));
const APPLIED = [...wordsIn(worksSupposed), ...earnedEnds];
const LEAST_APPLIED = 5;

/** Behind how it is done: 积极|创建…. */
function fromVerb(clause: string): string {
  if (VERBS.some((word) => clause.startsWith(word))) return clause;
  const opening = openingOf(clause);
  if (opening !== undefined) return fromVerb(clause.slice(opening.length));
  // 联动|创建…
  return earningWords.some((word) => clause.startsWith(word, MANNER)) ? clause.slice(MANNER) : clause;
}

const MANNER = 2;
const VERBS = [...earningWords, ...livingUpWords];

function isTitle(name: string, least: number): boolean {
  const isEarned = EARNED.some((word) => name.endsWith(word) && name.length - word.length >= least);
  return isEarned && name.length <= LONGEST && !name.includes('“');
}

function isRanked(name: string): boolean {
  return titleRanks.some((rank) => name.startsWith(rank));
}

const EARNED = [...earnedEnds, ...wordsIn(namedThings.title)];
const LEAST = 2;
const LEAST_ALONE = 4;
const LONGEST = 24;

/** 深入实施“青禾富民工程” → “青禾富民工程”: a campaign with a name of its own. */
export function deedsIn(text: string): readonly string[] {
  const quoted = text.includes('“') ? [...text.matchAll(quotedDeeds)].map(([deed]) => deed) : [];
  const isPlanned = deedEnds.some((word) => text.includes(word));
  const bids = text.includes(heritageBid) ? text.split(clauseMarks).flatMap(bidIn) : [];
  return isPlanned ? [...quoted, ...bids, ...text.split(clauseMarks).flatMap(plannedDeed)] : [...quoted, ...bids];
}

/** 加快|青禾古街申遗|步伐. */
function bidIn(clause: string): readonly string[] {
  const end = clause.lastIndexOf(heritageBid) + heritageBid.length;
  const words = withoutOpenings(clause.slice(0, end));
  const isBid = heritageTails.includes(clause.slice(end));
  return isBid && words.length >= LEAST_BID && words.length <= LONGEST_BID ? [words] : [];
}

function withoutOpenings(words: string): string {
  const opening = openingOf(words) ?? applyingWords.find((word) => words.startsWith(word));
  return opening === undefined ? words : withoutOpenings(words.slice(opening.length));
}

const LEAST_BID = 4;
const LONGEST_BID = 14;

/** 启动|新一轮|青禾产业培育三年行动计划: named by what it is for. */
function plannedDeed(clause: string): readonly string[] {
  const verb = deedVerbs.find((word) => clause.includes(word));
  if (verb === undefined || !deedEnds.some((word) => clause.endsWith(word))) return [];
  const written = clause.slice(clause.indexOf(verb) + verb.length);
  const opening = deedOpenings.find((word) => written.startsWith(word)) ?? '';
  const name = written.slice(opening.length);
  return name.length >= LEAST_DEED && name.length <= LONGEST && !deedsParted.test(name) ? [name] : [];
}

const LEAST_DEED = 9;
