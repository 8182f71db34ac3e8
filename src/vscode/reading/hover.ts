import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { OtherReport } from '../../present/index.ts';
import { figureCard, metricAt } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import { placeLink, toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { Ledgers } from '../ledger/ledgers.ts';
import { localizer } from '../localizer.ts';

/** The card of the figure under the pointer, with what the district's other reports and the ledger say of the same. */
export function registerHover(reviews: Reviews, ledgers: Ledgers): vscode.Disposable {
  return vscode.languages.registerHoverProvider(languageId, {
    provideHover: async (document, position) => {
      const report = await reviews.open.last(document);
      const offset = document.offsetAt(position);
      if (metricAt(report.analysis, offset) === null) return undefined;
      await Promise.race([reviews.files.ready(), patience()]);
      const { text, analysis } = report;
      const { held } = await reviews.last(document);
      const ledger = (await Promise.race([ledgers.of(report.uri), patience()])) ?? null;
      const card = figureCard(
        analysis,
        text,
        offset,
        localizer(),
        linkIn(report),
        others(reviews, report),
        held,
        ledger,
      );
      return card && new vscode.Hover(new vscode.MarkdownString(card.markdown), toRange(document, card.range));
    },
  });
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

/** The first card in a large folder comes without the reports that are not read yet; the next has them. */
function patience(): Promise<void> {
  return new Promise((done) => setTimeout(done, 400));
}
