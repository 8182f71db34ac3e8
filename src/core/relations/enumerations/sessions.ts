import { justBefore, lineStart } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';

/** A session of the congress that the report names and that does not go with its own: «县十七届人大五次会议确定的» in the fourth. */
export interface OtherSession {
  /** Its number as written: 第七次, 十七届. */
  readonly range: Range;
  /** The session in which the report is given. */
  readonly own: Range;
  /**
   * Later than this one; not the one before, whose goals a report of one year looks back on; of another term; told otherwise
   * above the report; a government that is in office under another term than this one’s.
   */
  readonly off: 'later' | 'not-last' | 'other-term' | 'two' | 'in-office';
  /** What is due: the number of the session or of the term. */
  readonly due: number;
}

/** Every such session. A report without its own session above it, and sessions of other levels of government, are left out. */
export function* otherSessions(text: string): Iterable<OtherSession> {
  const given = sessionsGiven(text);
  const own = given.find(({ at }) => DATELINE.test(lineBefore(text, at))) ?? given[0];
  if (!own) return;
  for (const { term, session, sessionRange, range } of given)
    if (term === own.term && session !== own.session && text.slice(range[1], range[1] + NEAR_REPORT).includes('报告'))
      yield { range: sessionRange, own: own.range, off: 'two', due: own.session };
  for (const match of GOALS(text)) {
    const told = sessionOf(match);
    if (told.at <= own.range[0] || !isOfLevel(told.level, own.level)) continue;
    if (told.term > own.term || isOfTermBefore(told, own, text))
      yield { range: told.termRange, own: own.range, off: 'in-office', due: own.term };
    if (told.term !== own.term) continue;
    const off =
      told.session > own.session
        ? 'later'
        : told.session === own.session || isSkipped(told, own, text)
          ? 'not-last'
          : null;
    if (off) yield { range: told.sessionRange, own: own.range, off, due: own.session - 1 };
  }
  for (const match of SUBMITTED(text)) {
    const told = sessionOf(match);
    if (
      told.at > own.range[1] &&
      told.term === own.term &&
      isOfLevel(told.level, own.level) &&
      told.session !== own.session
    )
      yield { range: told.sessionRange, own: own.range, off: 'two', due: own.session };
  }
  if (own.session === 1) yield* otherTerms(text, own);
  else yield* otherInOffice(text, own);
}

/** One session with two days: 2022年1月27日在…第二次会议上 and later 2022年1月17日. */
export interface OtherDay {
  readonly range: Range;
  readonly first: Range;
}

/** Every day of a session other than the one told first, of the same month: further apart, it is a day of something else. */
export function* otherDays(text: string): Iterable<OtherDay> {
  const days = new Map<string, { readonly said: string; readonly month: string; readonly range: Range }>();
  for (const match of DAY(text)) {
    const { day = '', month = '', term = '', session = '', level = '' } = match.groups ?? {};
    const range: Range = [match.index, match.index + month.length + day.length + 1];
    const key = [level, term, session].join('|');
    const first = days.get(key);
    if (!first) days.set(key, { said: day, month, range });
    else if (first.month === month && first.said !== day) yield { range, first: first.range };
  }
}

interface Session {
  readonly at: number;
  readonly level: string;
  readonly term: number;
  readonly session: number;
  readonly sessionRange: Range;
  readonly termRange: Range;
}

interface OwnSession extends Session {
  /** 第十七届人民代表大会第四次会议 */
  readonly range: Range;
}

const SESSION =
  '(?<level>自治区|{levelCharacter})?第?(?<term>{numeral}{1,3})届{congress}\\s{0,4}第?(?<session>{numeral}{1,2})次会议';
/** 县第十七届: its 届 stands so far behind its first character. */
const TERM_SIGN = { at: '届', offset: [1, 7] } as const;
const GIVEN = search(`${SESSION}(?:\\s?{inSession}|(?=政府工作报告[（(\\n]))`, TERM_SIGN);
const DAY = search(`(?<month>(?:19|20)\\d\\d年\\d{1,2}月)(?<day>\\d{1,2})日，?在{within}{2,20}?${SESSION}`, {
  at: '年',
  offset: [4, 4],
});
const GOALS = search(`${SESSION}(?:(?:上|以来)?所?(?:{goalsSet})|以来(?=，))`, TERM_SIGN);

/** 现将…提请县十八届人大四次会议审议: what is laid before a session is given in it. */
const SUBMITTED = search(`(?:提请|提交)${SESSION}{considers}`, { at: '届', offset: [3, 9] });

function lineBefore(text: string, at: number): string {
  return text.slice(lineStart(text, at), at);
}

/** ——2021年1月23日在区 */
const DATELINE = rx`^[\s—―─－（(-]{0,8}(?:[12]\d{3}|{numeral}[〇零○0O九]).{0,30}$`;
/** 会议上代表区人民政府所作的《政府工作报告》 */
const NEAR_REPORT = 24;

/** The sessions that are named in what stands above the report, and at its beginning. */
function sessionsGiven(text: string): readonly OwnSession[] {
  const given: OwnSession[] = [];
  for (const match of GIVEN(text)) {
    const end = match.index + match[0].length;
    if (end > FRONT) break;
    const session = sessionOf(match);
    given.push({ ...session, range: [session.at, match.index + match[0].lastIndexOf(MEETING) + MEETING.length] });
  }
  return given;
}

const MEETING = '会议';
/** In characters: what stands above a report. */
const FRONT = 1500;

function sessionOf({ index, 0: whole, groups = {} }: RegExpExecArray): Session {
  const { level = '', term = '', session = '' } = groups;
  const end = index + whole.lastIndexOf('次会议') + 1;
  const at = index + whole.search(TERM);
  const termAt = index + whole.indexOf(term);
  return {
    at,
    level,
    term: valueOfNumeral(term),
    session: valueOfNumeral(session),
    sessionRange: [end - 1 - session.length, end],
    termRange: [termAt, termAt + term.length + 1],
  };
}

const TERM = rx`第?{numeral}{1,3}届`;

/** 县十七届 in the report of a county; without a level it is the place's own. */
function isOfLevel(told: string, own: string): boolean {
  return told === '' || own === '' || told === own;
}

/**
 * 完成了县十七届人大二次会议确定的目标任务 in the fifth session: the goals of a year are those of the session before, or of the one
 * before that where an election had a session of its own.
 */
function isSkipped({ at, session }: Session, own: OwnSession, text: string): boolean {
  return session > 1 && session < own.session - 2 && COMPLETED.test(justBefore(text, at, NEAR));
}

/** 完成了县十六届人大五次会议确定的目标任务 in the fourth session of the term after; one of the first may follow an election at once. */
function isOfTermBefore({ at, term }: Session, own: OwnSession, text: string): boolean {
  return term < own.term && own.session > FIRST_ONES && COMPLETED.test(justBefore(text, at, NEAR));
}

const FIRST_ONES = 3;
const COMPLETED = rx`{completion}了?{within}{0,4}$`;
const NEAR = 10;

/** In the first session of a term the government of the term before looks back: 第十八届政府工作回顾 in the nineteenth. */
function* otherTerms(text: string, own: OwnSession): Iterable<OtherSession> {
  for (const match of TERM_TOLD(text)) {
    const { level = '', term = '' } = match.groups ?? {};
    if (valueOfNumeral(term) === own.term - 1 || !isOfLevel(level, own.level) || match.index < own.range[1]) continue;
    const start = match.index + match[0].indexOf(term);
    yield { range: [start, start + term.length + 1], own: own.range, off: 'other-term', due: own.term - 1 };
  }
}

const TERM_TOLD = search(
  '(?<level>自治区|{levelCharacter})?第?(?<term>{numeral}{1,3})届(?:人民)?(?:政府(?:工作)?{lookingBack}|{congress}(?:第?一次会议以来|历次会议))',
  TERM_SIGN,
);

/** 县十七届人民政府履职的第一年 in a later session of its term: the government that counts its years is this one. */
function* otherInOffice(text: string, own: OwnSession): Iterable<OtherSession> {
  for (const match of IN_OFFICE(text)) {
    const { level = '', term = '' } = match.groups ?? {};
    // 新一届政府 is whichever came last.
    if (valueOfNumeral(term) === 1 || valueOfNumeral(term) === own.term) continue;
    if (!isOfLevel(level, own.level) || match.index < own.range[1]) continue;
    const start = match.index + match[0].indexOf(term);
    yield { range: [start, start + term.length + 1], own: own.range, off: 'in-office', due: own.term };
  }
}

const IN_OFFICE = search(
  '(?<level>自治区|{levelCharacter})?第?(?<term>{numeral}{1,3})届(?:人民)?政府{within}{0,6}?{yearInOffice}',
  TERM_SIGN,
);

/** One day with two sessions: 2017年9月1日县十七届人大常委会第六次会议, and later «第七次» of the same day. */
export interface OtherOfDay {
  readonly range: Range;
  readonly first: Range;
}

/** Every session that is told of a day of which another session was told before. */
export function* otherOfDays(text: string): Iterable<OtherOfDay> {
  const seen = new Map<string, Session>();
  for (const match of OF_DAY(text)) {
    const { date = '', level = '', term = '', committee = '' } = match.groups ?? {};
    const told = sessionOf(match);
    const key = [date, level, valueOfNumeral(term), committee === ''].join('|');
    const first = seen.get(key);
    if (!first) seen.set(key, told);
    else if (first.session !== told.session) yield { range: told.sessionRange, first: first.sessionRange };
  }
}

const OF_DAY = search(
  '(?<date>(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日)[，在]?(?:{within}{2,8}?)??(?<level>自治区|{levelCharacter})?第?(?<term>{numeral}{1,3})届{congress}(?<committee>{standingCommittee})?第?(?<session>{numeral}{1,2})次会议',
  { at: '年', offset: [4, 4] },
);
