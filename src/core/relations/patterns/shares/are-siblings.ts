import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { alikeAtEnd } from '../../alike-at-end.ts';

/**
 * Whether two amounts are told in the same words of two of a kind, so that neither is what the share of the other is of: 东园实现税收12亿元，
 * 西园实现税收3亿元，占全区税收的11.2%. `thing` is what the share is said to be of.
 */
export function areSiblings(one: Metric, other: Metric, thing: string, source: string): boolean {
  const [first = '', second = ''] = [one, other].map(({ range: [start] }) => clauseBefore(source, start, STOPS));
  const end = alikeAtEnd(first, second);
  const name = first.slice(0, first.length - end);
  const isNamed = name !== '' && !UNNARROWED.test(name) && !thing.includes(name.slice(0, SHORTEST));
  return end > one.indicator.length && isNamed && second.length > end;
}

const STOPS = '，。；：、\n';
const SHORTEST = 2;
const UNNARROWED = rx`^(?:{unnarrowing}|{ownPlace}|{thisYear}|{among}){1,3}$`;
