import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { otherMentions } from '../../src/present/index.ts';
import { analysisOf, folder, open, rangeIn, reports, until } from './workspace.ts';

describe('hover', () => {
  it('shows the card of a figure over exactly its own words, in every report', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const { metrics } = analysisOf(document);
      assert.ok(metrics.length >= 30, `${uri.path}: ${metrics.length} figures`);
      for (const metric of [metrics[3], metrics[20], metrics.at(-1)]) {
        assert.ok(metric);
        const range = rangeIn(document, metric.range);
        const [hover, ...others] = await hovers(uri, range.start);
        assert.deepEqual(others.filter(isCard), [], 'one card');
        assert.ok(hover);
        assert.ok(hover.range?.isEqual(range), `${uri.path}: ${metric.text}`);
        assert.ok(wordsOf(hover).includes(metric.indicator.slice(0, 2)), metric.indicator);
      }
    }
  });

  it('links to the other places of the same indicator, and the links lead there', async () => {
    let links = 0;
    for (const uri of await reports()) {
      const document = await open(uri);
      const analysis = analysisOf(document);
      const { metrics } = analysis;
      const often = metrics.find((each) => otherMentions(analysis, each).length > 0);
      const [other] = often ? otherMentions(analysis, often) : [];
      if (!often || !other) continue;
      const [hover] = await hovers(uri, document.positionAt(often.range[0]));
      assert.ok(hover);
      const [link] = [...wordsOf(hover).matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address ?? '');
      assert.ok(link, `${uri.path}: ${often.text}`);
      const place = vscode.Uri.parse(link);
      const { line, character } = document.positionAt(other.range[0]);
      assert.equal(place.path, uri.path);
      assert.equal(place.fragment, `L${line + 1},${character + 1}`);
      links += 1;
    }
    assert.ok(links > 0, 'some report says something twice');
  });

  it('links to the same indicator in the other reports of the district, and the links lead there', async () => {
    const document = await open(vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt'));
    const at = document.getText().indexOf('1300人');
    let links: readonly vscode.Uri[] = [];
    await until(async () => {
      const [hover] = await hovers(document.uri, document.positionAt(at));
      links = hover ? linksOf(hover).filter(({ path }) => path.endsWith('/sifangtai-2024.txt')) : [];
      return links.length > 0;
    });
    const [link] = links;
    assert.ok(link, 'the report of the year after says what came of it');
    const [line = 0, character = 0] = link.fragment.slice(1).split(',').map(Number);
    const other = await vscode.workspace.openTextDocument(link.with({ fragment: '' }));
    const there = other.offsetAt(new vscode.Position(line - 1, character - 1));
    const metric = analysisOf(other).metrics.find(({ range }) => range[0] === there);
    assert.equal(metric?.concept, 'new-urban-employment');
  });

  it('brings what other reports say at the first hover, also where they are still being read', async () => {
    const document = await open(vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt'));
    const read = vscode.commands.executeCommand('reportReview.refreshCommitments');
    const [card, ...rest] = await hovers(document.uri, document.positionAt(document.getText().indexOf('1300人')));
    await read;
    assert.ok(card && isCard(card), 'the card comes first');
    assert.deepEqual(rest.filter(isCard), [], 'one card');
    const links = [card, ...rest].flatMap(linksOf).filter(({ path }) => path.endsWith('/sifangtai-2024.txt'));
    assert.ok(links.length > 0, 'the report of the year after says what came of it');
  });

  it('infers nothing from the growth of something else', async () => {
    const document = await open(vscode.Uri.joinPath(folder(), 'nanguan-2022.txt'));
    const at = document.getText().indexOf('550亿元');
    const [hover] = await hovers(document.uri, document.positionAt(at));
    assert.ok(hover);
    assert.doesNotMatch(wordsOf(hover), /推算|Follows/);
  });

  it('shows nothing where no figure stands', async () => {
    const [uri] = await reports();
    assert.ok(uri);
    const document = await open(uri);
    const { metrics } = analysisOf(document);
    const before = metrics.find(({ range }, index) => range[0] > (metrics[index - 1]?.range[1] ?? 0) + 10);
    const free = (before?.range[0] ?? 0) - 5;
    assert.deepEqual(await hovers(uri, document.positionAt(free)), []);
  });
});

function hovers(uri: vscode.Uri, position: vscode.Position): Thenable<vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
}

/** Whether it is the card itself, not what comes below it when other reports are read. */
function isCard(hover: vscode.Hover): boolean {
  return wordsOf(hover).startsWith('**');
}

function linksOf(hover: vscode.Hover): readonly vscode.Uri[] {
  return [...wordsOf(hover).matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => vscode.Uri.parse(address ?? ''));
}

function wordsOf({ contents }: vscode.Hover): string {
  return contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')).join('\n');
}
