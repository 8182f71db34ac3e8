import { valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import type { Pattern, PatternRow } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

/** In points. */
const ROOM = 8;

/** Rates that say by their name alone what is counted of whom. */
export const knownRatePatterns: readonly Pattern[] = [
  known({
    name: 'who lives in a place, who is insured and the rate of these',
    words:
      '人口{reach}?{whole}(?:{within}{0,8}，|、){ownPlace}?参加?基本医(?:疗保险|保){within}{0,6}?{part}[，、（]{within}{0,12}参保率{comesTo}{percent}(?=[，。；、）\\n])',
    example: '年末常住人口38.4万人，参加基本医疗保险36.9万人，参保率达到«69.1%»。',
    right: '96.1%',
  }),
  known({
    name: 'who sat an examination, who passed it and the rate of these',
    words:
      '(?:{candidates}){within}{0,6}{whole}，{within}{0,10}(?<stem>{passedExam}){within}{0,8}?{part}[，、（]{ownPlace}?\\k<stem>率{comesTo}{percent}(?=[，。；、）\\n])',
    example: '参加考试2400人，本科上线1320人，上线率«65%»。',
    right: '55%',
  }),
  known({
    name: 'money that was granted, what of it is spent and how far that is',
    words:
      '额度{reach}?{whole}[^。\\n]{0,20}?[。，；][^。；\\n]{0,30}?{moneySpent|paidOut}了?{part}[，、（](?:{moneySpent}|{paidOut}|资金){1,2}(?:{progress}|率){comesTo}{percent}(?=[，。；、）\\n])',
    room: 1,
    example: '获批专项债券项目16个、额度24亿元。截至年底已拨付19.2亿元，支出进度«88%»。',
    right: '80%',
  }),
];

type Known = Pick<PatternRow<'whole' | 'part' | 'percent'>, 'name' | 'words' | 'example' | 'right'> & {
  readonly room?: number;
};

/** Those who count who is due leave some out, so that the rate may be somewhat higher. */
function known({ room = ROOM, ...row }: Known): Pattern {
  return pattern({
    ...row,
    kind: 'ratio',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    which: { whole: { bound: 'exact' }, part: { bound: 'exact' }, percent: { bound: 'exact', unit: '%' } },
    shared: [],
    law: ({ whole, part, percent }) =>
      whole.unit === part.unit && valueOf(part) <= valueOf(whole) ? share(part, whole, percent, room) : null,
    certainty: 'information',
  });
}
