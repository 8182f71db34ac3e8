import type { Bilingual } from '../bilingual.ts';
import type { UnitKind } from '../unit-kind.ts';

/**
 * An indicator that reports speak of under several names. «规上工业增加值增长3.9%» and «规模以上工业增加值120亿元» both
 * measure industrial-value-added; a part (民间固定资产投资) is a concept of its own, never another name of its whole.
 */
export interface Concept {
  /** The usual English term in kebab-case: gdp, industrial-value-added. */
  readonly id: string;
  readonly name: Bilingual;
  /** Other names that mean exactly the same. Scope words (全区) and endings (总额) are taken off by the lookup. */
  readonly aliases: readonly string[];
  /** What its level is counted in. Growth of any of them is a percent. */
  readonly kinds: readonly UnitKind[];
  /** A rate of a part in its whole: above 100% it is wrong. Rates that the world prints above 100 (参保率) are not. */
  readonly bounded?: true;
  readonly better?: 'up' | 'down';
  /** One value a place and period, so that two levels contradict; not a kind of works with a figure each (农村公路). */
  readonly single?: true;
  /** The id of its topic. */
  readonly topic: string;
}
