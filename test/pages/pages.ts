// The pages that the extension shows, made as it makes them. webview.ts bundles this file over a stand-in for VS Code.
import { analyze, lineTable } from '../../src/core/index.ts';
import { exportRows } from '../../src/export/index.ts';
import { buildLedger, ledgerPart } from '../../src/ledger/index.ts';
import { figureRows, ledgerDashboard, shownColumns, workspaceColumns } from '../../src/present/index.ts';
import { applyMarks, emptyStore } from '../../src/tags/index.ts';
import { boardColumns } from '../../src/vscode/board/board-columns.ts';
import { boardHtml } from '../../src/vscode/board/board-html.ts';
import type { ToBoard } from '../../src/vscode/board/board-messages.ts';
import { pageRow } from '../../src/vscode/figures/figure-lines.ts';
import { figuresHtml } from '../../src/vscode/figures/figures-html.ts';
import type { ToPage } from '../../src/vscode/figures/figures-messages.ts';
import { markdownHtml } from '../../src/vscode/host/markdown-html.ts';
import { partsOf } from '../../src/vscode/host/parts-of.ts';
import { ledgerHtml } from '../../src/vscode/ledger/ledger-html.ts';
import { localizer } from '../../src/vscode/localizer.ts';

/** A report to fill pages with. */
export interface Sample {
  readonly file: string;
  readonly text: string;
}

/** A page, and what the extension sends to it. */
export interface MadePage {
  readonly html: string;
  readonly messages: readonly (ToPage | ToBoard)[];
}

/** The table of figures: of the first report alone, or of all of them, repeated until there are so many rows. */
export function figuresPage(script: string, samples: readonly Sample[], ofAll: boolean, rows = 0): MadePage {
  const columns = ofAll ? workspaceColumns : shownColumns;
  const shown = (ofAll ? samples : samples.slice(0, 1)).flatMap(({ file, text }) =>
    figureRows(analyze(text, { file }), text, file).map((row) => pageRow(row, columns)),
  );
  const many = Array.from({ length: Math.max(rows, shown.length) }, (_, at) => shown[at % shown.length]);
  const all = many.flatMap((row) => row ?? []);
  const periods = [{ id: '2023', words: '2023年' }];
  const statuses = [{ id: 'target', words: '目标' }];
  const messages = partsOf(all).map((part): ToPage => ({ kind: 'rows', ...part, periods, statuses }));
  const key = ofAll ? '' : 'file:///a.txt';
  return { html: figuresHtml(script, { key, title: '全部报告的数字', columns }), messages };
}

/** The board over all commitments of some reports, repeated until there are so many rows. */
export function boardPage(script: string, samples: readonly Sample[], rows = 0): MadePage {
  const shown = samples.flatMap(({ file, text }) => {
    const report = applyMarks(analyze(text, { file }), text, emptyStore(file));
    const lines = lineTable(text);
    const source = { file, report, lineOf: (at: number) => lines.lineAt(at), text };
    return exportRows(source, report.commitments).map((row) =>
      boardColumns.map(({ words }) => words(row, localizer())),
    );
  });
  const all = Array.from({ length: Math.max(rows, shown.length) }, (_, at) => ({
    key: String(at),
    cells: shown[at % shown.length] ?? [],
  }));
  return { html: boardHtml(script, '督查台'), messages: partsOf(all).map((part) => ({ kind: 'rows', ...part })) };
}

/** The page of promises and outcomes. */
export function ledgerPage(samples: readonly Sample[]): MadePage {
  const parts = samples.flatMap(({ file, text }) => ledgerPart(analyze(text, { file }), text) ?? []);
  const body = ledgerDashboard(buildLedger(parts), localizer(), (file) => `command:place?${encodeURIComponent(file)}`);
  return { html: ledgerHtml('承诺与兑现', body), messages: [] };
}

/** A page of Markdown, with what records, rules and tables that came back have, as VS Code makes HTML of it. */
export function markdownPage(): MadePage {
  const body = `<h1>新建公园3个</h1>
<blockquote><p>新建公园3个。</p><p><a href="command:place">2024.txt 第3行</a></p></blockquote>
<ul><li><strong>进度</strong> 滞后 · <a href="command:done">已完成</a></li></ul>
<h2>变更记录</h2>
<table><thead><tr><th>时间</th><th>谁</th></tr></thead><tbody><tr><td>2024/3/1</td><td>李明</td></tr></tbody></table>
<pre><code><span class="hljs-deletion">- 进度: 推进中</span>
<span class="hljs-addition">+ 进度: 已完成</span></code></pre>`;
  return { html: markdownHtml('新建公园3个', body), messages: [] };
}
