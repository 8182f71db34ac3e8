import { lastClause, lineStart, sentenceAfter, sentenceStart } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

/** Where 逐年, 双双 and 低于 are looked for. */
const STEADILY = { at: '[逐节稳持不继连双明进大显有]' } as const;
const BELOW = { at: '于', behind: '[低慢差小少]', offset: [1, 1] } as const;

/**
 * What nobody tells as a success: «优良天数逐年下降，天更蓝», «力争居民收入增长低于经济增长». Each finds words of a direction, `wrong`,
 * and what they are said of, `name`.
 */
export const wrongWayRows: readonly WordingRow[] = [
  {
    name: 'what is to rise and falls, told as a success',
    find: search('(?<=(?<name>{wantsRise}){measuredBy}){movedSteadily}(?<wrong>{down}){directionEnds}', STEADILY),
    read: againstSuccess,
    example: '林木覆盖率、空气优良率逐年«下降»，生态底色更亮。',
    right: '上升',
  },
  {
    name: 'what is to fall and rises, told as a success',
    find: search(
      '(?<=(?<name>{wantsFall}|{dirtInAir}){measuredBy}){movedSteadily}(?<wrong>{up|bearsMore}){directionEnds}',
      STEADILY,
    ),
    read: againstSuccess,
    example: '坚持源头化解，信访总量连续三年«上升»，社会大局和谐稳定。',
    right: '下降',
  },
  {
    name: 'growths below those all around, told as a success',
    find: search(
      '(?<=(?<name>(?:主要|经济)指标|{wantsRise}){howGrown})(?<wrong>{belowGap}){inside}{0,4}?{allAround}{heldEnds}',
      BELOW,
    ),
    read: againstSuccess,
    example: '主要经济指标增速均«低于»全省平均水平，经济运行稳中向好。',
    right: '高于',
  },
];

/** Null in what a sentence or its paragraph tells as a worry, and where nothing makes it a success: 天更蓝, 力争. */
function againstSuccess({ text, start: index, word, firstOf }: WordingMatch): WordingVerdict | null {
  const [name, wrong] = [word('name'), word('wrong')];
  const range = firstOf('wrong');
  const start = Math.max(sentenceStart(text, index), index - FARTHEST);
  const before = text.slice(start, index);
  const after = sentenceAfter(text, range[1], FARTHEST - wrong.length);
  const opening = before.slice(0, before.lastIndexOf(name));
  if (WORRIED.test(before + after) || TURNED.test(before) || MEANT.test(lastClause(opening))) return null;
  if (IN_WORRY.test(text.slice(Math.max(lineStart(text, index), index - PARAGRAPH), start))) return null;
  const success = SUCCESS.exec(opening)?.[0] ?? SUCCESS.exec(after)?.[0];
  if (success === undefined) return null;
  return {
    range,
    says: {
      zh: `这里说的是成绩或目标（“${success}”），“${name}”却是“${wrong}”，请核对是否写反`,
      en: `Told as a success or a goal (${success}), yet ${name} is ${wrong}: check whether it is turned round`,
    },
  };
}

/** In characters: a sentence that is read in one glance, and a paragraph. */
const [FARTHEST, PARAGRAPH] = [80, 300];
const WORRIED = rx`{worried}`;
/** What a paragraph of shortcomings says before. */
const IN_WORRY = rx`{shortcoming}`;
/** 扭转了…持续下降: what was turned, and what is to be kept from it. */
const TURNED = rx`{turnsRound}`;
/** 破获·刑事案件, 高耗能行业·增加值, 减少·贫困人口 */
const MEANT = rx`{dealtWith|shrinkingName|shrinksWell}|{down}了?$`;
const SUCCESS = rx`{praised|wellDone|achieves}`;
