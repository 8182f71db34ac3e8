import assert from 'node:assert/strict';
import { furnitureLines } from '../../src/core/text/furniture.ts';
import { breaksUnevenly, findWrap, joinsNext } from '../../src/core/text/joins.ts';
import type { Range } from '../../src/core/text/range.ts';

/** Lines that begin with ✗ are furniture; the mark is no part of the text. */
function checkFurniture(marked: string): void {
  const lines = marked.split('\n').map((line) => line.trim());
  const text = lines.map((line) => line.replace('✗', '')).join('\n');
  const ranges: Range[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '') ranges.push([at, at + line.length]);
    at += line.length + 1;
  }
  const found = furnitureLines(text, ranges);
  const got = ranges.map(([start, end], i) => (found[i] ? '✗' : '') + text.slice(start, end));
  assert.deepEqual(
    got,
    lines.filter((line) => line !== ''),
  );
}

const OPENING = '各位代表：\n现在，我代表区人民政府，向大会报告工作，请予审议，并请区政协委员提出意见。';
const CLOSING =
  '各位代表！新的征程已经开启。让我们在市委、市政府和区委的坚强领导下，同心同德、真抓实干，为建设更加美好的家园而努力奋斗！';

describe('furniture', () => {
  const cases: readonly (readonly [name: string, marked: string])[] = [
    [
      'where a page stands in its site, what it says of its paper, and a running title beside the count of pages',
      `✗您现在所在的位置： 网站首页> 政府工作报告
       ✗名称： 2007年政府工作报告 文号： 200808_PF001030601200808003
       2007年政府工作报告
       ${OPENING}
       ✗政府工作报告          第 9 页 共 21 页
       ${CLOSING}`,
    ],
    [
      'a forum post: counters, moods and ranks above the title, the login bar below',
      `✗设为首页收藏本站
       ✗查看： 512|回复： 3
       ✗[安徽] 2019年某市某区政府工作报告
       ✗[复制链接]
       ✗• TA的每日心情
       ✗开心
       ✗前天 08:15
       ✗3万
       ✗主题
       ✗Rank： 5Rank： 5
       ✗发表于 2020-3-4 10:00:00 | 显示全部楼层
       2019年某市某区政府工作报告
       ——2019年1月10日在某区第四届人民代表大会第三次会议上
       ${OPENING}
       ${CLOSING}
       ✗您需要登录后才可以回帖 登录 | 立即注册
       ✗在线时间：
       ✗周一～周五
       ✗Powered by Discuz X3.4`,
    ],
    [
      'a web page: source, counters and a cut summary above, links and tags below',
      `✗工作报告
       某市某区2020年政府工作报告
       ✗时间：2021-05-06   作者：某某   来源：政府官网   阅读：
       ✗318
       ✗评论：
       ✗0
       ✗内容摘要：
       ✗政府工作报告2020年1月9日各位代表：现在，我代表区政府......
       政府工作报告
       ${OPENING}
       ${CLOSING}
       ✗分享到：
       ✗微信
       ✗上一篇：
       ✗邻县2020年政府工作报告
       ✗相关文章
       ✗05-06
       ✗某县2019年政府工作报告
       ✗标签云
       ✗国民经济`,
    ],
    [
      'a navigation bar without spaces',
      `✗中国政府网省人民政府繁简登录注册无障碍阅读进入适老模式搜索热搜词
       ${OPENING}`,
    ],
    [
      'a newspaper page: section and page, where it goes on, its name inside a sentence, a poster at the foot',
      `✗08 | 要闻
       ✗（上接第7版）
       一年来，政府自身建设不断加强，为企业和群众办成了一批看得见、摸得着的实事，作风进一步转变，只
       ✗某某区政府工作报告
       有持续改进才能不负群众的期待。
       ${CLOSING}
       ✗节约用水
       ✗从我做起
       ✗爱护绿地
       ✗保护环境`,
    ],
    [
      'page numbers of every dress',
      `${OPENING}
       ✗— 12 —
       一、2020年工作回顾
       ✗-13-
       ✗第 3 页 共 20 页
       ✗4/20
       全年完成投资12亿元。`,
    ],
    [
      'a file copied from a list: label, year and a drawn line; the label of the title stays with it',
      `标题：二〇一八年政府工作报告
       ✗年份：2018
       ✗====================
       ${OPENING}`,
    ],
    [
      'the name of the newspaper',
      `2025年某省政府工作报告
       ✗来源 ： 某某日报
       ${OPENING}`,
    ],
    [
      'a title that names no report stays, though a posting time follows it',
      `奋力谱写发展新篇章 加快建设幸福家园
       ✗03.02.2021  09:00
       ✗原标题：奋力谱写发展新篇章 加快建设幸福家园
       ${OPENING}`,
    ],
    [
      'the licence and the record number of a site',
      `${OPENING}
       ✗版权所有：某区人民政府办公室
       ✗京ICP备12345678号`,
    ],
    [
      'headings, dates, names, sign-offs and glossaries are the report',
      `政 府 工 作 报 告
       ——2021年1月8日在某县第十六届人民代表大会第六次会议上
       县长 张三
       ${OPENING}
       一、2020年工作回顾
       （一）综合实力稳步提升
       时间从不辜负奋斗者。
       分享改革成果，惠及全县人民。
       ${CLOSING}
       名词解释
       1.“三区三线”：指城镇空间、农业空间、生态空间。
       某县人民政府
       2021年1月8日`,
    ],
    [
      'three short headings in the middle are no poster',
      `${OPENING}
       工作回顾
       发展成效
       主要做法
       全年完成投资12亿元。`,
    ],
  ];
  for (const [name, marked] of cases)
    it(name, () => {
      checkFurniture(marked);
    });
});

describe('lines of one paragraph', () => {
  const long =
    '（一）着力稳定经济增长。全年新开工项目58个，完成投资126亿元，新增规模以上企业12家，培育高新技术企业9家，重点领域改革不断';
  const cases: readonly (readonly [name: string, line: string, next: string, joins: boolean])[] = [
    ['a column break inside a sentence', long, '深化，营商环境持续改善。', true],
    ['a column break before a quotation', long, '“一网通办”事项达到98%。', true],
    ['a finished sentence ends its paragraph', `${long}深化。`, '加快发展现代农业。建设基地3个。', false],
    ['a heading is not drawn into its text', '一、2020年工作回顾', '2020年，我们坚持稳中求进。', false],
    [
      'a long heading neither',
      '（二）深入实施创新驱动战略，加快建设现代化产业体系',
      '推动产业升级。新增企业8家。',
      false,
    ],
    ['text is not drawn into the next heading', long, '（二）加快产业转型', false],
    ['nor into a numbered item', long, '2.做强工业', false],
    ['a decimal point opens no item', `${long}，增长1`, '3.9%，居全市第一。', true],
    ['a dash item stands alone', long, '——民生福祉持续增进。', false],
    ['a session line broken inside its name', '——2021年1月8日在某区第十六届', '人民代表大会第六次会议上', true],
    [
      'a session line and the name below it',
      '——2021年1月8日在某区第十六届人民代表大会第六次会议上',
      '区长 李四',
      false,
    ],
    ['a poster line below', long, '节约用水', false],
    ['an indented line opens a paragraph', long, '  加快发展现代农业。', false],
  ];
  for (const [name, line, next, joins] of cases) {
    it(name, () => {
      assert.equal(joinsNext(line, next), joins);
    });
  }

  it('a text broken every 20 characters is put together again, headings and all', () => {
    const paragraphs = [
      '一、2020年工作回顾',
      '2020年是极不平凡的一年。面对严峻复杂的形势，我们坚持稳中求进工作总基调，扎实做好各项工作，完成了年度目标任务。',
      '（一）经济运行稳中向好。地区生产总值增长3.9%，固定资产投资增长5.2%，社会消费品零售总额增长2.1%，城乡居民收入稳步提高，主要指标居全市前列。',
      '（二）项目建设扎实推进。实施重点项目56个，完成投资98亿元，其中产业项目31个、民生项目25个，一批补短板强弱项的工程建成投用，发展后劲不断增强。',
      '二、2021年工作安排',
      '今年是“十四五”开局之年，做好政府工作意义重大。我们要坚持以人民为中心的发展思想，全力推动高质量发展。',
    ];
    const lines = paragraphs.flatMap((paragraph) => paragraph.match(/.{1,20}/gu) ?? []);
    const wrap = findWrap(lines);
    assert.deepEqual(wrap, { width: 20, slack: 0, columns: false });
    const joined: string[] = [];
    let goesOn = false;
    for (const [i, line] of lines.entries()) {
      joined.push((goesOn ? (joined.pop() ?? '') : '') + line);
      goesOn = joinsNext(line, lines[i + 1] ?? '', wrap);
    }
    assert.deepEqual(joined, paragraphs);
  });

  it('a short text of many headings is known by the lines that stop inside a sentence', () => {
    const broken = [
      '2018年某旗人民政府工作报告',
      '政 府 工 作 报 告',
      '2019年3月1日在某旗第十五届人民代表大会第二次会议上',
      '旗长 张三',
      '各位代表：',
      '现在，我代表旗人民政府向大会报告工作，请予审议，并请政协委员和列席会议的',
      '同志们提出意见。',
      '一、2018年工作回顾',
      '过去的一年，在盟委、行署和旗委的坚强领导下，在旗人大、政协的监督支持下，',
      '我们直面挑战、攻坚克难、群策群力、奋发有为，全力推进经济社会高质量发展，',
      '较好地完成了全年目标。',
      '一年来，地区生产总值增长5.6%，一般公共预算收入完成3.68亿元，固定资产投资',
      '完成16亿元，社会消费品零售总额完成18亿元，城乡常住居民人均可支配收入分别',
      '达到36800元和16800元。',
      '一年来，我们主要做了以下工作。',
      '（一）聚焦聚力打好攻坚战，为高质量发展提供坚强保障。规范政府举债行为，政',
      '府债务全部纳入预算管理，严格落实化解方案，化解政府性债务3.6亿元。',
    ];
    const wrap = findWrap(broken);
    assert.equal(wrap?.columns, true);
    assert(joinsNext(broken[11] ?? '', broken[12] ?? '', wrap));
    assert(!joinsNext(broken[7] ?? '', broken[8] ?? '', wrap));
    assert(!joinsNext(broken[10] ?? '', broken[11] ?? '', wrap));
  });

  it('a text broken anywhere below forty characters is put together again, headings apart', () => {
    const lines = [
      '聚力抓项目，发展后劲持续增强',
      '开工项目31个，竣工1',
      '9个。新增规上企业17户，绿色食品12',
      '个。粮食总产41.6万吨，接待游客312.',
      '5万人次。改造小区28个，硬化道路1',
      '86公里。城镇新增就业3860人，失业率',
      '控制在3.6%，新增学',
      '位2400个。保障基本民',
      '生，兜住底线。',
      '2.新建学校3所，',
    ];
    assert.ok(breaksUnevenly(lines));
    const joined = lines.map((line, i) => joinsNext(line, lines[i + 1] ?? '', null, true));
    assert.deepEqual(joined, [false, true, true, true, true, true, true, true, false, false]);
    assert.ok(!breaksUnevenly(lines.filter((_, i) => i < 4)));
    assert.ok(!breaksUnevenly(Array.from({ length: 30 }, (_, i) => `抓产业，实力提升${'。'.repeat(i % 2)}`)));
  });

  it('lines of every length are paragraphs', () => {
    const lines = Array.from({ length: 30 }, (_, i) => '发展'.repeat(5 + i * 3) + '。');
    assert.equal(findWrap(lines), null);
  });
});
