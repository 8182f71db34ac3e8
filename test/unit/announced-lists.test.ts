import assert from 'node:assert/strict';
import { announcedLists } from '../../src/core/index.ts';

/** The announcing words of each list, then its items, parted by |. */
function check(title: string, text: string, ...expected: readonly string[]): void {
  it(title, () => {
    const lists = announcedLists(text);
    const told = lists.map(({ name, items }) => [name, ...items].map((range) => text.slice(...range)).join(' | '));
    assert.deepEqual(told, expected);
    for (const { name, range, items } of lists) {
      assert.equal(range[0], name[0]);
      assert.ok((items.at(-1)?.[1] ?? range[1]) <= range[1]);
    }
  });
}

describe('lists that a report announces', () => {
  check(
    'go on with 一是',
    '全力办好三件民生实事：一是新增学位600个，改造校舍3处。二是新建公园2座。三是架设路灯90盏。加强信访工作。',
    '全力办好三件民生实事 | 一是新增学位600个，改造校舍3处。 | 二是新建公园2座。 | 三是架设路灯90盏',
  );
  check(
    'are parted by ；',
    '围绕群众关切，着力办好3件实事:新增学位600个,改造校舍3处;新建公园2座;架设路灯90盏。',
    '着力办好3件实事 | 新增学位600个,改造校舍3处 | 新建公园2座 | 架设路灯90盏',
  );
  check(
    'stand in paragraphs',
    '今年，我们谋划了2件实事好事。\r\n1.新增学位600个。改造校舍3处。\r\n2.新建公园2座。\r\n各位代表！',
    '我们谋划了2件实事好事 | 1.新增学位600个。改造校舍3处。 | 2.新建公园2座。',
  );
  check(
    'stand under their heading',
    '（八）用心办好2件民生实事\n一是新增学位600个。\n二是新建公园2座。\n三、自身建设',
    '用心办好2件民生实事 | 一是新增学位600个。 | 二是新建公园2座。',
  );
  check(
    'are tasks too',
    '重点抓好两项工作：一是修订规划；二是新建公园2座。',
    '重点抓好两项工作 | 一是修订规划； | 二是新建公园2座',
  );
  check('may have other parts than announced', '办好5件实事：新增学位600个，新建公园2座。', '办好5件实事');
  check('are none without their items', '用心办好20件民生实事。巩固脱贫成果。');
  check('are no chapters', '重点做好两项工作。\n（一）稳就业\n新增就业600人。\n（二）惠民生\n新建公园2座。');
  check('do not begin with a second item', '办好3件实事。\n2.新建公园2座。\n3.架设路灯90盏。');
  check('are none in other counts', '第三件实事：一是学位。二是公园。', ...[]);
  check('are looked for in any text', '：件实事：一是'.repeat(400));
});
