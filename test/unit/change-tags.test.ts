import assert from 'node:assert/strict';
import { applyMarks, emptyStore } from '../../src/tags/index.ts';
import type { Store } from '../../src/tags/index.ts';
import { changeTags } from '../../src/vscode/records/change-tags.ts';
import { analyze } from '../../src/core/index.ts';

const text = '政府工作报告\n一、2024年工作安排\n新增城镇就业3200人以上。\n';

/** Tags of the one commitment after each change in turn: “+重大项目 -需核实”. */
function check(changes: readonly string[], tags: readonly string[]): void {
  it(`${changes.join(', ')} → ${tags.join(' ') || 'none'}`, () => {
    let store: Store = emptyStore('a.txt');
    for (const change of changes) {
      const [commitment] = applyMarks(analyze(text), text, store).commitments;
      assert.ok(commitment);
      const names = (sign: string): string[] =>
        change.split(' ').flatMap((each) => (each.startsWith(sign) ? [each.slice(1)] : []));
      store = changeTags(store, text, commitment, { add: names('+'), remove: names('-') });
    }
    assert.deepEqual(applyMarks(analyze(text), text, store).commitments[0]?.tags, tags);
    assert.equal(store.marks.length, tags.length > 0 ? 1 : 0);
  });
}

describe('changeTags', () => {
  check(['+重点督办'], ['重点督办']);
  check(['+重点督办 +民生实事'], ['重点督办', '民生实事']);
  check(['+重点督办', '+民生实事 -重点督办'], ['民生实事']);
  check(['+重点督办 +民生实事', '-重点督办 -民生实事'], []);
  check(['+重点督办', '+重点督办'], ['重点督办']);
});
