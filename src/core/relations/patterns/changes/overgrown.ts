import type { Metric } from '../../../metrics/metric.ts';
import { wordPattern } from '../../../text/word-pattern.ts';
import { isMoney } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import { disproved, moreThanTotal, moreThanTotals } from '../../laws.ts';
import { figureChars } from '../../figure-class.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { againstPlan } from '../guards.ts';

const ADDED = '{addedVerb}{addedThing}';
const REACHED = '(?:已|累计)?{reach}';
const STOPS = '(?=[，。；、）\\n])';

/** Increases that are more than all there is. */
export const overgrownPatterns: readonly Pattern[] = [
  overgrown({
    name: 'an increase since a time that is more than what there is',
    words: `(?:{reach}|{total}|有){to}{pause}(?:{since})?(?:净)?{up|addition}了?{by}${STOPS}`,
    unless: [againstPlan],
    example: '龙头企业达到«327家»，比2008年增加354家。',
    right: '427家',
  }),
  overgrown({
    name: 'an increase and the total of the same, said at once',
    words: `(?:${ADDED}|新[增建设开][工通]?[^，。；：\\d\\n]{2,18}等){by}(?:[、，（]{reach}|[、，（]?{total}(?:已|将)?(?:{reach}|有)?){to}${STOPS}`,
    example: '新设便民服务站41座、总数达«36座»。',
    right: '136座',
  }),
  overgrown({
    name: 'an increase and the total of what bears the same name',
    words: `(?<lead>${ADDED}|新[增建设开][工通]?[^，。；：\\d\\n]{2,18}等){by}(?<thing>[^，。；、\\d]{0,16})[，、](?:{wider})?(?<name>[^，。；、\\d]{2,14}?)(?:总数)?${REACHED}{to}`,
    law: ({ by, to }, said) => (isNamed(said) ? moreThanTotal(by, to) : null),
    example: '新开通北线、南线等27条航线，国内外航线达到«19条»。',
    right: '69条',
  }),
  overgrown({
    name: 'what became of some, and all that are so',
    words: `{by}(?<noun>{within}{2}){became}(?<state>{within}{2})[，、]\\k<state>\\k<noun>(?:总数)?${REACHED}{to}`,
    example: '14家企业完成上市，上市企业达到«12家»。',
    right: '42家',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'what some years added that is more than what there is',
    figures: { to: ['amount', 'bare'], by: 'amount' },
    // 增加50天，五年累计增加400天: a change is no total.
    which: { to: { aspect: 'level' } },
    words: `{within}{2}{to}[、，]{addedOverYears}{by}${STOPS}`,
    unless: [againstPlan],
    law: ({ by, to }) => addedBeyond(by, to),
    // Who left in the same years is not counted, so that it is but worth a look.
    certainty: 'information',
    example: '各类市场主体突破10.6万户，五年新增«15.2万户»。',
    right: '5.2万户',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a total of whole things with a decimal',
    figures: { by: 'amount' },
    words: '{addition}[^，。；：\\d\\n]{0,10}{by}[、，]{inAll}(?<total>\\d{1,5}\\.\\d{1,2}[家个所座户名项])',
    law: ({ by }, said) => decimals(by, said),
    example: '新增龙头企业14家、总数达到«8.6家»。',
    right: '86家',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'levels and their increases that pair off',
    figures: {},
    rows: { levels: 'amount', changes: 'amount' },
    words:
      '{respectively}{reach}?(?<levels>{amount}(?:[、和与]{amount}){1,5})，(?:{since})?{respectively}?(?:净)?{up|addition}了?(?<changes>{amount}(?:[、和与]{amount}){1,5})',
    law: ({ levels, changes }) => moreThanTotals(changes, levels),
    example: '甲类、乙类企业分别达到84家、«26家»，比2005年分别增长38家、31家。',
    right: '46家',
  }),
];

type Row = PatternRow<'by' | 'to'>;

function overgrown(row: Pick<Row, 'name' | 'words' | 'example' | 'right'> & Partial<Row>): Pattern {
  const law: Row['law'] = row.law ?? (({ by, to }) => moreThanTotal(by, to));
  return pattern({
    kind: 'total-and-increment',
    figures: { by: 'amount', to: 'amount' },
    ...row,
    law: (of, said) => (of.by.bound === 'exact' && of.to.bound === 'exact' ? law(of, said) : null),
  });
}

/** 突破70万 is hardly more than that: 近77万人 did not come. */
function addedBeyond(by: Metric, to: Metric): Verdict | null {
  if (isMoney(by)) return null;
  const more = moreThanTotal({ ...by, bound: 'exact' }, { ...to, bound: 'exact' });
  return more && valueOf(by) > valueOf(to) * WELL_BEYOND ? { ...more, stated: by } : null;
}

const WELL_BEYOND = 1.05;

/** 新开通…27条航线，国内外航线达到: what was added is of the very things that the total counts. */
function isNamed(said: Said): boolean {
  const thing = said.word('thing') === '' ? said.word('lead').replace(VERB, '') : said.word('thing');
  return thing.endsWith(said.word('name'));
}

const VERB = wordPattern('^{addition}');

/** 8.6家: firms, places and projects are whole. Such a number is no figure, and ends the match. */
function decimals(by: Metric, said: Said): Verdict {
  const total = said.word('total');
  const end = by.range[1] + said.match.length - 1 - said.match.indexOf(figureChars.amount);
  return {
    ...disproved(by, total, { zh: `${total}：个数不会有小数`, en: `${total}: a count has no decimals` }),
    range: [end - total.length, end],
  };
}
