import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { FigureCard, OtherReport, ReportLedger } from '../../present/index.ts';
import { figureCard, figureCardRest, metricAt } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import { placeLink, toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { Ledgers } from '../ledger/ledgers.ts';
import { localizer } from '../localizer.ts';

/**
 * The card of the figure under the pointer, with what the district's other reports and the ledger say of the same. Where these
 * are still being read, the card comes without, and what they say is added below it when they are.
 */
export function registerHover(reviews: Reviews, ledgers: Ledgers): vscode.Disposable {
  const asked = new WeakMap<vscode.TextDocument, Asked>();
  const card = async (document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> => {
    const looked = lookAround(document, document.offsetAt(position), reviews, ledgers);
    asked.set(document, { position, looked });
    const around = await looked;
    if (!around) return undefined;
    const { report, offset, ledger } = around;
    const { held } = await reviews.last(document);
    const { analysis, text } = report;
    const told = ledger ? others(reviews, report) : [];
    return shown(document, figureCard(analysis, text, offset, localizer(), linkIn(report), told, held, ledger ?? null));
  };
  const rest: vscode.HoverProvider['provideHover'] = async (document, position, token) => {
    const last = asked.get(document);
    const around = last?.position.isEqual(position) ? await last.looked : undefined;
    if (!around || around.ledger) return undefined;
    const ledger = await around.late;
    if (token.isCancellationRequested) return undefined;
    const report = await reviews.open.last(document);
    return shown(
      document,
      figureCardRest(report.analysis, around.offset, localizer(), others(reviews, report), ledger),
    );
  };
  // VS Code asks, and shows, the one that was registered last first.
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(languageId, { provideHover: rest }),
    vscode.languages.registerHoverProvider(languageId, { provideHover: card }),
  );
}

/** Where a document was last pointed at, and what is known of that place. */
interface Asked {
  readonly position: vscode.Position;
  readonly looked: Promise<Around | undefined>;
}

interface Around {
  readonly report: ReadReport;
  readonly offset: number;
  /** What the ledger says, where it says so soon enough for the card. */
  readonly ledger: ReportLedger | undefined;
  readonly late: Promise<ReportLedger>;
}

/** Undefined where no figure stands: then no report of the workspace need be read. */
async function lookAround(
  document: vscode.TextDocument,
  offset: number,
  reviews: Reviews,
  ledgers: Ledgers,
): Promise<Around | undefined> {
  const report = await reviews.open.last(document);
  if (metricAt(report.analysis, offset) === null) return undefined;
  const late = reviews.files.ready().then(() => ledgers.of(report.uri));
  return { report, offset, late, ledger: await Promise.race([late, patience()]) };
}

function patience(): Promise<undefined> {
  return new Promise((done) => setTimeout(done, 400, undefined));
}

function shown(document: vscode.TextDocument, card: FigureCard | null): vscode.Hover | undefined {
  return card ? new vscode.Hover(new vscode.MarkdownString(card.markdown), toRange(document, card.range)) : undefined;
}

function others(reviews: Reviews, { uri }: ReadReport): readonly OtherReport[] {
  return reviews
    .reports()
    .filter((each) => each.uri.toString() !== uri.toString())
    .map((each) => ({ analysis: each.analysis, text: each.text, link: linkIn(each) }));
}

function linkIn(report: ReadReport): (range: Range) => string {
  return (range) => placeLink(report, range);
}
