import { rx } from '../../text/word-pattern.ts';

/** The things of a list as a message names them, as many as were counted and each short: «…照一般公共预算», «基金预算». */
export function namesShown(things: readonly string[], count: number): readonly string[] {
  return withoutVerb(partsOf(things, count)).map(shortened);
}

/** As many as were counted: what 和 joins is shown as two where it was counted so. */
function partsOf(things: readonly string[], count: number): readonly string[] {
  const parted = things.flatMap((thing) => thing.split(JOINERS));
  return things.length !== count && parted.length === count ? parted : things;
}

/** 完成对胜利路、学府路: the verb of the clause is no part of the first name, where the others have none. */
function withoutVerb([first = '', ...others]: readonly string[]): readonly string[] {
  return [others.some((thing) => VERB.exec(thing)?.[0]) ? first : first.replace(VERB, ''), ...others];
}

const VERB = rx`^(?:{manner}?{countTaker|objectVerb|sloganVerb}了?|{founding}了?)?[对将把]?(?=.{2})`;
const JOINERS = rx`{joiner}`;

function shortened(thing: string): string {
  return thing.length > 8 ? `…${thing.slice(-7)}` : thing;
}
