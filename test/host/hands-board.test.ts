import assert from 'node:assert/strict';
import { report, run, showCommitments } from './commitment-report.ts';
import { Hands } from './hands.ts';
import { api, commitmentsOf, open, until, write } from './workspace.ts';

/** The board 督查台, with the keys of a spreadsheet. */
describe('hands: the board', () => {
  let hands: Hands;
  before(async () => {
    hands = await Hands.open();
    await showCommitments();
  });
  after(() => {
    hands.close();
  });

  it('has every commitment, is edited in place, and an edit is one step back', async function () {
    const uri = await write('board.govreport', report.replaceAll('临江区', '云澜区'));
    await open(uri);
    await run('reportReview.showBoard');
    const extension = await api();
    const own = (): number | undefined =>
      extension.board()?.filter(({ review }) => review.uri.toString() === uri.toString()).length;
    await until(() => own() === 4);
    assert.equal(own(), (await commitmentsOf(uri)).length);
    if (!hands.are) this.skip();
    // The cursor stands in the first cell; the unit is the fifth.
    const unit = (): string | null | undefined => extension.board()?.[0]?.row.unit;
    assert.equal(unit(), null);
    await hands.focused('td');
    await hands.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'F2');
    await hands.type('区人社局', 'input');
    await hands.press('Enter');
    await until(() => unit() === '区人社局');
    assert.equal(unit(), '区人社局');
    await hands.press('Control+z');
    await until(() => unit() === null);
    assert.equal(unit(), null);
    await run('workbench.action.closeActiveEditor');
    await until(() => extension.board() === undefined);
    assert.equal(extension.board(), undefined);
  });
});
