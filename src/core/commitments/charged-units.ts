import { chargeWords, officeEndings } from '../knowledge/responsible-units.ts';
import type { Range } from '../text/range.ts';
import { tokenize } from './lexicon.ts';
import type { ResponsibleUnit } from './listed-units.ts';
import { wordPattern, wordsIn } from '../text/word-pattern.ts';

/**
 * The units that a sentence itself charges: «由区教育局、区财政局负责», or at the head of a clause «区住建局牵头». A name
 * that does not end as an office's («由专人负责»), or that a verb opens («支持链主企业牵头»), is none.
 */
export function chargedUnits(text: string, [start, end]: Range): readonly ResponsibleUnit[] {
  const units: ResponsibleUnit[] = [];
  for (const match of text.slice(start, end).matchAll(CHARGED)) {
    const [, lead = '', names = ''] = match;
    const from = start + match.index + lead.length;
    const listed = offices(text, [from, from + names.length]);
    for (const unit of listed) units.push(unit);
  }
  return units;
}

/** All of a list of offices; none where one of it is no office. */
function offices(text: string, [start, end]: Range): readonly ResponsibleUnit[] {
  const units: ResponsibleUnit[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const parts =
      at === end || text.charAt(at) === '、' || ('和与及'.includes(text.charAt(at)) && isOffice(text, [from, at]));
    if (!parts) continue;
    if (!isOffice(text, [from, at])) return [];
    units.push({ text: text.slice(from, at), range: [from, at], role: 'lead' });
    from = at + 1;
  }
  return units;
}

function isOffice(text: string, [start, end]: Range): boolean {
  const name = text.slice(start, end);
  if (!NAME.test(name) || !ENDINGS.some((ending) => name.length > ending.length && name.endsWith(ending))) return false;
  return !tokenize(text, start, end).some(({ verb, start: at }) => verb !== null && at === start);
}

const NAME = /^[\u4e00-\u9fff]{3,16}$/;
const ENDINGS = wordsIn(officeEndings);
const CHARGED = wordPattern(
  `(由|^|[，,；;：:。\\n])([^，,；;：:。\\n由]{3,40}?)(?:${chargeWords.lead.split(' ').join('|')})`,
  'g',
);
