import { isPlaces } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

/** A rank and what is told of it right beside it: those it is among, the places it gained. */
export const rankBesidePatterns: readonly Pattern[] = [
  pattern({
    kind: 'rank',
    name: 'a rank behind the first ones that are named for it',
    figures: { rank: 'rank', first: 'rank' },
    words:
      '{takesRank}(?<all>全[国省市州]){within}{0,6}?{rank}[，、]{isAmong}(?:\\k<all>|(?!全)){within}{0,4}?{first}(?=[，。；名位列])',
    which: { first: { bound: 'atMost' } },
    law: ({ rank, first }) =>
      valueOf(rank) > valueOf(first)
        ? disproved(rank, `${rank.text} > ${first.text}`, {
            zh: `${rank.text}不在“${first.text}”之内`,
            en: `${rank.text} is not among ${first.text}`,
          })
        : null,
    example: '粮食单产居全省«第6位»，稳居全省前三。',
    right: '第2位',
  }),
  pattern({
    kind: 'rank',
    name: 'places gained before the two ranks that give them',
    figures: { by: 'amount', a: 'rank', b: 'rank' },
    words: '{up|down|rankMoved}了?{by}，{from}{within}{0,8}?{a}{within}{0,6}?[到至]了?{within}{0,4}?{b}',
    mixed: true,
    law: ({ by, a, b }) =>
      isPlaces(by) || by.unit === '名'
        ? {
            holds: valueOf(by) === Math.abs(valueOf(a) - valueOf(b)),
            arithmetic: `${a.text} → ${b.text} = ${Math.abs(valueOf(a) - valueOf(b))}位`,
            stated: by,
          }
        : null,
    example: '综合排名前移«4位»，由第19位升至第13位。',
    right: '6位',
  }),
];
