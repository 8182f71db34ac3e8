import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';

/** The place whose government reports, and the other place whose congress it says it reports to. */
export interface OtherGovernment {
  readonly range: Range;
  readonly elsewhere: Range;
}

/**
 * «在云溪市第十七届人民代表大会第四次会议上……我代表云岭市人民政府»: a government reports to the congress of its own place. A
 * name with the larger place before it is the same (江州市云溪区, 云溪区).
 */
export function* otherGovernments(text: string): Iterable<OtherGovernment> {
  const [congress] = namesOf(CONGRESS(text));
  if (!congress) return;
  for (const government of namesOf(GOVERNMENT(text))) {
    const [one, other] = [text.slice(...government), text.slice(...congress)];
    if (one.length === other.length && one !== other && one.at(-1) === other.at(-1))
      yield { range: government, elsewhere: congress };
  }
}

function* namesOf(matches: Iterable<RegExpExecArray>): Iterable<Range> {
  for (const { index, 0: whole, 1: name = '' } of matches) {
    if (index > FRONT) return;
    const at = index + whole.indexOf(name);
    yield [at, at + name.length];
  }
}

/** In characters: what stands above a report, and its first words. */
const FRONT = 1500;
const CONGRESS = search('在({han}{1,8}?{governedKind})第{numeral}{1,3}届{congress}', { at: '届', offset: [4, 17] });
const GOVERNMENT = search('(?:我代表|受)((?!{ownPlace}){han}{1,8}?{governedKind})人民政府', {
  at: '府',
  behind: '政',
  offset: [6, 17],
});
