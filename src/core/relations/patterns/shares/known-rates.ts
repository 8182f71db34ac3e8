import { anyOrder } from '../../any-order.ts';
import { valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import type { Pattern, PatternRow } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

/** In points. */
const ROOM = 8;
/** Loans that are far more than deposits are of another place. */
const MOST_LENT = 1.5;

/** Rates that say by their name alone what is counted of whom. */
export const knownRatePatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'ratio',
    name: 'loans as a share of deposits',
    roles: {
      percent: {
        figure: 'percent',
        words: '(?<!新增{within}{0,4})存贷比[例率]?{within}{0,2}⟦',
        is: { aspect: ['level', 'share'] },
      },
      deposits: {
        figure: 'amount',
        words: '(?<!新增{within}{0,4})存款(?:总?余额)?{within}{0,4}⟦',
        is: { aspect: 'level', unit: '元' },
      },
      loans: {
        figure: 'amount',
        words: '(?<!新增{within}{0,4})贷款(?:总?余额)?{within}{0,4}⟦',
        is: { aspect: 'level', unit: '元' },
      },
    },
    closing: true,
    // 农商行存款120亿元，全市贷款800亿元: of two places.
    law: ({ deposits, loans, percent }) =>
      deposits.scope === loans.scope && valueOf(loans) < valueOf(deposits) * MOST_LENT
        ? share(loans, deposits, percent, 0.1)
        : null,
    example: '各项存款余额800亿元，各项贷款余额620亿元，存贷比«72.5%»。',
    right: '77.5%',
  }),
  anyOrder({
    kind: 'ratio',
    name: 'output, what is spent on research and its intensity',
    roles: {
      percent: {
        figure: 'percent',
        words: '研发{within}{0,6}强度{reach}?⟦|，投入强度{reach}?⟦',
        is: { bound: 'exact' },
      },
      spent: {
        figure: 'amount',
        words: '(?:^|[，。；])(?:{thisYear}|{ownPlace}|全社会){0,2}研发(?:(?!强度){within}){2,8}⟦',
        is: { aspect: 'level', unit: '元' },
      },
      output: { figure: 'amount', words: '{economy}{within}{0,6}⟦', is: { concept: 'gdp', aspect: 'level' } },
    },
    inPairs: true,
    shared: [],
    law: ({ percent, spent, output }) => share(spent, output, percent, 0.3),
    certainty: 'information',
    example: '地区生产总值420亿元。研发经费投入12.6亿元，研发投入强度«3.6%»。',
    right: '3.0%',
  }),
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
];

type Known = Pick<PatternRow<'whole' | 'part' | 'percent'>, 'name' | 'words' | 'example' | 'right'>;

/** Those who count who is due leave some out, so that the rate may be somewhat higher. */
function known(row: Known): Pattern {
  return pattern({
    ...row,
    kind: 'ratio',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    which: { whole: { bound: 'exact' }, part: { bound: 'exact' }, percent: { bound: 'exact', unit: '%' } },
    shared: [],
    law: ({ whole, part, percent }) =>
      whole.unit === part.unit && valueOf(part) <= valueOf(whole) ? share(part, whole, percent, ROOM) : null,
    certainty: 'information',
  });
}
