import { lineStart, sentenceAfter, sentenceStart } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const GRADE = '(?:劣?[Ⅰ-Ⅴ]|劣?[IV]{1,3}|劣?[一二三四五])';

/** Words that say the opposite of the sentence they stand in, whatever they are said of: «防止不发生», «减税降费，增加企业负担4亿元». */
export const oppositeRows: readonly WordingRow[] = [
  {
    name: 'what is prevented, and a negation too many',
    find: search(
      '(?<verb>{prevents})了?(?:(?!{keepsTo|isNot}){within}){0,14}?(?<wrong>不(?:再|会)?{happens})(?![才就时])',
      {
        at: '[防避杜严谨]',
      },
    ),
    read: ({ word, lastOf }) => ({
      range: lastOf('wrong'),
      says: {
        zh: `“${word('verb')}…${word('wrong')}”多了一个否定，意思相反`,
        en: `${word('verb')}…${word('wrong')} has one negation too many`,
      },
    }),
    example: '健全帮扶机制，防止脱贫人口«不返贫»。',
    right: '返贫',
  },
  {
    name: 'what thrift cuts, and only grows',
    find: search(
      '(?<=(?<name>{ownSpending|wantsFall}|三公”经费){measuredBy})(?<wrong>只增不减)(?!的?{within}{0,2}{trendNoun})',
      {
        at: '只',
      },
    ),
    read: turned,
    example: '落实过紧日子要求，三公经费«只增不减»。',
    right: '只减不增',
  },
  {
    name: 'what is to be kept up, and only becomes less',
    find: search('(?<=(?<name>{neverLess|wantsRise}){measuredBy})(?<wrong>只减不增)(?!的?{within}{0,2}{trendNoun})', {
      at: '只',
    }),
    read: turned,
    example: '严守耕地保护红线，确保耕地面积«只减不增»。',
    right: '只增不减',
  },
  {
    name: 'so much more that firms bear, by what is to ease them',
    find: search('(?<wrong>{bearsMore})(?=了?{within}{0,6}?(?<name>{burden}){hedgeBefore}?{reach}?\\d)', {
      at: '[增加提推抬]',
    }),
    read: (match) => (isEased(match) ? turned(match) : null),
    example: '落实减税降费政策，为企业«增加»负担3.2亿元。',
    right: '减轻',
  },
  {
    name: 'from a loss to a loss',
    find: search('由(?:净)?亏损?{inside}{0,14}?[转变]为(?<wrong>亏损)', { at: '由' }),
    read: ({ lastOf }) => ({
      range: lastOf('wrong'),
      says: { zh: '由亏损转为的应是盈利，请核对', en: 'From a loss it should turn to a profit: check' },
    }),
    example: '区属企业整体由亏损600万元转为«亏损»900万元。',
    right: '盈利',
  },
  {
    name: 'the grade of water against its verb',
    find: search(
      `由(?:\\d{4}年的?)?(?<from>${GRADE})类?(?:水质?|标准)?(?<wrong>{waterBetter|waterWorse})[到至为]了?(?<to>${GRADE})类`,
      {
        at: '由',
      },
    ),
    read: gradesMoved,
    example: '出境断面水质由Ⅳ类«下降»到Ⅲ类。',
    right: '提升',
  },
  {
    name: 'a place that fell back and came forward',
    find: search(
      '(?<=(?<name>{placeNoun}|{rankList}))(?<wrong>{fellBack})了?(?=\\d{1,3}个?(?:{placeNoun}|[位名])[，、](?:[^。；\\n]{0,30}?{cameForward}|{leapt}))',
      {
        at: '[下后退回]',
      },
    ),
    read: turned,
    example: '营商环境评价位次«下降»9位，成为全市进步最快县区。',
    right: '上升',
  },
  {
    name: 'a value amid the difficulties that a sentence lists',
    find: search('(?<=[：，、](?<name>{han}{2,8}?))(?<wrong>{abundant})(?=[，。；、])', {
      at: '[充坚强过健合均稳旺宽完匹顺]',
    }),
    read: (match) => (isDifficulty(match) ? turned(match) : null),
    example: '发展仍面临不少困难：有效需求«充足»，企业经营压力较大。',
    right: '不足',
  },
];

function turned({ word, firstOf }: WordingMatch): WordingVerdict {
  return {
    range: firstOf('wrong'),
    says: {
      zh: `“${word('name')}”与“${word('wrong')}”不合文意，请核对是否写反`,
      en: `${word('wrong')} does not go with ${word('name')} here: check whether it is turned round`,
    },
  };
}

/** 落实减税降费政策，为企业…: what eases firms before it in the sentence, and nothing that weighs on them. */
function isEased({ text, start }: WordingMatch): boolean {
  const before = text.slice(Math.max(sentenceStart(text, start), start - FARTHEST), start);
  return EASES.test(before) && !WORRIED.test(before);
}

const EASES = rx`{easesFirms}`;
const WORRIED = rx`{worried}|{isNot}$|会$`;
/** In characters. */
const FARTHEST = 80;

/** Ⅰ is the best; 劣Ⅴ is worse than Ⅴ. */
function gradesMoved(match: WordingMatch): WordingVerdict | null {
  const [from, to] = [gradeOf(match.word('from')), gradeOf(match.word('to'))];
  const isBetter = BETTER.test(match.word('wrong'));
  const context = match.text.slice(Math.max(lineStart(match.text, match.start), match.start - FARTHEST), match.start);
  if (from === to || isBetter === to < from || !WATER.test(context)) return null;
  return {
    range: match.firstOf('wrong'),
    says: {
      zh: `水质${match.word('from')}类到${match.word('to')}类是${to < from ? '变好' : '变差'}，与“${match.word('wrong')}”不符`,
      en: `From ${match.word('from')} to ${match.word('to')} the water became ${to < from ? 'better' : 'worse'}: ${match.word('wrong')} says the opposite`,
    },
  };
}

const BETTER = rx`^{waterBetter}$`;
const WATER = rx`{waters}`;

function gradeOf(written: string): number {
  const grade = written.replace('劣', '');
  const at = GRADES.findIndex((names) => names.includes(grade));
  return at + (written === grade ? 0 : WORST);
}

const GRADES = [
  ['Ⅰ', 'I', '一'],
  ['Ⅱ', 'II', '二'],
  ['Ⅲ', 'III', '三'],
  ['Ⅳ', 'IV', '四'],
  ['Ⅴ', 'V', '五'],
];
const WORST = 1;

/** …困难：A充足，B…: the sentence opens them with a colon, and nothing before the word takes it back. */
function isDifficulty({ text, start, word }: WordingMatch): boolean {
  const before = text.slice(Math.max(sentenceStart(text, start), start - FARTHEST), start);
  return (
    OPENS.test(before) &&
    !TURNED.test(before) &&
    !TAKEN_BACK.test(word('name')) &&
    !BUT.test(sentenceAfter(text, start + word('wrong').length, NEXT))
  );
}

const OPENS = rx`{facing}[^。：:]{0,16}{difficulties}[：:][^。：:]*$`;
/** 克服困难: what was dealt with. */
const TURNED = rx`{turnsRound}`;
const TAKEN_BACK = rx`{isNot}|{lacking}`;
const BUT = rx`^，{yet}`;
const NEXT = 4;
