import { rankedLists } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { justBefore } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { theLast } from '../../elsewhere.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Ranks beyond how many are ranked, where that is told apart from them or known to all. */
export const rankOfListPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rank',
    name: 'a rank beyond how many there are, told before in the sentence or of the same name elsewhere',
    figures: { rank: 'rank' },
    which: { rank: { bound: 'exact' } },
    words: '{takesRank}在?(?<area>全[国省市区州县盟])?(?<noun>{han}{0,4}?{rankedPlace})?(?:{rankLead})?{rank}',
    elsewhere: {
      all: {
        is: { aspect: 'level', bound: 'exact' },
        where: (all, { rank }, said) => isListOf(all, rank, said),
        choose: theLast,
      },
    },
    mixed: true,
    shared: [],
    law: ({ all, rank }) => beyond(rank, valueOf(all)),
    example: '全省14个市州中，工业增速居第2位；投资增速列全省«第15位»。',
    right: '第5位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank beyond the end of a list that all know',
    figures: { rank: 'rank' },
    which: { rank: { bound: 'exact' } },
    words: `(?:{takesRank}|在|{nation}){within}{0,4}?(?<list>${rankedLists.map(([name]) => name).join('|')})(?:{rankLead})?{rank}`,
    shared: [],
    law: ({ rank }, said) => beyond(rank, LENGTHS.get(said.word('list')) ?? Infinity),
    example: '经济总量居全国省会城市«第35位»。',
    right: '第15位',
  }),
  pattern({
    kind: 'rank',
    name: 'among the first so many, and a rank behind them',
    figures: { first: 'rank', rank: 'rank' },
    which: { first: { bound: 'atMost' }, rank: { bound: 'exact' } },
    words: '(?:{kept}|{entered}|{isAmong})在?{within}{0,12}{first}[，、]{takesRank}{rank}',
    shared: [],
    law: ({ first, rank }) => beyond(rank, valueOf(first)),
    example: '跻身全省经济强县前十，居«第13位»。',
    right: '第3位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank among more places than the sentence before counts',
    figures: { all: 'amount', rank: 'rank' },
    words:
      '(?<area>全[国省市州])(?:共?[有辖]|现有)?{all}{rankedPlace}[，。；][^。\\n]{0,40}?(?:{measured}|{growthRate}|{assessment}|指数){takesRank}\\k<area>{within}{0,4}{rank}',
    mixed: true,
    shared: [],
    law: ({ all, rank }) => beyond(rank, valueOf(all)),
    example: '全市共有8个县区。我区固定资产投资增速居全市«第12位»。',
    right: '第2位',
  }),
  pattern({
    kind: 'rank',
    name: 'several that are first all, and another rank of one of them',
    figures: { all: 'rank', one: 'rank' },
    words:
      '(?:{each}|全部){takesRank}(?<area>全[国省市州县]){within}{0,3}{all}[，；]其中{within}{2,20}?{takesRank}\\k<area>{within}{0,3}{one}(?=[，。；、）\\n])',
    shared: [],
    law: ({ all, one }) => anotherRank(all, one),
    example: '工业增加值、投资、进出口3项指标增速均居全市第1位，其中工业增加值增速居全市«第4位»。',
    right: '第1位',
  }),
];

const LENGTHS: ReadonlyMap<string, number> = new Map(rankedLists);

/** 全省14个市州中，…; 全省共有14个市州 of 列全省市州第15位. */
function isListOf(all: Metric, rank: Metric, { word, report: { source } }: Said): boolean {
  const [area, noun] = [word('area'), word('noun')];
  const isBefore = all.sentence === rank.sentence && all.range[0] < rank.range[0];
  if (!isBefore && noun === '') return false;
  const behind = source.slice(all.range[1], all.range[1] + LONGEST);
  // 八县区 has the noun for its unit.
  const listed = LISTED.exec(all.unit === MEASURE ? behind : all.unit + behind)?.groups;
  const place = PLACE.exec(justBefore(source, all.range[0], LONGEST))?.groups;
  if (!listed || (noun !== '' && noun !== listed.noun)) return false;
  const isOfArea = area === place?.area || (isBefore && (area === '' || !place));
  // 其中3个县排第62位: of some of them.
  const isWhole = listed.among !== undefined || place?.have !== undefined || (!isBefore && listed.led !== undefined);
  const end = all.range[1] + (all.unit === MEASURE ? (listed.noun ?? '').length : 0);
  return isOfArea && isWhole && (!isBefore || !OTHERS.test(ownWords(source.slice(end, rank.range[0]))));
}

const LISTED = rx`^(?<noun>{han}{0,4}?{rankedPlace}(?:（[^（）\d\n]{1,6}）)?)(?:(?<among>中(?!有))|(?<led>{rankLead}|第)|[，。；])`;
const PLACE = rx`(?<area>全[国省市区州县盟])(?:(?<have>共?有)|共|的)?$`;
const LONGEST = 12;
const MEASURE = '个';

/** Another than who reports has ranks of its own: 某县列全省第15位. */
const OTHERS = rx`{holder|listName}`;

function ownWords(clause: string): string {
  return clause.replaceAll(OWN, '');
}

const OWN = wordPattern('{ownPlace}|{nation}', 'g');

function beyond(rank: Metric, length: number): Verdict | null {
  if (!(valueOf(rank) > length)) return null;
  return disproved(rank, `${rank.text} > ${String(length)}`, {
    zh: `一共${String(length)}个，没有${rank.text}`,
    en: `There are ${String(length)}: none is ${rank.text}`,
  });
}

/** 均居第1位，其中…第4位; 均居前三，其中…第5位 */
function anotherRank(all: Metric, one: Metric): Verdict | null {
  const isOf = all.bound === 'exact' ? valueOf(one) === valueOf(all) : valueOf(one) <= valueOf(all);
  if (isOf || one.bound !== 'exact') return null;
  return disproved(one, `${all.text} — ${one.text}`, {
    zh: `前面说均居${all.text}，此处为${one.text}`,
    en: `All of them are ${all.text} before, and one is ${one.text} here`,
  });
}
