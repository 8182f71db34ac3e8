import assert from 'node:assert/strict';
import {
  changeComment,
  discuss,
  emptyStore,
  isEmptyStore,
  mergeStores,
  parseStore,
  placeDiscussions,
  reply,
  resolveDiscussion,
  serialiseStore,
} from '../../src/tags/index.ts';
import type { Store } from '../../src/tags/index.ts';
import { unmark } from './marked-text.ts';

const { text, ranges } = unmark('今年的目标是：«新增城镇就业1300人»，居民收入稳步增长。\n');
const [range] = ranges;
assert.ok(range);
const begun = discuss(emptyStore('a.txt'), text, range, { at: '2024-03-01T08:00:00Z', text: '口径要核对' });
const id = begun.discussions?.[0]?.id ?? '';

/** What is said of a text, a line each: author, words. */
function check(store: Store, expected: readonly string[]): void {
  const said = placeDiscussions(store, text).flatMap(({ discussion }) =>
    discussion.comments.map((each) => `${each.author ?? '—'}: ${each.text}`),
  );
  assert.deepEqual(said, expected);
}

describe('a discussion of a passage', () => {
  const answered = reply(begun, id, { at: '2024-03-02T08:00:00Z', author: '李明', text: '已核对' });

  it('goes on, and ends', () => {
    check(answered, ['—: 口径要核对', '李明: 已核对']);
    const ended = resolveDiscussion(answered, id, true);
    assert.equal(ended.discussions?.[0]?.resolved, true);
    assert.deepEqual(resolveDiscussion(ended, id, false), answered);
  });

  it('stays on its words when the text moves, and is said to be lost with them', () => {
    const [moved] = placeDiscussions(begun, `各位代表：\n${text}`);
    assert.deepEqual([moved?.state, moved?.range?.[0]], ['moved', range[0] + 6]);
    assert.equal(placeDiscussions(begun, '全文已换。')[0]?.range, null);
  });

  it('is changed comment by comment, and goes with its last one', () => {
    const [first, second] = answered.discussions?.[0]?.comments ?? [];
    assert.ok(first && second);
    const changed = changeComment(answered, id, second.id, '已与统计局核对');
    check(changed, ['—: 口径要核对', '李明: 已与统计局核对']);
    const one = changeComment(changed, id, first.id, null);
    check(one, ['李明: 已与统计局核对']);
    assert.ok(isEmptyStore(changeComment(one, id, second.id, null)));
  });

  it('keeps what two people say at once', () => {
    const ours = reply(begun, id, { at: '2024-03-02T09:00:00Z', author: '王芳', text: '同意' });
    const merged = mergeStores(begun, ours, answered);
    check(merged, ['—: 口径要核对', '李明: 已核对', '王芳: 同意']);
    check(mergeStores(begun, answered, ours), ['—: 口径要核对', '李明: 已核对', '王芳: 同意']);
  });

  it('stands in the file as it is', () => {
    const parsed = parseStore(serialiseStore(answered));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.store, answered);
    assert.ok(!serialiseStore(emptyStore('a.txt')).includes('discussions'));
  });
});
