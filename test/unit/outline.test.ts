import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';
import { outline } from '../../src/core/outline/outline.ts';
import type { Section } from '../../src/core/outline/section.ts';
import { segment } from '../../src/core/text/segment.ts';

const LETTERS: Readonly<Record<Section['kind'], string>> = {
  title: 't',
  numbered: 'n',
  unnumbered: 'u',
  dash: 'd',
  lead: 'l',
  ordinal: 'o',
};

/**
 * Every heading stands between « and », with its level and the first letter of its kind before a colon and a bar after
 * its number: «2n:（一）|抓项目». All marks must be where the outline's headings are, and nowhere else.
 */
function check(marked: string): readonly Section[] {
  const lines = marked.split('\n').map((line) => line.trimStart());
  const expected = lines.join('\n').trim();
  const text = expected.replace(/«\d[a-z]:|»|\|/g, '');
  const sections = outline(segment(text));
  let got = '';
  let at = 0;
  for (const { level, kind, number, heading, titleRange, title } of sections) {
    assert.equal(text.slice(...titleRange), title);
    got += `${text.slice(at, heading[0])}«${String(level)}${LETTERS[kind]}:`;
    got += number === null ? '' : `${number}|`;
    const mark = text.slice(heading[0] + (number?.length ?? 0), heading[1]);
    got += `${mark}»`;
    at = heading[1];
  }
  assert.equal(got + text.slice(at), expected);
  return sections;
}

const REST = '全年实施重点项目三十余个，一批强基础、利长远的工程建成投用，各项工作取得明显进展。';
const MORE = '围绕群众期盼，统筹各方力量，细化责任分工，加强跟踪问效，推动各项部署落地见效。';

describe('outline', () => {
  const cases: readonly (readonly [name: string, marked: string])[] = [
    [
      'contents above the title, with no word that says so',
      `一、2018年工作回顾
       二、2019年工作安排
       （一）聚焦项目建设
       （二）聚焦乡村振兴
       «0t:2019年云溪县政府工作报告»
       各位代表：
       «1n:一、|2018年工作回顾»
       ${REST}
       «1n:二、|2019年工作安排»
       «2n:（一）|聚焦项目建设»
       ${REST}
       «2n:（二）|聚焦乡村振兴»
       ${MORE}`,
    ],
    [
      'lines that a stop ends head the paragraphs below them, two of a kind at least',
      `«0t:政府工作报告»
       各位代表：
       «1n:一、|2018年工作回顾»
       «2u:这一年，我们强产业，动能更加充沛»。
       ${REST}
       «2u:这一年，我们惠民生，底色更加温暖»。
       ${MORE}
       «1n:二、|2019年工作安排»
       «2n:（一）|加快产业发展»
       «3u:做强工业»。
       ${MORE}
       «3u:做优农业»。
       ${REST}
       各位代表！这一年是不平凡的一年。
       ${MORE}`,
    ],
    [
      'a list of matters heads nothing, though some say more, and a number goes on behind the end of a page',
      `«0t:政府工作报告»
       各位代表：
       «1n:一、|2019年工作安排»
       «2n:（一）|加强城市管理»。1.完善规划。${MORE}2.修补道路。${REST}
       3.规范秩序。${MORE}
       «2n:（二）|办好民生实事»。${MORE}
       1、新建幼儿园2所。
       2、启动北桥工程。确保年内完工。
       3、解决饮水问题。
       4、改造泵站3座。`,
    ],
    [
      'a broken line of a sentence has too many clauses to head anything',
      `«0t:政府工作报告»
       各位代表：
       «1n:一、|2018年工作回顾»
       过去的一年，在县委的坚强领导下，在各方面的支持下，县政府团结依靠
       全县人民，聚焦追赶超越，较好地完成了目标任务。`,
    ],
    [
      'labels of three characters beside others',
      `«0t:政府工作报告»
       各位代表：
       «1n:一、|2019年工作安排»
       «2n:（一）|扩大投资»
       «3l:抓项目»。${MORE}
       «3l:强招商»。${REST}`,
    ],
    [
      'an item at the head of a page that was torn out',
      `«0t:政府工作报告»
       «1d:——坚持改进作风，自身建设不断加强»
       ${REST}`,
    ],
    [
      'two items that count in clauses are a list',
      `«0t:政府工作报告»
       各位代表：
       «1n:一、|2018年任务完成情况»
       1.引进龙头企业3家，总数达到12家。${REST}
       2.培育平台2个；改造车间6个。${MORE}`,
    ],
    [
      'tasks with who does them head nothing, however much they say',
      `«0t:青岚县2023年《政府工作报告》任务责任分解方案»
       «1d:——推进教育发展»
       4.新建幼儿园2所。改扩建中小学3所。（牵头单位：县教育局；责任单位：各乡镇）
       5.推进高中发展。（责任单位：县教育局）`,
    ],
    [
      'a sign that sets a line off is no part of it',
      `«0t:政府工作报告»
       各位代表：
       ■«1n:一、|2018年工作回顾»
       ${REST}`,
    ],
    [
      'headings in a row that nothing says again are headings',
      `«0t:政府工作报告»
       各位代表：
       «1n:一、|2018年工作回顾»
       «2n:（一）|基本情况»
       «3n:1.|项目建设»
       ${REST}`,
    ],
    [
      'three levels by number, the title spaced for looks',
      `«0t:政 府 工 作 报 告»
       ——2019年1月15日在某区第七届人民代表大会第四次会议上
       区长 某某某
       各位代表：
       «1n:一、|2018年工作回顾»
       ${REST}
       «2n:（一）|综合实力稳步提升»。${REST}
       «2n:（二）|城乡面貌持续改善»。${REST}
       «1n:二、|2019年工作安排»
       «2n:（一）|抓项目，增强发展后劲»。${REST}
       «3n:1.|做强工业»。${MORE}
       «3n:2.|做优农业»。${MORE}
       «2n:（二）|抓改革，激发市场活力»。${REST}
       «3n:1.|优化环境»。${MORE}`,
    ],
    [
      'half-width brackets read as full-width ones; a blank after the number belongs to neither part',
      `«1n:二、|今后五年的目标任务»
       «2n:（一）| 聚焦实体，做强产业支撑»。${REST}
       «2n:（二）| 聚焦民生，办好群众实事»。${REST}`,
    ],
    [
      'a page that starts in the middle: the first number is two',
      `${REST}
       «1n:二、|狠抓目标任务落实»
       ${REST}
       «2n:（一）|强化创新»。${REST}
       «1n:三、|2021年重点工作»
       ${REST}`,
    ],
    [
      'parts above 一、',
      `«1n:第一部分| 过去一年工作回顾»
       «2n:一、|经济发展稳中有进»
       ${REST}
       «2n:二、|社会事业全面进步»
       ${REST}
       «1n:第二部分| 今年主要工作»
       «2n:一、|扩大有效投资»
       ${REST}`,
    ],
    [
      'numbers that restart under a new parent keep their level',
      `«1n:一、|回顾»
       «2n:（一）|工业»。${REST}
       «2n:（二）|农业»。${REST}
       «1n:二、|安排»
       «2n:（一）|工业»。${REST}
       «2n:（二）|农业»。${REST}`,
    ],
    [
      '1. right below 一、 is the second level here',
      `«1n:一、|去年工作»
       «2n:1、|工业提质»。${REST}
       «2n:2、|农业增效»。${REST}
       «1n:二、|今年工作»
       «2n:1、|扩大开放»。${REST}`,
    ],
    [
      '（1） and ① below 1.',
      `«1n:一、|主要任务»
       «2n:（一）|建设项目»。${REST}
       «3n:1.|交通»。${MORE}
       «4n:（1）|公路»。${MORE}
       «4n:（2）|铁路»。${MORE}
       «5n:①|站房»。${MORE}
       «3n:2.|水利»。${MORE}`,
    ],
    [
      'a heading whose last sign was lost',
      `«1u:2024年主要工作?»
       ${MORE}
       «2n:一、|做强工业»。${MORE}`,
    ],
    [
      'the first of several headings that end alike',
      `云溪来年有哪些变化？
       «1u:交通新格局——»
       ${MORE}
       «1u:城区新面貌——»
       ${REST}`,
    ],
    [
      'a numbered statement that heads nothing is none, a numbered theme above its text is one',
      `«1n:一、|主要任务»
       1.新建泵站两座，改造云溪管网。
       2.修缮青岚老街；开通公交线路。
       责任单位：县交通局
       «2n:3.|做强工业，做优农业»。
       ${MORE}
       «2n:4.|兴修水利，改善灌溉»。
       «3n:（1）|水库»。${MORE}
       ⑤开工建设云溪大桥。
       «1n:二、|保障措施»。${MORE}`,
    ],
    [
      'a skipped number stays on its level',
      `«1n:一、|回顾»
       «2n:（一）|工业»。${REST}
       «2n:（三）|农业»。${REST}
       «1n:三、|安排»
       ${REST}`,
    ],
    [
      'a heading on a line of its own, text below',
      `«1n:一、|2018年工作回顾»
       «2n:（一）|产业结构不断优化»
       ${REST}
       «2n:（二）|城市建设全面加快»
       ${REST}`,
    ],
    [
      'decimals, ranges of industries and months are no numbers of headings',
      `«1n:一、|回顾»
       3.5亿元的项目按期开工。${REST}
       一、二、三产业增加值分别增长百分之三、百分之六和百分之八。${REST}
       1、2号线加快建设。${REST}
       2018年，全区上下团结奋斗。${REST}`,
    ],
    [
      'a title of two phrases keeps its blank',
      `«1n:一、|坚持稳字当头 经济运行向好»
       ${REST}`,
    ],
    [
      'a heading that ends with a colon',
      `«1n:一、|2018年主要工作»：
       ${REST}`,
    ],
    [
      'dash items, up to the first stop',
      `«1n:一、|工作回顾»
       «2d:——经济运行稳中向好»。${REST}
       «2d:——五年来，我们坚持创新引领，发展动能不断增强»。${REST}`,
    ],
    [
      'a dash item that ends with a colon, and one of two hyphens',
      `«1n:一、|目标»
       «2d:——经济增长»：地区生产总值增长百分之六。
       «2d:--民生改善»。${REST}`,
    ],
    [
      'a dash item by itself, labelled paragraphs below it',
      `«1n:一、|工作回顾»
       «2d:——我们聚力攻坚，产业发展迈上新台阶»。
       «2l:工业经济增势强劲»。${REST}
       «2l:现代农业提质增效»。${REST}`,
    ],
    [
      'labels of paragraphs: what is done, or what became of it',
      `«1n:二、|工作安排»
       «2n:（一）|抓好疫情防控，守护群众健康»。${REST}
       «3l:强化源头防控»。${MORE}
       «3l:强化应急处置»。${MORE}
       «2n:（二）|加快产业升级»。${REST}
       «3l:推动工业做大做强»。${MORE}
       «3l:让服务业“活起来”»。${MORE}
       «1n:三、|发展成效»
       «2l:综合实力明显增强»。${MORE}
       «2l:城市功能更加完善»。${MORE}`,
    ],
    [
      'short plain phrases are labels beside others',
      `«1n:一、|城市工作»
       «2l:拉开框架»。${MORE}
       «2l:完善功能»。${MORE}
       «2l:规范管理»。${MORE}`,
    ],
    [
      'pairs are labels beside pairs',
      `«1n:一、|自身建设»
       «2l:践行宗旨，打造服务型政府»。${MORE}
       «2l:严格自律，打造廉洁型政府»。${MORE}`,
    ],
    [
      'two deeds are a label after another label, and an introduction before one',
      `«1n:一、|经济工作»
       坚持创新引领，推动转型升级。${MORE}
       «2l:加快工业发展»。${MORE}
       «2l:优化营商环境，激发市场活力»。${MORE}`,
    ],
    [
      'a table of contents is no outline',
      `目 录
       一、2019年工作回顾……1
       二、2020年工作安排......12
       «1n:一、|2019年工作回顾»
       ${REST}
       «1n:二、|2020年工作安排»
       ${REST}`,
    ],
    [
      'an aphorism that opens a chapter is no label',
      `«1n:三、|今年工作»
       开局决定全局，起步决定后劲。${MORE}
       «2n:（一）|扩大投资»。${REST}`,
    ],
    [
      'statements, times, thanks and figures are no labels',
      `«1n:一、|回顾»
       一年来，政府建设取得新成效。${MORE}
       今年是规划的开局之年。${MORE}
       成绩来之不易。${MORE}
       各位代表，使命重在担当。${MORE}
       新增企业30家。${MORE}
       在看到成绩的同时，我们也清醒地认识到存在的问题。${MORE}
       同时，做好统计工作。${MORE}`,
    ],
    [
      'a paragraph of one sentence has no label',
      `«1n:一、|安排»
       重点抓好六个方面工作。
       全面加强党的建设。`,
    ],
    ['no label above the first heading', `推动高质量发展。${MORE}\n促进共同富裕。${MORE}`],
    [
      'a label right above numbered headings is an introduction',
      `«1n:二、|安排»
       坚持稳中求进总基调。${MORE}
       «2n:（一）|扩投资»。${REST}
       «2n:（二）|促消费»。${REST}`,
    ],
    [
      'ordinals that open a paragraph',
      `«1n:一、|主要工作»
       «2o:一是|项目建设扎实推进»。${REST}
       «2o:二是|改革创新不断深化»。${REST}
       «1n:二、|主要措施»
       «2o:一要|转变作风»。${REST}
       «2o:二要|依法行政»。${REST}
       «1n:三、|几点体会»
       «2o:第一，|必须坚持党的领导»。${REST}
       «2o:第二，|必须坚持人民至上»。${REST}`,
    ],
    [
      'ordinals inside a paragraph open nothing',
      `«1n:一、|安排»
       要做好三件事：一是稳增长；二是促改革；三是惠民生。${MORE}`,
    ],
    [
      'a news page without numbers: two kinds of heading lines',
      `«0t:奋力建设美丽新城 加快实现全面小康»
       新春的脚步渐近，城市的面貌日新月异。${REST}${MORE}
       «1u:回顾2018：真抓实干，交出合格答卷»
       ${REST}
       «2l:发展质量得到新提升»。${MORE}
       «2u:坚持项目带动，发展基础不断夯实»
       «3l:项目建设提速增效»。${MORE}
       «2u:坚持生态优先，城乡环境持续向好»
       «3l:污染防治成效显著»。${MORE}
       «1u:展望2019：乘势而上，谱写崭新篇章»
       «2u:着力推进城市更新不断完善功能配套»
       ${REST}`,
    ],
    [
      'chapters without numbers over （一）, and 一、 below one of them',
      `各位代表：
       «1u:2023年工作回顾»
       ${REST}
       «2n:（一）|创新驱动»。${REST}
       «2n:（二）|区域协调»。${REST}
       «1u:2024年工作安排建议»
       «2n:一、|扩大内需»
       ${REST}
       «2n:二、|科技创新»
       ${REST}
       «1u:全面加强政府自身建设»
       ${REST}`,
    ],
    [
      'a heading line inside a numbered chapter stands below it, whatever it says',
      `«1n:一、|回顾»
       ${REST}
       «1n:二、|安排»
       ${REST}
       «2u:2021年主要目标»
       ${REST}
       «2u:2021年重点任务»
       ${REST}
       «1n:三、|自身建设»
       ${REST}`,
    ],
    [
      'lines of words in a row are a list, not headings',
      `«1n:一、|回顾»
       ${REST}
       团结奋斗
       开拓创新
       勇争一流
       ${REST}`,
    ],
    [
      'a line after a broken sentence is no heading',
      `«1n:一、|回顾»
       全年完成投资二十亿元。新开工项目十八个，招商引资
       成效十分显著
       各项事业全面发展，人民生活不断改善，社会大局和谐稳定。`,
    ],
    [
      'names, dates and offices are no headings',
      `«0t:2020年某县政府工作报告»
       2020年1月5日
       某县人民政府县长 某某某
       各位代表：
       «1n:一、|回顾»
       ${REST}
       某县人民政府
       2020年1月5日`,
    ],
    [
      'a glossary: the term, not its meaning',
      `«1n:三、|自身建设»
       ${REST}
       «1u:名词解释»
       «2n:1.|三区三线»：指城镇空间、农业空间、生态空间。
       «2n:2.|“四好”农村路»：指把农村公路建好、管好、护好、运营好。`,
    ],
    [
      'a spaced glossary with bracketed terms',
      `«1n:三、|自身建设»
       ${REST}
       «1u:名 词 解 释»
       «2n:〔1〕|一网通办»：指政务服务一张网办理。
       «2n:〔2〕|一老一小»：指老人和儿童。`,
    ],
    [
      'an appendix restarts at 一、',
      `«1n:一、|回顾»
       ${REST}
       «1n:二、|安排»
       ${REST}
       附件1
       «1u:2021年十件民生实事»
       «2n:一、|改善居住条件»。${REST}
       «2n:二、|增加学前学位»。${REST}`,
    ],
    [
      'a title glued to its text',
      `«1n:一、|2009年政府工作回顾»刚刚过去的2009年，面对严峻形势，全市上下奋力拼搏，各项事业取得了新的成绩。
       «2n:（一）|大力推进项目建设»。${REST}
       «1n:二、|2010年目标任务»2010年是规划的收官之年，做好各项工作意义重大，我们要坚定信心，迎难而上。
       «2n:（一）|着力保持投资稳定增长»坚持以项目建设为总抓手，通过招商引资、争取资金、优化服务，形成更多实物工作量。
       «2n:（二）|积极扩大消费需求»牢固树立以人为本的理念，把扩大消费和改善民生结合起来，提高居民消费能力。`,
    ],
    [
      'words of Markdown and of a word processor before a heading',
      `## «1n:一、|2020年工作回顾»
       ${REST}
       [bookmark: _GoBack]«2l:坚持党的领导»。${MORE}
       «2l:坚持依法行政»。${MORE}`,
    ],
    ['the label of a title', `标题：«0t:二〇一八年政府工作报告»\n各位代表：\n«1n:一、|回顾»\n${REST}`],
    [
      'a session line that ends with 工作报告 is no title',
      `«0t:2020年某省政府工作报告»
       2020年1月14日在某省第十三届人民代表大会第三次会议上某某作政府工作报告
       各位代表：
       «1n:一、|回顾»
       ${REST}`,
    ],
    [
      'articles below whatever stands above them',
      `«1n:二、|2024年工作安排»
       «2n:（三）|加强自身建设»
       «3n:第一条| 严守纪律»。${MORE}
       «3n:第二条| 提高效率»。${MORE}`,
    ],
    [
      'whose a matter is heads nothing',
      `«1n:一、|新建幼儿园»
       责任单位：县教育局 完成时限：12月底前
       «1n:二、|改造老旧小区»
       责任单位：县住建局
       «1n:三、|铺设供水管网»
       ${REST}`,
    ],
    ['a salutation is no heading, nor is a call', `各位代表：\n${REST}\n各位代表！\n${REST}`],
    ['nothing at all', '各位代表'],
  ];
  for (const [name, marked] of cases) it(name, () => void check(marked));

  it('a report on one line: blanks and marks open its paragraphs', () => {
    const long = `${REST}${MORE}`.repeat(6);
    check(
      `各位代表：现在，我代表市人民政府，向大会报告工作。«1n:一、|2023年工作回顾» 过去的一年，极不平凡。${long} ` +
        `«2d:——经济运行稳中向好»。${long} «2d:——改革开放持续深化»。${long} «1n:二、|2024年工作安排» ` +
        `${long}重点抓好以下工作： «2n:（一）|扩大有效需求»。${MORE} «3l:增加有效投资»。${long} «3l:持续扩大消费»。${long}`,
    );
  });

  it('a report on one line without blanks: headings are known by what follows them', () => {
    const long = `${REST}${MORE}`.repeat(6);
    check(
      `各位代表：现在，我代表市人民政府，向大会报告工作。«1u:2023年工作回顾»2023年是极不平凡的一年。${long}主要做了以下工作：` +
        `«2n:（一）|千方百计稳增长，发展质效稳中有升»。${long}«2n:（二）|持续壮大实体经济»。${long}` +
        `«1u:2024年工作安排建议»2024年是关键一年。${long}«2n:一、|聚焦项目增效益，巩固经济回升势头»大力实施项目攻坚行动。${long}`,
    );
  });

  it('ids are paths, parents hold their children, ranges end before the next heading', () => {
    const sections = check(
      `«1n:一、|回顾»
       «2n:（一）|工业»。${REST}
       «2n:（二）|农业»。${REST}
       «1n:二、|安排»
       «2n:（一）|城市»。${REST}
       «3l:完善基础设施»。${MORE}
       «3l:提升管理水平»。${MORE}
       各位代表！${MORE}`,
    );
    assert.deepEqual(
      sections.map(({ id, parent }) => [id, parent]),
      [
        ['1', null],
        ['1.1', '1'],
        ['1.2', '1'],
        ['2', null],
        ['2.1', '2'],
        ['2.1.1', '2.1'],
        ['2.1.2', '2.1'],
      ],
    );
    for (const { parent, range, heading } of sections) {
      const above = sections.find(({ id }) => id === parent);
      assert.ok(range[0] === heading[0] && heading[1] <= range[1]);
      if (above) assert.ok(above.range[0] <= range[0] && range[1] <= above.range[1]);
    }
    const [last] = sections.slice(-1);
    const chapter = sections.find(({ id }) => id === '2');
    assert.ok(last && chapter && last.range[1] < chapter.range[1], 'an item ends where the text turns to the deputies');
  });

  it('a long line, many headings and many lines take time in step with their length', () => {
    const units = [
      '发展',
      '一、回顾\n',
      '——稳增长。促改革。\n',
      '工作安排\n',
      '强化防控。把防输入作为重点抓好落实见效。\n',
    ];
    for (const unit of units) {
      const short = timeOf(unit.repeat(2_000));
      const long = timeOf(unit.repeat(16_000));
      assert.ok(long < 30 * short + 100, `${unit} ${String(short)} ms, eight times as much ${String(long)} ms`);
    }
  });
});

describe('headings that a copy ran into their text', () => {
  it('«名词解释» before its first term opens a glossary', () => {
    const { sections, metrics } = analyze(
      '2024年政府工作报告\n一、2023年工作回顾\n粮食产量12万吨。\n名词解释1.“双提升”：指产量提高3%、品质提高一级。\n2.“三池”：指三格化粪池，容积2立方米。\n',
    );
    assert.deepEqual(
      sections.filter(({ level }) => level > 0).map(({ level, title }) => `${level} ${title}`),
      ['1 2023年工作回顾', '1 名词解释', '2 “双提升”', '2 “三池”'],
    );
    assert.deepEqual(new Set(metrics.slice(1).map(({ status }) => status)), new Set(['reference']));
  });

  it('a chapter with its year is one on a line of its own too', () => {
    const { sections, commitments } = analyze(
      '政府工作报告\n2023年工作回顾过去一年，建成学校3所。\n2024年工作安排2024年是关键之年。新建学校2所。\n',
    );
    assert.deepEqual(
      sections.filter(({ level }) => level > 0).map(({ title }) => title),
      ['2023年工作回顾', '2024年工作安排'],
    );
    assert.deepEqual(
      commitments.filter(({ kind }) => kind === 'quantified').map(({ text }) => text),
      ['新建学校2所'],
    );
  });

  it('the titles of other reports below a report are none', () => {
    const { sections } = analyze(
      '青岚县2020年政府工作报告\n一、2019年工作回顾\n粮食产量12万吨。\n2020年松塘县政府工作报告\n2020年柳河县政府工作报告\n返回顶部，查看更多报告内容请点击这里进入。\n',
    );
    assert.deepEqual(
      sections.filter(({ level }) => level > 0).map(({ title }) => title),
      ['2019年工作回顾'],
    );
  });

  it('a page that unfolds the review of a report is of the year after', () => {
    const { report } = analyze('《青岚县政府工作报告》解读：2023年工作回顾\n这一年，新建学校2所，完成投资6亿元。\n');
    assert.deepEqual([report.year, report.reviews], [2024, '2023']);
  });

  it('the number of a paper of the meeting, (05), is no heading', () => {
    const { sections } = analyze(
      '某某县第十四届人民代表大会\n（05）\n政 府 工 作 报 告\n各位代表：\n一、2014年工作回顾\n完成投资6亿元。\n',
    );
    assert.deepEqual(
      sections.map(({ title }) => title.replaceAll(' ', '')),
      ['政府工作报告', '2014年工作回顾'],
    );
  });

  it('the year of a title that the headings bear out outweighs the date of its page', () => {
    const { report } = analyze(
      '青岚县2020年政府工作报告\n2023-03-30\n各位代表：\n一、2019年工作回顾\n粮食产量12万吨。\n二、2020年工作安排\n新建学校2所。\n',
    );
    assert.equal(report.year, 2020);
  });
});

function timeOf(text: string): number {
  const body = segment(text);
  const start = process.cpuUsage().user;
  outline(body);
  return (process.cpuUsage().user - start) / 1e3;
}
