import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as vscode from 'vscode';
import { run, showCommitments } from './commitment-report.ts';
import { Hands, settled } from './hands.ts';
import { api, folder, open } from './workspace.ts';

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

  const pages: Readonly<Record<string, () => Thenable<unknown>>> = {
    'the figures of a report': async () => {
      await open(vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt'));
      await run('reportReview.showFigures');
    },
    'the figures of all reports': () => run('reportReview.showAllFigures'),
    'the board': () => run('reportReview.showBoard'),
  };

  it('the walkthrough opens with its five steps in words', async function () {
    if (!hands.are) this.skip();
    const words = JSON.parse(readFileSync(resolve(__dirname, '../../package.nls.json'), 'utf8')) as Record<
      string,
      string
    >;
    const show = (): Thenable<unknown> =>
      run('workbench.action.openWalkthrough', 'report-review.report-review#start', false);
    await show();
    // The oldest VS Code reads what extensions have of them only then, for up to five seconds, and shows its own meanwhile.
    await settled(6000);
    await run('workbench.action.closeAllEditors');
    await show();
    for (const step of ['open', 'check', 'figures', 'follow', 'export'])
      await hands.hover(`.gettingStartedContainer .step-title:has-text("${words[`walkthrough.${step}.title`]}")`);
  });

  for (const [name, show] of Object.entries(pages))
    it(`${name}: axe finds nothing wrong in it`, async function () {
      if (!hands.are) this.skip();
      await show();
      await settled(2000);
      await hands.inspect();
    });
});
