import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { otherMentions, textTokens } from '../../src/present/index.ts';
import type { FigureRow } from '../../src/present/index.ts';
import { analysisOf, api, folder, open, rangeIn, readText, reports, set, until, write } from './workspace.ts';
import { readTable } from '../tools/read-table.ts';

const report = `政府工作报告
一、2023年工作回顾
（一）经济稳中有进。地区生产总值完成106亿元，增长6%。耕地流转7.5万亩，财政专户结余12345678元。
新建社区食堂3座、口袋公园9座，改造老旧小区12个。
二、2024年工作安排
地区生产总值增长7%左右。新建社区食堂5座。
`;

const inChinese = vscode.env.language.startsWith('zh');

describe('figures', () => {
  it('are coloured by status, headings without a number as headings, in every report', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const coloured = await tokensOf(document);
      const wanted = textTokens(analysisOf(document), document.getText()).filter(
        ({ range }) => rangeIn(document, range).isSingleLine,
      );
      assert.ok(wanted.length >= 30, `${uri.path}: ${wanted.length}`);
      for (const { range, kind } of wanted) {
        const names: Readonly<Record<string, string>> = { heading: 'reportHeading', promise: 'reportPromise' };
        const name = names[kind] ?? `reportFigure.${kind}`;
        const at = document.positionAt(range[0]);
        assert.equal(
          coloured.get(`${at.line}:${at.character}+${range[1] - range[0]}`),
          name,
          document.getText(rangeIn(document, range)),
        );
      }
    }
  });

  it('are found by “Find All References”, from the figure or the words of its indicator', async () => {
    const document = await open(vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt'));
    const text = document.getText();
    const at = text.indexOf('新增城镇就业1300人');
    const concept = analysisOf(document).metrics.find(({ range }) => range[0] === at + 6)?.concept;
    assert.ok(concept);
    for (const offset of [at + 4, at + 7]) {
      const found = await referencesAt(document, offset);
      const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
      assert.ok(files.has('sifangtai-2023.txt') && files.has('sifangtai-2024.txt'), [...files].join());
      for (const { uri, range } of found) {
        const other = await vscode.workspace.openTextDocument(uri);
        const metric = analysisOf(other).metrics.find((each) => rangeIn(other, each.range).isEqual(range));
        assert.equal(metric?.concept, concept, `${uri.path}:${range.start.line + 1}`);
      }
    }
  });

  it('of one indicator stand out together', async () => {
    const document = await open(await write('highlights.govreport', report));
    const shown = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      document.positionAt(report.indexOf('106亿元')),
    );
    assert.deepEqual(
      shown.map(({ range }) => document.getText(range)),
      ['106亿元', '6%', '7%左右'],
    );
  });

  it('of one indicator follow each other, round the report', async () => {
    const document = await open(await write('next.govreport', report));
    place(document, '106亿元');
    const seen: string[] = [];
    for (const command of ['nextFigure', 'nextFigure', 'nextFigure', 'previousFigure']) {
      await vscode.commands.executeCommand(`reportReview.${command}`);
      const offset = document.offsetAt(vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0));
      seen.push(analysisOf(document).metrics.find(({ range }) => range[0] === offset)?.text ?? '');
    }
    assert.deepEqual(seen, ['6%', '7%左右', '106亿元', '7%左右']);
  });

  it('of a selection are counted, added and averaged, unit by unit', async () => {
    const document = await open(await write('sums.govreport', report));
    const [line, ...others] = await copied(document, '社区食堂3座', '9座');
    assert.deepEqual(others, []);
    assert.ok(
      inChinese ? line === '座 · 完成数 · 总量: 2个数 · 合计12座 · 平均6座' : line?.includes('sum 12座 · mean 6座'),
      line,
    );
    assert.equal((await copied(document, '社区食堂3座', '12个')).length, 2);
    assert.equal((await copied(document, '9座', '新建社区食堂5座')).filter((line) => line.startsWith('座')).length, 2);
  });

  it('have hints beside them when a person asks for it', async () => {
    const document = await open(await write('hints.govreport', report));
    assert.deepEqual(await hintsOf(document), []);
    await set('figures.inlayHints', true);
    try {
      const hints = inChinese
        ? ['= 5,000公顷', '= 1234.5678万元']
        : ['= 10.6 billion 元', '= 75000亩', '= 12.345678 million 元'];
      assert.deepEqual(await hintsOf(document), hints);
    } finally {
      await set('figures.inlayHints', undefined);
    }
    assert.deepEqual(await hintsOf(document), []);
  });

  it('stand in a table that can be filtered, leads to the text, and leaves as CSV and as a workbook', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt');
    const document = await open(uri);
    const { metrics } = analysisOf(document);
    const extension = await api();
    const table = (): readonly FigureRow[] | undefined => extension.figuresTable(uri);
    await vscode.commands.executeCommand('reportReview.showFigures');
    await until(() => table()?.length === metrics.length);
    assert.deepEqual(
      table()?.map(({ metric }) => metric.text),
      metrics.map(({ text }) => text),
      'the page shows them all, in the order of the text',
    );

    const filter = { status: 'target', indicator: '就业' };
    await vscode.commands.executeCommand('reportReview.showFigures', { uri: uri.toString(), filter });
    await until(() => (table()?.length ?? 0) < metrics.length);
    const shown = table() ?? [];
    assert.ok(shown.some(({ metric }) => metric.text === '1300人'));
    for (const { metric } of shown) assert.equal(metric.status, 'target', metric.text);

    const to = vscode.Uri.joinPath(folder(), 'figures.csv');
    await vscode.commands.executeCommand('reportReview.exportFigures', { from: uri.toString(), to });
    const lines = (await readText(to)).trimEnd().split('\r\n');
    assert.equal(lines.length, shown.length + 1);
    assert.ok(lines.some((line) => line.includes('1300人') && line.includes('sifangtai-2023.txt')));
    const workbook = vscode.Uri.joinPath(folder(), 'figures.xlsx');
    await vscode.commands.executeCommand('reportReview.exportFigures', { from: uri.toString(), to: workbook });
    const [sheet] = readTable(await vscode.workspace.fs.readFile(workbook));
    assert.equal(sheet?.rows.filter((cells) => cells.includes('sifangtai-2023.txt')).length, shown.length);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(() => table() === undefined);
    assert.equal(table(), undefined);
  });

  it('of all reports stand in one table, each with whose it is', async () => {
    const extension = await api();
    await extension.ready();
    const table = (): readonly FigureRow[] => extension.figuresTable() ?? [];
    const years = (): ReadonlySet<string> =>
      new Set(
        table()
          .filter(({ file }) => /sifangtai-202[34]/.test(file))
          .map(({ year }) => String(year)),
      );
    await vscode.commands.executeCommand('reportReview.showAllFigures', { filter: { indicator: '城镇就业' } });
    const isOfJobs = ({ metric }: FigureRow): boolean => /就业|employ/.test(metric.indicator + (metric.concept ?? ''));
    await until(() => years().size === 2 && table().every(isOfJobs));
    assert.deepEqual([...years()].sort(), ['2023', '2024']);
    assert.ok(table().every(isOfJobs));
    const to = vscode.Uri.joinPath(folder(), 'all-figures.csv');
    await vscode.commands.executeCommand('reportReview.exportFigures', { from: '', to });
    assert.equal((await readText(to)).trimEnd().split('\r\n').length, table().length + 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(() => extension.figuresTable() === undefined);
    assert.equal(extension.figuresTable(), undefined);
  });

  it('stay in the table as the report is edited', async () => {
    const document = await open(await write('table.govreport', report));
    const extension = await api();
    const table = (): readonly FigureRow[] | undefined => extension.figuresTable(document.uri);
    await vscode.commands.executeCommand('reportReview.showFigures');
    const count = analysisOf(document).metrics.length;
    await until(() => table()?.length === count);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(report.length), '新建社区书屋6间。\n');
    await vscode.workspace.applyEdit(edit);
    await until(() => table()?.length === count + 1);
    assert.equal(table()?.at(-1)?.metric.text, '6间');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await document.save();
  });

  it('keep their other mentions in every report', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const analysis = analysisOf(document);
      const often = analysis.metrics.find((each) => otherMentions(analysis, each).length > 0);
      if (!often) continue;
      const found = await referencesAt(document, often.range[0]);
      const here = found.filter((each) => each.uri.toString() === uri.toString());
      assert.equal(here.length, otherMentions(analysis, often).length + 1, `${uri.path}: ${often.text}`);
    }
  });
});

/** The words copied from the status bar for all from the one to the other. */
async function copied(document: vscode.TextDocument, from: string, to: string): Promise<readonly string[]> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const start = document.getText().indexOf(from);
  const end = document.getText().indexOf(to) + to.length;
  const { start: anchor, end: active } = rangeIn(document, [start, end]);
  editor.selection = new vscode.Selection(anchor, active);
  await vscode.commands.executeCommand('reportReview.copySums');
  return (await vscode.env.clipboard.readText()).split('\n');
}

function place(document: vscode.TextDocument, words: string): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const at = document.positionAt(document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
}

async function referencesAt(document: vscode.TextDocument, offset: number): Promise<readonly vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    document.positionAt(offset),
  );
}

async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

/** Each coloured stretch as LINE:CHARACTER+LENGTH with the name of its token. */
async function tokensOf(document: vscode.TextDocument): Promise<ReadonlyMap<string, string>> {
  let legend: vscode.SemanticTokensLegend | undefined;
  await until(async () => {
    legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    return legend !== undefined;
  });
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const found = new Map<string, string>();
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, shift = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + shift : shift;
    line += lines;
    const names = legend?.tokenModifiers.filter((_, bit) => (modifiers >> bit) & 1) ?? [];
    found.set(`${line}:${character}+${length}`, [legend?.tokenTypes[type], ...names].join('.'));
  }
  return found;
}
