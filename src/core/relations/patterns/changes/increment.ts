import type { Metric } from '../../../metrics/metric.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import { increment } from '../../laws.ts';
import { figureChars } from '../../figure-class.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { placeAmong } from '../../place-among.ts';
import { leavers, newcomers } from '../part-guards.ts';

const ADDED = '(?<added>{addedVerb}){addedThing}';
/** From what there was to what was added, over a year that is named and into the next sentence. */
const THEN = '(?:[^；\\d\\n]|\\d{4}年){0,24}?';
const IN_ALL = '[^，。；\\d]{0,12}{thenAll}';

/** What there was, what was added and what there is, in whichever order the three are told. */
export const incrementPatterns: readonly Pattern[] = [
  sumsUp({
    name: 'an increase, and the two values that it is between',
    words: `${ADDED}{by}[^，。；\\d]{0,12}[、，（](?<subject>{within}{0,12}?){from}{within}{0,8}{base}{within}{0,8}{becomes}(?:了|今年的?)?{to}`,
    // 新建改建学校74所，学校由312所整合为186所: what became fewer was not added to.
    law: ({ base, by, to }, said) =>
      isOfSubject(said, by) && (valueOf(to) > valueOf(base) || said.word('added').startsWith(NET))
        ? added(base, by, to, said)
        : null,
    example: '国家高新技术企业净增60家，由380家增加到«450家»。',
    right: '440家',
  }),
  sumsUp({
    name: 'what there was, what was added and what there is',
    which: { base: { aspect: 'level' } },
    words: `{formerly}{base}${THEN}${ADDED}{by}${IN_ALL}{to}`,
    unless: [leavers],
    law: ({ base, by, to }, said) =>
      !isFlow(said) && (base.sentence === by.sentence || mayBeOne(base, by)) ? added(base, by, to, said) : null,
    example: '学校原有52所，新增4所、累计«65所»。',
    right: '56所',
  }),
  sumsUp({
    name: 'a total told before and behind what was added to it',
    words: `{base}[，、](?<added>净增[长加]?){addedThing}{by}${IN_ALL}{to}`,
    unless: [leavers, newcomers],
    law: ({ base, by, to }, { report: { metrics } }) =>
      base.indicator === by.indicator && valueOf(base) < valueOf(to) && isFirstOfUnit(base, metrics)
        ? doubtful(base, by, to)
        : null,
    example: '科技型企业260家，净增科技型企业40家，总数达到«320家»。',
    right: '300家',
  }),
  sumsUp({
    name: 'what there was, what is to be added to it and what that makes',
    words:
      '在{within}{0,10}{base}的?基础上，?{within}{0,4}?{up|addition}了?{by}[，、；]{within}{0,8}?{reach}{to}(?=[，。；、）\\n])',
    law: ({ base, by, to }, said) =>
      isFlow(said) ? null : { ...increment(base, by, to, false), certainty: 'warning' },
    example: '在去年总产18.6万吨的基础上再增产2000吨，力争今年达到«18.2万吨»。',
    right: '18.8万吨',
  }),
  sumsUp({
    name: 'what there was before a reform, what it took away and what is kept',
    words:
      '{reshaped}前{within}{0,14}{base}，(?:通过)?{within}{0,8}{down|leaves}了?{by}[，。；](?:{within}{0,4}后)?{keptOn}了?{to}',
    law: ({ base, by, to }) => ({ ...increment(base, by, to, true), certainty: 'warning' }),
    example: '改革前全区有事业单位180家，通过撤并整合减少36家，改革后保留«154家»。',
    right: '144家',
  }),
];

type Row = PatternRow<'base' | 'by' | 'to'>;

/** A row of exact amounts of which two make the third. */
function sumsUp(row: Omit<Row, 'kind' | 'figures' | 'certainty'>): Pattern {
  return pattern({
    kind: 'total-and-increment',
    figures: { base: 'amount', by: 'amount', to: 'amount' },
    certainty: 'error',
    ...row,
    law: (of, said) => ([of.base, of.by, of.to].every(({ bound }) => bound === 'exact') ? row.law(of, said) : null),
  });
}

/** 在去年新增就业1.2万人的基础上: what came in a year is not what there was. */
function isFlow({ match }: Said): boolean {
  return FLOW.test(match.slice(0, match.indexOf(figureChars.amount)));
}

const FLOW = rx`{addition|newly}`;

/** 净增 is the difference; what was newly built (新增, 新建) may be more, for something old was closed. */
function added(base: Metric, by: Metric, to: Metric, said: Said): Verdict {
  const isGross = GROSS.test(said.word('added'));
  return isGross ? doubtful(base, by, to) : increment(base, by, to, false);
}

const GROSS = rx`^{grossAddition}`;
const NET = '净';

function doubtful(base: Metric, by: Metric, to: Metric): Verdict {
  const isMore = valueOf(base) + valueOf(by) > valueOf(to);
  return { ...increment(base, by, to, false), certainty: isMore ? 'information' : 'warning' };
}

/** 净增规上企业40家，限上企业由100家: another thing than what was added. */
function isOfSubject(said: Said, by: Metric): boolean {
  const subject = said.word('subject');
  const lead = said.before + said.match.slice(0, said.match.indexOf(figureChars.amount));
  // 新增高速公路21公里，高速公路通车总里程由: all there is of it.
  const isAllOfIt = by.indicator.length > 1 && subject.startsWith(by.indicator) && EXTENT.test(subject);
  return subject === '' || lead.includes(subject) || TOTAL.test(subject) || isAllOfIt;
}

const EXTENT = rx`(?:{wholeExtent}|{total})$`;

const TOTAL = wordPattern('^{total}$');

/** 新开12条，停运5条，净增7条: what the sentence counted before it says what came, and what follows what left, whatever the verb. */
function isFirstOfUnit(base: Metric, metrics: readonly Metric[]): boolean {
  for (let at = placeAmong(metrics, base) - 1; metrics[at]?.sentence === base.sentence; at--)
    if (metrics[at]?.unit === base.unit) return false;
  return true;
}

/** 油茶面积16万亩。今年新扩茶园1万亩: two names without two characters in common are of two things. */
function mayBeOne({ indicator: base }: Metric, { indicator: added }: Metric): boolean {
  if (base === '' || added.length < 2) return true;
  for (let at = 0; at + 2 <= added.length; at++) if (base.includes(added.slice(at, at + 2))) return true;
  return added.replace(BARE_VERB, '') === '';
}

const BARE_VERB = wordPattern('{addition|newly|completion|started|finished|workAgain}|新[建增设]|全年', 'g');
