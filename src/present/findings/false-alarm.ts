import type { Analysis, AnalysisFinding, Range } from '../../core/index.ts';
import { allDistricts, analyze, withoutNames } from '../../core/index.ts';
import { sentenceAround } from '../words/sentence-around.ts';
import type { Localizer } from '../words/localizer.ts';

/**
 * A finding as a report of a false alarm, in Markdown: the rule, its message, and the sentences that take part, without
 * names of places and people as far as they are known. It says whether the rule still speaks when it sees these alone.
 */
export function falseAlarm(
  finding: AnalysisFinding,
  text: string,
  { report }: Analysis,
  localizer: Localizer,
  version: string,
): string {
  const { t } = localizer;
  const divisions = [
    ...new Set([...ownNames(report.district.path ?? []), ...allDistricts().flatMap(({ name }) => name ?? [])]),
  ];
  const own = finding.related.filter(({ file }) => file === undefined);
  const places = [finding.range, ...own.map(({ range }) => range)].toSorted((a, b) => a[0] - b[0]);
  const sentences = [...new Set(places.map((range: Range) => sentenceAround(text, range)))];
  const without = sentences.map((sentence) => withoutNames(sentence, divisions));
  const again = analyze(without.join('\n')).findings.some(({ rule }) => rule === finding.rule);
  return [
    `**${finding.rule}** ${finding.severity}, Report Review ${version}`,
    '',
    ...without.map((sentence) => `> ${sentence}`),
    '',
    withoutNames(finding.message, divisions),
    '',
    again ? t('The rule says so of these sentences alone.') : t('Of these sentences alone the rule says nothing.'),
    '',
    t('Why it is right:'),
    '',
  ].join('\n');
}

/** 前进区 and 前进. */
function ownNames(path: readonly string[]): readonly string[] {
  return path.flatMap((name) => (name.length > 2 ? [name, name.slice(0, -1)] : [name]));
}
