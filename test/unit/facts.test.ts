import assert from 'node:assert/strict';
import { outline } from '../../src/core/outline/outline.ts';
import { readFacts } from '../../src/core/outline/read-facts.ts';
import type { ReportFacts } from '../../src/core/outline/report-facts.ts';
import { sectionPeriods } from '../../src/core/outline/section-period.ts';
import { segment } from '../../src/core/text/segment.ts';

function factsOf(text: string, file: string | null = null): ReportFacts {
  const body = segment(text);
  return readFacts(body, outline(body), file);
}

function districtOf({ district: { name, path, code } }: ReportFacts): string {
  return path ? `${path.join('')} ${code ?? ''}` : (name ?? '');
}

const REST = '面对复杂形势，全区上下凝心聚力、真抓实干，较好完成了年度目标任务，各项事业取得新的进展。';
const COUNTY = '现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员提出意见。';

/** The words in «marks» tell the district: with them the answer is right, without them it is another. */
function checkDistrict(marked: string, expected: string, file: string | null = null): void {
  const text = trim(marked);
  assert.equal(districtOf(factsOf(text.replace(/[«»]/g, ''), file)), expected);
  assert.notEqual(districtOf(factsOf(text.replace(/«[^»]*»/g, ''), file)), expected, 'the marked words do not tell it');
}

/** The words in «marks» tell the field: with them it is right, without them it is another. */
function checkField(
  marked: string,
  field: 'title' | 'year' | 'date' | 'reviews',
  expected: string | number | null,
): void {
  const text = trim(marked);
  assert.equal(factsOf(text.replace(/[«»]/g, ''))[field], expected);
  if (text.includes('«')) assert.notEqual(factsOf(text.replace(/«[^»]*»/g, ''))[field], expected);
}

function trim(marked: string): string {
  return marked
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

describe('facts of a report', () => {
  const districts: readonly (readonly [name: string, marked: string, expected: string, file?: string])[] = [
    ['from the title', `2022年«宜昌市伍家岗区»政府工作报告\n各位代表：\n${COUNTY}`, '湖北省宜昌市伍家岗区 420503'],
    [
      'from the session line',
      `政府工作报告\n——2020年1月6日在«凤翔区»第十八届人民代表大会第五次会议上\n各位代表：\n${REST}`,
      '陕西省宝鸡市凤翔区 610305',
    ],
    ['from a headline that names it', `«桐庐县»：让山水更美 让生活更好\n${REST}${REST}`, '浙江省杭州市桐庐县 330122'],
    [
      'from the office of the one who reports',
      `政 府 工 作 报 告\n2019年1月8日\n«句容市»人民政府市长 某某某\n各位代表：\n${REST}`,
      '江苏省镇江市句容市 321183',
    ],
    [
      'from a notice above it',
      `«乐山市沙湾区»人民政府办公室\n关于印发《政府工作报告》的通知\n政府工作报告\n各位代表：\n${REST}`,
      '四川省乐山市沙湾区 511111',
    ],
    [
      'from the opening words',
      `各位代表：\n现在，我代表«桐庐县»人民政府，向大会报告工作，请予审议。\n${REST}`,
      '浙江省杭州市桐庐县 330122',
    ],
    [
      'from the sign-off',
      `各位代表：\n${COUNTY}\n${REST}\n«蒙城县»人民政府\n2019年1月20日`,
      '安徽省亳州市蒙城县 341622',
    ],
    [
      'from the sign-off above what is printed on each page',
      `各位代表：\n${COUNTY}\n${REST}\n${REST}\n«蒙城县»人民政府\n2019年1月20日\n页眉页脚\n页眉：送审稿\n页脚：请勿外传\n页脚：会议文件`,
      '安徽省亳州市蒙城县 341622',
    ],
    [
      'a county that is a district now',
      `«铜山县»2008年政府工作报告\n各位代表：\n${COUNTY}`,
      '江苏省徐州市铜山县 320312',
    ],
    [
      'an autonomous prefecture, short',
      `«恩施州»2021年政府工作报告\n各位代表：\n${REST}`,
      '湖北省恩施土家族苗族自治州 422800',
    ],
    ['a province', `2024年«云南省»政府工作报告\n各位代表：\n${REST}`, '云南省 530000'],
    ['a banner', `2020年«阿鲁科尔沁旗»政府工作报告\n各位代表：\n${REST}`, '内蒙古自治区赤峰市阿鲁科尔沁旗 150421'],
    [
      'one of several of its name, by the city above it in the title',
      `2020年«开封市»鼓楼区政府工作报告\n各位代表：\n${REST}`,
      '河南省开封市鼓楼区 410204',
    ],
    [
      'one of several of its name, by the places that the text speaks of',
      `2020年鼓楼区政府工作报告\n各位代表：\n${REST}«融入福州都市圈，服务福州、服务福建，»${REST}`,
      '福建省福州市鼓楼区 350102',
    ],
    [
      'by how often it is named, where nothing says it',
      `一、2019年工作回顾\n全县上下团结一心。县人大、县政协大力支持。«沛县»经济平稳运行，«沛县»面貌日新月异。«沛县»人民、«沛县»发展、«沛县»未来。${REST}`,
      '江苏省徐州市沛县 320322',
    ],
    [
      'a county that is a city now',
      `«靖西县»2012年政府工作报告\n各位代表：\n${REST}`,
      '广西壮族自治区百色市靖西县 451081',
    ],
    ['right under a province', `2021年«天门市»政府工作报告\n各位代表：\n${REST}`, '湖北省天门市 429006'],
    ['none of the same ending', `2021年«云河西区»政府工作报告\n各位代表：\n${REST}`, '云河西区'],
    ['a part that no table knows', `«宜昌市云岚区»2021年政府工作报告\n各位代表：\n${REST}`, '宜昌市云岚区'],
    [
      'one in a line of its own behind 在',
      `政府工作报告\n2021年12月15日\n在«云岚县»第十七届人民代表大会第一次会议上\n各位代表：\n${REST}`,
      '云岚县',
    ],
    ['a town', `«沛县云石镇»政府工作报告\n各位代表：\n${REST}`, '沛县云石镇'],
    [
      'a zone that stands in no table stays a name',
      `2021年«某某经济开发区»政府工作报告\n各位代表：\n${REST}`,
      '某某经济开发区',
    ],
  ];
  for (const [name, marked, expected, file] of districts) {
    it(`district: ${name}`, () => {
      checkDistrict(marked, expected, file ?? null);
    });
  }

  for (const [name, text] of [
    ['that ends like one', '全县上下。县人大、县政协支持。云岚县平稳，云岚县向好，云岚县人民，云岚县未来。'],
    [
      'that is only dealt with',
      '我代表市人民政府报告工作。\n融入武汉市发展，承接武汉市产业，与武汉市合作，对接武汉市。',
    ],
    ['of the nation', '我代表国务院报告工作。\n推进浦东新区开发，浦东新区向好，浦东新区建设，浦东新区未来。'],
  ] as const) {
    it(`district: no place ${name}`, () => {
      assert.equal(districtOf(factsOf(`各位代表：\n${text}${REST}`)), '');
    });
  }

  it('district: a name of several, and nothing tells which', () => {
    assert.deepEqual(factsOf(`2020年鼓楼区政府工作报告\n各位代表：\n${REST}`).district, {
      name: '鼓楼区',
      path: null,
      code: null,
    });
  });

  it('district: from the name of the file, where the text does not say', () => {
    const text = `各位代表：\n${COUNTY}\n${REST}`;
    assert.equal(districtOf(factsOf(text, '/reports/2018-江苏省徐州市沛县.txt')), '江苏省徐州市沛县 320322');
    assert.equal(districtOf(factsOf(text)), '');
  });

  it('district: from a running header, unless the lines beside the report name several', () => {
    const body = segment(`各位代表：\n${COUNTY}\n${REST}`);
    const told = (...aside: string[]): string => districtOf(readFacts(body, outline(body), null, aside));
    assert.equal(told('12 | 要闻', '沛县政府工作报告'), '江苏省徐州市沛县 320322');
    assert.equal(told('沛县2020年政府工作报告', '桐庐县2020年政府工作报告'), '');
  });

  it('district: what the text says outweighs the name of the file', () => {
    const text = `2022年宜昌市伍家岗区政府工作报告\n各位代表：\n${REST}`;
    assert.equal(districtOf(factsOf(text, '沛县2022.txt')), '湖北省宜昌市伍家岗区 420503');
  });

  const OWN_CHAPTERS = `一、主要工作开展情况\n${REST}\n二、下一步工作打算\n${REST}`;
  const HEADINGS = `一、2019年工作回顾\n${REST}\n二、2020年工作安排\n${REST}`;
  const fields: readonly (readonly [string, string, 'title' | 'year' | 'date' | 'reviews', string | number | null])[] =
    [
      ['a title spaced for looks is closed up', `政 府 工 作 报 告\n各位代表：\n${REST}`, 'title', '政府工作报告'],
      [
        'a title of two phrases keeps its blank',
        `乘势而上开新局 勇毅前行谱新篇\n${REST}${REST}`,
        'title',
        '乘势而上开新局 勇毅前行谱新篇',
      ],
      ['no title', `各位代表：\n${REST}`, 'title', null],
      [
        'the date of the session',
        `政府工作报告\n——«2020年1月6日»在某县第一届人民代表大会第二次会议上\n各位代表：\n${REST}`,
        'date',
        '2020-01-06',
      ],
      [
        'a date in Chinese numerals',
        `政府工作报告\n（«二〇二〇年十二月二十一日»）\n各位代表：\n${REST}`,
        'date',
        '2020-12-21',
      ],
      ['a date with blanks', `政府工作报告\n«2020 年 1 月 6 日»\n各位代表：\n${REST}`, 'date', '2020-01-06'],
      ['a date below the report', `各位代表：\n${REST}\n某县人民政府\n«2020年1月6日»`, 'date', '2020-01-06'],
      ['a date inside the text is not the report’s', `各位代表：\n2019年3月1日，项目开工。${REST}`, 'date', null],
      [
        'the year planned for, from its heading',
        `一、过去一年工作回顾\n${REST}\n二、«2020年»工作安排\n${REST}`,
        'year',
        2020,
      ],
      ['the year after the one looked back on', `一、«2019年»工作回顾\n${REST}\n二、工作安排\n${REST}`, 'year', 2020],
      [
        'the year of the session',
        `政府工作报告\n——«2020年1月6日»在某县第一届人民代表大会第二次会议上\n各位代表：\n${REST}`,
        'year',
        2020,
      ],
      [
        'a session in December is for the next year',
        `政府工作报告\n——«2020年12月6日»在某县第一届人民代表大会第二次会议上\n各位代表：\n${REST}`,
        'year',
        2021,
      ],
      ['the year of the title', `«2020年»某县政府工作报告\n各位代表：\n${REST}`, 'year', 2020],
      [
        'a title’s year that the review opens with',
        `2019年某县政府工作报告\n各位代表：\n一、过去一年工作回顾\n«2019年»，是我县发展进程中不同寻常的一年。\n二、今年工作安排\n${REST}`,
        'year',
        2020,
      ],
      ['a title’s year as it was typed', `«二OO八年»政府工作报告\n各位代表：\n${REST}`, 'year', 2008],
      [
        'a heading’s slip does not outweigh title and session',
        `2020年某县政府工作报告\n一、去年工作\n${REST}\n二、2002年主要任务\n${REST}`,
        'year',
        2020,
      ],
      [
        'the year of the goals in the text',
        `各位代表：\n${REST}«2020年全县经济社会发展主要预期目标是»：稳中有进。`,
        'year',
        2020,
      ],
      ['no year', `各位代表：\n${REST}`, 'year', null],
      ['the year of a goal far ahead', '到2030年，云岚湖水质稳定达标。\n建成县第三中学。\n', 'year', null],
      ['an office tells of the year in its title', `云岚县«水务局»2023年工作报告\n${OWN_CHAPTERS}`, 'year', 2024],
      ['a government is to do what its title says', `云岚县人民政府«2023年»工作报告\n${OWN_CHAPTERS}`, 'year', 2023],
      ['the year after a summary', `云岚县教育局«2023年»度工作总结\n${OWN_CHAPTERS}`, 'year', 2024],
      ['the plan beside a summary', `云岚镇2023年工作总结和«2024年工作思路»\n${OWN_CHAPTERS}`, 'year', 2024],
      ['a year’s points', `云岚县教育局«2024年»工作要点\n${OWN_CHAPTERS}`, 'year', 2024],
      ['half a year', `关于«2023年上半年»工作情况的汇报\n${OWN_CHAPTERS}`, 'reviews', '2023-01/2023-06'],
      [
        'the title of a summary',
        `云岚县«教育局»2023年工作总结\n${OWN_CHAPTERS}`,
        'title',
        '云岚县教育局2023年工作总结',
      ],
      ['the office behind the year', `2024年云岚镇政府工作计划\n${REST}`, 'title', '2024年云岚镇政府工作计划'],
      [
        'the plan looked back on, where nothing else names a year',
        `政府工作报告\n各位代表：\n一、前五年工作回顾\n«“十二五”时期，»是全乡面貌发生深刻变化的五年。`,
        'year',
        2016,
      ],
      [
        'a plan that goals prepare for is none looked back on',
        `政府工作报告\n各位代表：\n一、前五年工作回顾\n乡村面貌一新。\n今后五年的目标是：产值翻一番，为“十三五”良好开局打下基础。`,
        'year',
        null,
      ],
      ['a chapter is no title', `2023年工作总结\n${REST}\n2024年工作思路\n${REST}`, 'title', null],
      ['one year is looked back on', HEADINGS, 'reviews', '2019'],
      [
        'a year and a plan: the year',
        `一、«2020年和»“十三五”时期工作回顾\n${REST}\n二、2021年工作安排\n${REST}`,
        'reviews',
        '2020',
      ],
      ['a plan alone', `一、«“十三五”时期»工作回顾\n${REST}\n二、2021年工作安排\n${REST}`, 'reviews', '2016/2020'],
      [
        'a year beside the years of a government',
        `一、«2021年»主要工作\n${REST}\n二、本届政府工作回顾\n${REST}\n三、2022年重点工作安排\n${REST}`,
        'reviews',
        '2021',
      ],
      ['the last five years', `一、«过去五年»工作回顾\n${REST}\n二、2017年工作安排\n${REST}`, 'reviews', '2012/2016'],
      [
        'the years of a government',
        `一、«第十六届政府»工作回顾\n${REST}\n二、2017年主要工作\n${REST}`,
        'reviews',
        '2012/2016',
      ],
    ];
  for (const [name, marked, field, expected] of fields) {
    it(`${field}: ${name}`, () => {
      checkField(marked, field, expected);
    });
  }
});

/** Each heading followed by ⇒ and its section's period, with ↑ where it plans, ↓ where it looks back, · for neither. */
function checkPeriods(marked: string): void {
  const expected = trim(marked).trim().split('\n');
  const text = expected.map((line) => `${line.replace(/ ⇒.*/, '')}\n${REST}`).join('\n');
  const body = segment(text);
  const sections = outline(body);
  const periods = sectionPeriods(sections, readFacts(body, sections, null));
  const got = sections.map(({ id, heading }) => {
    const { period, plan } = periods.get(id) ?? { period: null, plan: null };
    return `${body.text.slice(...heading)} ⇒ ${period ?? '—'}${plan === null ? '·' : plan ? '↑' : '↓'}`;
  });
  assert.deepEqual(got, expected);
}

describe('periods of sections', () => {
  const cases: readonly (readonly [name: string, marked: string])[] = [
    [
      'a year back, a year ahead, and what stands below',
      `一、2019年工作回顾 ⇒ 2019↓
       （一）综合实力稳步提升 ⇒ 2019↓
       二、2020年工作安排 ⇒ 2020↑
       （一）抓项目 ⇒ 2020↑
       三、全面加强政府自身建设 ⇒ 2020↑`,
    ],
    [
      'five years back, five years ahead, then the year',
      `一、“十三五”时期发展回顾 ⇒ 2016/2020↓
       二、“十四五”时期主要目标任务 ⇒ 2021/2025↑
       （一）建设创新之城 ⇒ 2021/2025↑
       三、2021年重点工作 ⇒ 2021↑`,
    ],
    [
      'five years without their names',
      `一、过去五年的工作 ⇒ 2017/2021↓
       二、今后五年的总体要求和目标任务 ⇒ 2022/2026↑
       三、2022年主要工作 ⇒ 2022↑`,
    ],
    [
      'four years without their names',
      `一、过去四年政府工作回顾 ⇒ 2003/2006↓
       二、2007年主要工作 ⇒ 2007↑`,
    ],
    [
      'how a plan was carried out looks back',
      `一、2018年国民经济和社会发展计划执行情况 ⇒ 2018↓
       二、2019年国民经济和社会发展计划安排 ⇒ 2019↑`,
    ],
    [
      'an item of five years inside the review of one',
      `一、2020年和“十三五”时期工作回顾 ⇒ 2020↓
       ——经济运行稳中向好 ⇒ 2020↓
       ——五年来，民生福祉持续增进 ⇒ 2016/2020↓
       二、2021年工作安排 ⇒ 2021↑`,
    ],
    [
      'chapters without numbers',
      `回顾2018：真抓实干 ⇒ 2018↓
       展望2019：乘势而上 ⇒ 2019↑`,
    ],
    [
      'goals and tasks inside a review plan nothing',
      `一、2018年目标任务完成情况 ⇒ 2018↓
       （一）目标管理全面加强 ⇒ 2018↓
       （二）重点任务有力推进 ⇒ 2018↓
       二、2019年目标任务 ⇒ 2019↑`,
    ],
    [
      'a slip in a heading’s year',
      `一、2002年工作完成情况 ⇒ 2002↓
       二、2003年总体要求 ⇒ 2003↑
       三、2000年主要任务 ⇒ 2003↑`,
    ],
    [
      'a glossary has no time',
      `一、2018年工作回顾 ⇒ 2018↓
       二、2019年工作安排 ⇒ 2019↑
       名词解释 ⇒ —·`,
    ],
    [
      'headings that say nothing of time',
      `一、抓项目 ⇒ —·
       二、惠民生 ⇒ —·`,
    ],
  ];
  for (const [name, marked] of cases)
    it(name, () => {
      checkPeriods(marked);
    });
});
