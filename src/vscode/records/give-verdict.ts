import * as vscode from 'vscode';
import type { AnalysisFinding, AnalysisMetric } from '../../core/index.ts';
import { metricAt, verdictSigns, verdictWords } from '../../present/index.ts';
import { applyReviews, review, verdicts } from '../../tags/index.ts';
import type { Reviewed, Verdict } from '../../tags/index.ts';
import { findFinding } from '../checking/finding-place.ts';
import type { FindingPlace } from '../checking/finding-place.ts';
import { isReport } from '../reports/open-reports.ts';
import { toOffsets } from '../host/ranges.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

interface Subject extends vscode.QuickPickItem {
  readonly review: Review;
  readonly reviewed: Reviewed;
  readonly said: { readonly verdict: Verdict; readonly note?: string | undefined } | undefined;
}

interface VerdictItem extends vscode.QuickPickItem {
  readonly verdict: Verdict | null;
}

/** Keeps what a reader says of a figure or a finding: verified, doubtful or returned, with a note. */
export async function giveVerdict(
  reviews: Reviews,
  place?: FindingPlace,
  given?: { readonly verdict: Verdict | null; readonly note?: string },
): Promise<void> {
  const subject = await chooseSubject(await subjectsAt(reviews, place));
  if (!subject) return;
  const said = given ?? (await ask(subject));
  if (!said) return;
  const { uri, text } = subject.review;
  const { verdict, note = '' } = said;
  const kept = verdict && { verdict, ...(note === '' ? {} : { note }) };
  const signed = await reviews.marks.sign();
  await reviews.marks.change(uri, vscode.l10n.t('review of {0}', subject.label), (store) =>
    review(store, text, subject.reviewed, kept, signed),
  );
}

/** The finding that is named, else the figure and the findings at the cursor. */
async function subjectsAt(reviews: Reviews, place?: FindingPlace): Promise<readonly Subject[]> {
  if (place) {
    const found = await findFinding(reviews, place);
    return found ? [ofFinding(found.review, found.finding)] : [];
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isReport(editor.document)) return [];
  const there = await reviews.of(editor.document);
  const [start, end] = toOffsets(editor.document, editor.selection);
  const index = metricAt(there.analysis, start);
  const metric = index === null ? undefined : there.analysis.metrics[index];
  const findings = there.findings.shown.filter(({ range }) => range[0] <= end && start <= range[1]);
  return [...(metric ? [ofFigure(there, metric)] : []), ...findings.map((each) => ofFinding(there, each))];
}

function ofFigure(review: Review, metric: AnalysisMetric): Subject {
  const said = applyReviews(review.analysis, review.text, review.store).figures.get(metric);
  const label = metric.indicator + metric.text;
  return { label, iconPath: new vscode.ThemeIcon('symbol-number'), review, reviewed: { range: metric.range }, said };
}

function ofFinding(review: Review, finding: AnalysisFinding): Subject {
  const said = applyReviews(review.analysis, review.text, review.store).findings.get(finding);
  const { message, range, rule } = finding;
  return { label: message, iconPath: new vscode.ThemeIcon('lightbulb'), review, reviewed: { range, rule }, said };
}

async function chooseSubject(subjects: readonly Subject[]): Promise<Subject | undefined> {
  if (subjects.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no figure and no finding here.'));
  }
  if (subjects.length < 2) return subjects[0];
  return vscode.window.showQuickPick(subjects, { title: vscode.l10n.t('Review what?') });
}

async function ask({ label, said }: Subject): Promise<{ verdict: Verdict | null; note?: string } | undefined> {
  const items: VerdictItem[] = verdicts.map((verdict) => ({
    label: verdictWords(localizer(), verdict),
    iconPath: new vscode.ThemeIcon(verdictSigns[verdict].icon),
    verdict,
    ...(verdict === said?.verdict ? { description: vscode.l10n.t('now') } : {}),
  }));
  const clear: VerdictItem = {
    label: vscode.l10n.t('Clear the review'),
    iconPath: new vscode.ThemeIcon('close'),
    verdict: null,
  };
  const chosen = await vscode.window.showQuickPick(said ? [...items, clear] : items, { title: label });
  if (!chosen) return undefined;
  if (chosen.verdict === null) return { verdict: null };
  const prompt = vscode.l10n.t('Why, if you want to say so. Enter keeps it as it is.');
  const note = await vscode.window.showInputBox({ title: chosen.label, prompt, value: said?.note ?? '' });
  return note === undefined ? undefined : { verdict: chosen.verdict, note: note.trim() };
}
