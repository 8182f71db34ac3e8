import * as vscode from 'vscode';
import { figureHint } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import { toOffsets, toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';
import { localizer } from '../localizer.ts';

/** Beside a figure what a reader would work out in the head, where a person asked for it in the settings. */
export function registerInlayHints(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: async (document, visible) => {
      if (!settings(document.uri).inlayHints) return [];
      const [from, to] = toOffsets(document, visible);
      const { analysis } = await reviews.open.last(document);
      return analysis.metrics.flatMap((metric) => {
        const words = metric.range[0] >= from && metric.range[1] <= to ? figureHint(metric, localizer()) : null;
        if (words === null) return [];
        const hint = new vscode.InlayHint(toRange(document, metric.range).end, words);
        hint.paddingLeft = true;
        return [hint];
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    onSettingsChange(() => {
      changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(languageId, provider),
  );
}
