import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { otherMentions } from '../../src/present/index.ts';
import { analysisOf, open, rangeIn, reports } from './workspace.ts';

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
        assert.deepEqual(others, [], 'one card');
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

function wordsOf({ contents }: vscode.Hover): string {
  return contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')).join('\n');
}
