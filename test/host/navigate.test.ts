import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sectionName } from '../../src/present/index.ts';
import { analysisOf, open, reports } from './workspace.ts';

describe('navigation', () => {
  it('shows every section of every report in the outline, nested as in the text', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      const { sections } = analysisOf(document);
      const all = symbols.flatMap(withChildren);
      assert.ok(sections.length >= 10, `${uri.path}: ${sections.length} sections`);
      assert.deepEqual(
        all.map(({ symbol }) => symbol.name),
        sections.map(sectionName),
        uri.path,
      );
      for (const { symbol, parent } of all) {
        assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
        if (parent) assert.ok(parent.range.contains(symbol.range), symbol.name);
      }
    }
  });

  it('folds every section that has lines below its heading, and ends on words', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        uri,
      );
      assert.ok(ranges.length >= 3, `${uri.path}: ${ranges.length} folds`);
      const headings = new Set(analysisOf(document).sections.map(({ line }) => line - 1));
      for (const { start, end } of ranges) {
        assert.ok(headings.has(start), `${uri.path}:${start + 1}`);
        assert.ok(end > start && !document.lineAt(end).isEmptyOrWhitespace, `${uri.path}:${start + 1}-${end + 1}`);
      }
    }
  });

  it('finds sections over all reports of the workspace', async () => {
    const uris = await reports();
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '工作',
    );
    const files = new Set(found.map(({ location }) => location.uri.path));
    for (const { name } of found) assert.ok(name.includes('工作'), name);
    assert.ok(files.size >= Math.min(5, uris.length), [...files].join());
    for (const { location, name } of found.slice(0, 20)) {
      const document = await vscode.workspace.openTextDocument(location.uri);
      const line = document.lineAt(location.range.start.line).text;
      assert.ok(line.includes(name.slice(0, 2)), `${name}: ${line.slice(0, 40)}`);
    }
  });
});

interface Nested {
  readonly symbol: vscode.DocumentSymbol;
  readonly parent?: vscode.DocumentSymbol;
}

function withChildren(symbol: vscode.DocumentSymbol): Nested[] {
  const below = (parent: vscode.DocumentSymbol): Nested[] =>
    parent.children.flatMap((child) => [{ symbol: child, parent }, ...below(child)]);
  return [{ symbol }, ...below(symbol)];
}
