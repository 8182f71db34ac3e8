import type { AnalysisReport, DistrictClueKind, DistrictReason } from '../../core/index.ts';
import { shorten } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';

/**
 * Why a report is said to be of its district, a line a thought: what told it, which of several places of that name it is
 * and by what, and whether that is certain.
 *
 * 依据：标题“某区政府工作报告”；会议名称“在某区第十届人民代表大会第三次会议上”
 *
 * @param district what the analysis says, or what a person chose
 * @param chosen whether a person chose it
 */
export function districtWords(
  { clues, couldBe }: DistrictReason,
  district: AnalysisReport['district'],
  chosen: boolean,
  localizer: Localizer,
): readonly string[] {
  const { t } = localizer;
  const told = clues.slice(0, MOST).map(({ kind, words }) => clueWords(kind, shorten(words, 50), localizer));
  const reason = told.length === 0 ? t('The report does not say whose it is.') : t('Told by: {0}', told.join(t('; ')));
  const names = couldBe.map((path) => path.join(''));
  const shared =
    names.length > 1 ? [t('{0} places bear this name: {1}.', names.length, names.slice(0, MANY).join('、'))] : [];
  if (chosen) return [t('Chosen by hand.'), reason, ...shared];
  const which =
    district.path === null
      ? [t('Which district it is, is not certain: choose it in the menu.')]
      : names.length > 1
        ? [t('The other places that the text names tell that it is this one.')]
        : [];
  return [reason, ...shared, ...which];
}

const MOST = 3;
const MANY = 6;

function clueWords(kind: DistrictClueKind, words: string, { t }: Localizer): string {
  const told: Readonly<Record<DistrictClueKind, string>> = {
    title: t('the title “{0}”', words),
    session: t('the session’s line “{0}”', words),
    line: t('the line “{0}” above the report', words),
    opening: t('the opening words “{0}”', words),
    signOff: t('the sign-off “{0}”', words),
    file: t('the file’s name “{0}”', words),
    header: t('the running header “{0}”', words),
    text: t('the place that the text names most, “{0}”', words),
  };
  return told[kind];
}
