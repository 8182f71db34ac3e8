import assert from 'node:assert/strict';
import { discussionComments } from '../../src/export/index.ts';
import type { Store, Thread } from '../../src/tags/index.ts';
import { discuss, emptyStore, placeDiscussions, takeThreads } from '../../src/tags/index.ts';

const text = '新增城镇就业1300人以上。建成学校三所。\n';
const range = [0, 11] as const;
const asked = { at: '2025-01-03T08:00:00.250Z', author: '李明', text: '核对过吗？' };
const begun = (): Store => discuss(emptyStore('a.docx'), text, range, asked);

const thread: Thread = {
  range,
  said: [
    { at: '2025-01-03T08:00:00Z', author: '李明', text: '核对过吗？' },
    { at: '2025-01-04T09:00:00Z', author: '统计局', text: '已核对。' },
  ],
  resolved: true,
};

/** «李明: 核对过吗？ | 统计局: 已核对。 ✓» */
function told(store: Store): readonly string[] {
  return placeDiscussions(store, text).map(({ discussion }) => {
    const said = discussion.comments.map((each) => `${each.author ?? ''}: ${each.text}`).join(' | ');
    return said + (discussion.resolved === true ? ' ✓' : '');
  });
}

describe('what came back in a Word copy', () => {
  it('goes on with the discussion that was sent, and settles it', () => {
    assert.deepEqual(told(takeThreads(begun(), text, [thread])), ['李明: 核对过吗？ | 统计局: 已核对。 ✓']);
  });

  it('changes nothing when it is read again', () => {
    const once = takeThreads(begun(), text, [thread]);
    assert.deepEqual(takeThreads(once, text, [thread]), once);
  });

  it('begins a discussion where there is none on these words, and takes none away', () => {
    const elsewhere: Thread = {
      range: [12, 18],
      said: [{ at: '2025-01-05T00:00:00Z', text: '地址？' }],
      resolved: false,
    };
    assert.deepEqual(told(takeThreads(begun(), text, [elsewhere])), ['李明: 核对过吗？', ': 地址？']);
  });

  it('went out as threads: who said what, whole seconds, settled or not', () => {
    const sent = discussionComments(placeDiscussions(takeThreads(begun(), text, [thread]), text));
    assert.deepEqual(
      sent.map(({ lines, author, date, replies, done }) => [lines, author, date, replies.length, done]),
      [[['核对过吗？'], '李明', '2025-01-03T08:00:00Z', 1, true]],
    );
  });
});
