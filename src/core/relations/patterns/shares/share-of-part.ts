import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { share } from '../../laws.ts';
import { isOfOtherFigures } from '../../of-other-figures.ts';
import { isOfWiderWhole } from '../../of-wider-whole.ts';
import { wholesOf } from '../../part-list.ts';
import { isMoney } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { isOfWholeList } from './is-of-whole-list.ts';

const EXACT: FigureTest = { bound: 'exact' };

/** Shares told behind each part of a list, of the whole before the list. */
export const shareOfPartPatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'a part of a list and its share of the whole',
    figures: { part: 'amount', share: 'percent' },
    which: { part: EXACT, share: { ...EXACT, aspect: 'share' } },
    words:
      '{part}(?:{pause}{between}{1,6}{percent})?{pause}(?:占比|占(?<thing>{between}{0,12}?)的?{shareNoun}?){comesTo}{share}',
    elsewhere: {
      whole: {
        is: EXACT,
        stands: 'before',
        where: (metric, { part }, said) => isWholeOf(metric, part, said),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ part, whole, share: told }, { report: { metrics } }) => {
      if (valueOf(part) > valueOf(whole) || isOfWiderWhole(whole, part, told, metrics) || valueOf(told) > ALL)
        return null;
      const verdict = share(part, whole, told);
      return verdict.holds || !isOfOtherFigures(part, whole, told, metrics) ? verdict : null;
    },
    example: '年末常住人口21.35万人。其中，城镇人口11.31万人，占总人口的比重为«59.97%»；乡村人口10.04万人。',
    right: '52.97%',
  }),
];

/** 园区6个、总产值20亿元，其中大园区4个，占总产值的82%: the share is of the money. */
const OF_MONEY = rx`{moneyTold}`;

/** Of the same list, and called as the share calls it: 占比, 占总人口 of 常住人口. */
function isWholeOf(whole: Metric, part: Metric, said: Said): boolean {
  const { source, metrics } = said.report;
  const thing = said.word('thing');
  if (isOfWholeList(whole, part, said)) return false;
  if (!isMoney(part) && OF_MONEY.test(thing)) return false;
  const name = thing.replace(UNNARROWED, '');
  // 占全市的35%: of what others have as well.
  const isNamed = thing === '' || (name !== '' && whole.indicator.endsWith(name));
  return isNamed && wholesOf(part, source, metrics).includes(whole);
}

/** 占122%: of a plan of its own. */
const ALL = 100;
const UNNARROWED = rx`^{unnarrowing}*`;
