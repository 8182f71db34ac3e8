import type { Metric } from '../../../metrics/metric.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, over, printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Guard, Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { wordsOf } from '../../../text/word-pattern.ts';

/** What one is paid is no sum. */
const paidEach: Guard = {
  name: 'what each of them is paid',
  words: '⟦[^⟧]{0,24}每',
  quiet: '为5300余名家庭困难学生每人发放助学金900元。',
};

/** Firms borrow as much as they need. */
const lent: Guard = {
  name: 'money that is lent',
  words: '⟦[^⟧]{0,40}{lent}',
  quiet: '为80户小微企业发放信用贷款4.2亿元。',
};

/** Who is reached and what reaches them: persons and their households, what each is paid, money and what it sets going. */
export const beneficiaryPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'fewer persons than households',
    figures: { households: 'amount', persons: 'amount' },
    words: '{households}{persons}',
    mixed: true,
    shared: [],
    law: ({ households, persons }) => fewerThanHouseholds(households, persons),
    example: '1864户«843名»建档立卡脱贫户无一返贫。',
    right: '4843名',
  }),
  pattern({
    kind: 'per-head',
    name: 'fewer persons than the households told behind them',
    figures: { persons: 'amount', households: 'amount' },
    words: '{persons}(?:名?{personNoun})?(?:、|[，、（]涉及(?:{amount}{within}{0,4})?){households}',
    mixed: true,
    shared: [],
    law: ({ households, persons }) => fewerThanHouseholds(households, persons),
    example: '告别旧房的有«465名»居民、1520户家庭。',
    right: '4650名',
  }),
  pattern({
    kind: 'per-head',
    name: 'fewer persons than the groups that they came in',
    figures: { groups: 'amount', persons: 'amount' },
    words: '{groups}[、，]?{persons}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ groups, persons }) => fewerThanGroups(groups, persons),
    example: '派出医疗、防疫队伍342批、«286人次»，驰援灾区。',
    right: '2860人次',
  }),
  pattern({
    kind: 'per-head',
    name: 'fewer people without their measure word than households',
    figures: { households: 'amount', persons: 'bare' },
    words: '{households}{persons}(?=名?{personNoun})',
    mixed: true,
    shared: [],
    law: ({ households, persons }) => fewerThanHouseholds(households, persons),
    example: '让46万户«13.07万»群众远离危险。',
    right: '146万',
  }),
  pattern({
    kind: 'per-head',
    name: 'what people are paid, beyond or below anything that one is paid',
    figures: { heads: 'amount', sum: 'amount' },
    words: '为{heads}{within}{2,14}{paidOut}{within}{1,8}{sum}(?=[，。；、）\\n])',
    mixed: true,
    unless: [paidEach, lent],
    shared: [],
    law: ({ heads, sum }) => paidToEach(heads, sum),
    example: '为2.15万名劳动者追回工资«2.65万元»。',
    right: '2.65亿元',
  }),
  pattern({
    kind: 'magnitude',
    name: 'public money that sets less going than it is',
    figures: { money: 'amount', moved: 'amount' },
    words: '{money}(?:的)?{within}{0,10}{publicMoney}{setsGoing}{within}{1,8}{moved}(?=[，。；、）\\n])',
    shared: [],
    law: ({ money, moved }) => movesLess(money, moved),
    example: '20.3亿元以旧换新补贴拉动消费«215万元»。',
    right: '215亿元',
  }),
];

/** A household has one person at the least. */
function fewerThanHouseholds(households: Metric, persons: Metric): Verdict | null {
  const arePersons = persons.unit === '人' || persons.unit === '名' || persons.unit === '';
  if (households.unit !== '户' || !arePersons || !isAbove(printed(households), printed(persons))) return null;
  return disproved(persons, `${persons.text} < ${households.text}`, {
    zh: `${households.text}只有${persons.text}，一户不到一人`,
    en: `${households.text} with ${persons.text}: less than one in a household`,
  });
}

/** A team, a course or a fair has one person at the least; 户 are told by a row of their own. */
function fewerThanGroups(groups: Metric, persons: Metric): Verdict | null {
  if (!GROUPS.has(groups.unit) || !PERSONS.has(persons.unit)) return null;
  if (!isAbove(printed(groups), printed(persons))) return null;
  return disproved(persons, `${persons.text} < ${groups.text}`, {
    zh: `${groups.text}只有${persons.text}，每${groups.unit}不到一人`,
    en: `${groups.text} with ${persons.text}: less than one in each`,
  });
}

const GROUPS: ReadonlySet<string> = new Set(wordsOf('groupMeasure'));
const PERSONS: ReadonlySet<string> = new Set(wordsOf('personMeasure'));

/** 2.65万元 ÷ 2.15万名 ≈ 1.23元 */
function paidToEach(heads: Metric, sum: Metric): Verdict | null {
  const arePersons = heads.unit === '人' || heads.unit === '名' || heads.unit === '户';
  if (!arePersons || sum.unit !== '元') return null;
  const each = over(printed(sum), printed(heads));
  if (each.high >= LEAST_PAID && each.low <= MOST_PAID) return null;
  const mean = Number((valueOf(sum) / valueOf(heads)).toPrecision(3));
  const words = `${sum.text} ÷ ${heads.text} ≈ ${formatQuantity(mean, sum)}`;
  return disproved(sum, words, { zh: `${words}，请核对`, en: `${words}: check` });
}

/** In 元, for one person or household. */
const [LEAST_PAID, MOST_PAID] = [10, 1_000_000];

function movesLess(money: Metric, moved: Metric): Verdict | null {
  if (money.unit !== '元' || moved.unit !== '元' || !isAbove(printed(money), printed(moved))) return null;
  return disproved(moved, `${moved.text} < ${money.text}`, {
    zh: `${money.text}带动的只有${moved.text}，请核对`,
    en: `${money.text} is said to set no more than ${moved.text} going: check`,
  });
}
