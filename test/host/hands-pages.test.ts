import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as vscode from 'vscode';
import { run, showCommitments } from './commitment-report.ts';
import { Hands } from './hands.ts';
import type { Shown } from '../../src/vscode/api/show-to-tests.ts';
import { api, folder, open, until } from './workspace.ts';

/** Pages as they stand in the window, held against axe; those in which no script runs cannot be asked there: test/pages has them. */
describe('hands: the pages', () => {
  let hands: Hands;
  before(async () => {
    hands = await Hands.open();
    await showCommitments();
    await (await api()).ready();
  });
  after(() => {
    hands.close();
  });
  afterEach(() => run('workbench.action.closeAllEditors'));

  const report = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt');
  const pages: Readonly<
    Record<string, { readonly show: () => Thenable<unknown>; readonly rows: (all: Shown) => number }>
  > = {
    'the figures of a report': {
      show: async () => {
        await open(report());
        await run('reportReview.showFigures');
      },
      rows: (all) => all.figuresTable(report())?.length ?? 0,
    },
    'the figures of all reports': {
      show: () => run('reportReview.showAllFigures'),
      rows: (all) => all.figuresTable()?.length ?? 0,
    },
    'the board': { show: () => run('reportReview.showBoard'), rows: (all) => all.board()?.length ?? 0 },
  };

  it('the walkthrough opens with its five steps in words', async function () {
    if (!hands.are) this.skip();
    const words = JSON.parse(readFileSync(resolve(__dirname, '../../package.nls.json'), 'utf8')) as Record<
      string,
      string
    >;
    const show = (): Thenable<unknown> =>
      run('workbench.action.openWalkthrough', 'report-review.report-review#start', false);
    const titled = (step: string): string =>
      `.gettingStartedContainer .step-title:has-text("${words[`walkthrough.${step}.title`]}")`;
    // The oldest VS Code reads what extensions have of them only then, for some seconds, and shows its own meanwhile.
    for (let tries = 0; tries < 6; tries += 1) {
      await run('workbench.action.closeAllEditors');
      await show();
      if (await hands.standsSoon(titled('open'))) break;
    }
    for (const step of ['open', 'check', 'figures', 'follow', 'export']) await hands.hover(titled(step));
  });

  for (const [name, { show, rows }] of Object.entries(pages))
    it(`${name}: axe finds nothing wrong in it`, async function () {
      if (!hands.are) this.skip();
      await show();
      const shown = await api();
      await until(() => rows(shown) > 0);
      await hands.inspect();
    });
});
