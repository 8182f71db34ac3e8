import assert from 'node:assert/strict';
import { boardChange } from '../../src/vscode/board/board-change.ts';
import { boardOrder } from '../../src/vscode/page/board-order.ts';
import { asField, readFields } from '../../src/vscode/page/fields.ts';

describe('a cell of the board', () => {
  const tags = ['重点督办', '需核实'];
  const [plan, page, photo] = [
    { kind: 'text', text: '方案已批复；待开工' },
    { kind: 'link', text: 'https://example.gov.cn/a;b' },
    { kind: 'file', text: '佐证/照片.jpg' },
  ] as const;
  const evidence = [plan, page, photo];
  const mark = { evidence };

  for (const [column, value, change] of [
    ['unit', ' 区人社局 ', { unit: '区人社局' }],
    ['owner', '', { owner: null }],
    ['note', '按季度调度', { note: '按季度调度' }],
    ['status', '已完成', { status: 'done' }],
    ['status', '推进中（已逾期）', { status: 'inProgress' }],
    ['status', '', { status: null }],
    ['status', '快了', null],
    ['due', '2024年6月', { due: '2024-06' }],
    ['due', '年底前', null],
    ['tags', '重点督办；民生实事', { addTags: ['重点督办', '民生实事'], removeTags: ['需核实'] }],
    ['tags', '', { addTags: [], removeTags: tags }],
    ['text', '新建公园3个', null],
    ['evidence', evidence.map(({ text }) => text).join('；'), { addEvidence: [], removeEvidence: [] }],
    [
      'evidence',
      ' 佐证/照片.jpg ；已签合同；http://a.cn/1；已签合同',
      {
        addEvidence: [
          { kind: 'text', text: '已签合同' },
          { kind: 'link', text: 'http://a.cn/1' },
        ],
        removeEvidence: [plan, page],
      },
    ],
    ['evidence', '', { addEvidence: [], removeEvidence: evidence }],
  ] as const) {
    it(`${column}: “${value}” ${change === null ? 'is not understood' : 'changes the record'}`, () => {
      assert.deepEqual(boardChange({ tags, mark }, column, value), change);
    });
  }
});

describe('the rows of the board', () => {
  const rows = [
    ['四方台区', '2024', '新增就业1300人', ''],
    ['东丽区', '2021', '新建公园10个', '区住建局'],
    ['四方台区', '2023', '新建公园9个', '区城管局'],
  ].map((cells, at) => ({ key: String(at), cells }));

  it('are filtered by the words of each column', () => {
    assert.deepEqual(boardOrder(rows, ['四方', '', '公园', ''], null), [2]);
    assert.deepEqual(boardOrder(rows, ['', '', '新 个', ''], null), [1, 2]);
    assert.deepEqual(boardOrder(rows, [], null), [0, 1, 2]);
  });

  it('are sorted by a column, numbers by size, empty cells last either way', () => {
    assert.deepEqual(boardOrder(rows, [], { column: 2, down: false }), [2, 1, 0]);
    assert.deepEqual(boardOrder(rows, [], { column: 2, down: true }), [0, 1, 2]);
    assert.deepEqual(boardOrder(rows, [], { column: 3, down: true }).at(-1), 0);
  });

  it('are ten thousand in the time of a few frames', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ key: String(at), cells: ['某区', `新建公园${at}个`] }));
    const before = process.cpuUsage();
    assert.equal(boardOrder(many, ['', '公园'], { column: 1, down: true })[0], 9_999);
    assert.ok(process.cpuUsage(before).user < 500_000);
  });
});

describe('what goes to a spreadsheet and comes from one', () => {
  for (const [text, rows] of [
    [
      '甲\t乙\r\n丙\t丁\r\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['区住建局', [['区住建局']]],
    ['甲\t', [['甲', '']]],
    ['\t乙', [['', '乙']]],
    ['"一\n二"\t"说“""好"""\n', [['一\n二', '说“"好"']]],
    ['甲\n\n乙', [['甲'], [''], ['乙']]],
    ['', []],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(readFields(text), rows);
    });
  }

  it('comes back as it went', () => {
    const rows = [
      ['一\n二', '"引"'],
      ['三\t四', ''],
    ];
    assert.deepEqual(readFields(rows.map((cells) => cells.map(asField).join('\t')).join('\r\n')), rows);
  });
});
