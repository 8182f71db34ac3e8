/** What kind of paper a text is. All that people check beside a work report. */
export type ReportKind =
  | 'work-report'
  | 'bulletin'
  | 'budget'
  | 'plan-report'
  | 'five-year-plan'
  | 'audit'
  | 'court'
  | 'procuratorate'
  | 'congress'
  | 'township'
  | 'tasks'
  | 'other';

/** A kind by the words of its title, without blanks; the first that fits. The title of a work report comes last. */
export const reportKinds: readonly (readonly [kind: ReportKind, title: RegExp])[] = [
  ['court', /法院.{0,8}工作报告/],
  ['procuratorate', /检察院.{0,8}工作报告/],
  ['congress', /(?:人大|人民代表大会)(?:常务委员会|常委会).{0,8}工作报告/],
  ['audit', /审计(?:工作|结果|查出|情况|整改).{0,20}(?:报告|公告)|财政收支(?:的)?审计/],
  ['five-year-plan', /五年规划(?:和.{0,20})?(?:纲要|建议|的报告|说明)?$|规划纲要|五年规划和/],
  ['plan-report', /(?:发展|年度)计划.{0,12}(?:执行|草案|安排)/],
  ['budget', /预算.{0,10}(?:执行|草案|调整|安排)|决算(?:草案|情况)?(?:的)?报告/],
  ['bulletin', /统计公报|普查公报/],
  [
    'tasks',
    /(?:民生实事|实事|重点项目|重点工作|重点任务|目标任务|工作任务|报告》?(?:确定的?)?(?:主要|重点)?任务).{0,12}(?:表|清单|台账|分解|方案|计划)(?:（.{0,8}）)?$/,
  ],
  // 关于印发2024年政府工作报告目标任务的通知.
  ['tasks', /(?:目标任务|重点工作|实事|任务分[解工])[^。；：]{0,16}的?通知$/],
  // 2024年十件民生实事, 2024年区政府实事项目出炉.
  [
    'tasks',
    /^(?!.*(?:完成|进展|落实|办理|办结)情况)[^。；：]{0,40}\d{4}年度?[^。；：，]{0,24}(?:实事|民生工程|民生项目)(?:项目|工程)?(?:（.{0,8}）|(?:正式)?(?:出炉|公布|发布|揭晓|确定|来了)！?)?$/,
  ],
  [
    'tasks',
    /(?:[局厅委办院处镇乡站所校部区县市州旗省]|中心|公司|政府|街道)(?:关于)?\d{4}年(?:(?!总结|情况|回顾).){0,20}工作(?:要点|计划|思路|打算|安排)$/,
  ],
  [
    'tasks',
    /^\d{4}年度?[^\d全我]{0,16}(?:[局厅委办处镇乡站所校]|中心|公司|街道|[镇乡]政府|办事处)工作(?:要点|计划|思路|打算|安排)$/,
  ],
  ['township', /(?:镇|乡|街道)(?:人民)?(?:政府|办事处)?(?:\d{4}年)?(?:政府)?工作报告/],
  ['work-report', /政府工作报告|工作报告/],
];

/** Whose report it is where its title says 政府工作报告 alone: ——在青石乡第八届人民代表大会上, 我代表镇人民政府. */
export const townshipMeeting = /[乡镇]第[一二三四五六七八九十]{1,3}届人民代表大会|代表.{0,8}[乡镇](?:人民)?政府/;

/** What is printed on every page of a Word file, and names the report: 页眉：云岚县2024年政府工作报告（送审稿）. */
export const pageHeader = /(?<=\n)页[眉脚]：[^\n]{0,40}报告[^\n]{0,24}/g;

/** Papers that look back only: they promise nothing. */
export const toldOnly: readonly ReportKind[] = ['bulletin', 'audit'];

/** Papers that look ahead wherever no heading says otherwise. */
export const plannedOnly: readonly ReportKind[] = ['five-year-plan', 'tasks'];

/** 现印发给你们: how a notice hands out what it brings. */
export const handsOut = /给你们/;

/** Titles of papers that look back only, whatever their kind. */
export const toldTitle = /决算(?!.*预算)|(?:(?:进展|完成|办理|督查|督办)情况|通报)(?!.*(?:计划|安排|打算))/;

/** An office that reports on a year reports on what it did in it: 水利局2024年工作报告. A government's is for the year. */
export const officeReport =
  /(?:[局厅]|(?<!常务|管理)委员会|办公室|中心|公司|集团|学院|医院|协会|联合会|总工会)\D{0,6}\d{4}年度?\D{0,6}工作报告/;

/** How a speaker of a work report opens, where its title was lost: 我代表区人民政府，向大会报告工作. */
export const workReportOpening = /代表.{0,16}(?:政府|国务院).{0,12}(?:报告|作)/;
