import type { OtherDay, OtherOfDay, OtherSession } from '../../relations/enumerations/sessions.ts';
import { otherDays, otherOfDays, otherSessions } from '../../relations/enumerations/sessions.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A session that the report in this session cannot name so: «县十七届人大五次会议确定的» in the fourth session. */
export const sessionNumber: Rule = {
  id: 'session-number',
  severity: 'warning',
  title: { zh: '届次与本次会议不合', en: 'A session that does not go with this one' },
  why: {
    zh: '报告开头写明在第几届第几次会议上作，回顾的是上一次会议确定的任务；换届后的第一次会议回顾上一届政府的工作。别的级别的会议不核对。',
    en: 'A report says in which session of which term it is given, and looks back on the goals that the session before set; in the first session of a term, on the work of the government before. Sessions of other levels are not checked.',
  },
  examples: [
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第四次会议上\n较好完成了县十七届人大«五次»会议确定的目标任务。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第四次会议上\n县十七届人大«五次»会议以来，我们团结奋进。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第四次会议上\n县十七届人大三次会议以来，我们团结奋进。',
    },
    {
      text: '政府工作报告\n——2012年2月29日在云溪区第十三届人民代表大会第六次会议上\n超额完成区第十三届人民代表大会第«八次»会议确定的各项目标任务。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第五次会议上\n圆满完成了县十七届人大«二次»会议确定的年度任务。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第五次会议上\n较好完成了县«十六届»人大四次会议确定的目标任务。',
    },
    {
      text: '政府工作报告\n——2018年1月10日在青岚县第十七届人民代表大会第三次会议上\n较好完成了县十六届人大六次会议确定的目标任务。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第五次会议上\n圆满完成了县十七届人大三次会议确定的年度任务。',
      note: { zh: '其间可以有一次选举的会议', en: 'A session for an election may lie between' },
    },
    {
      text: '政府工作报告\n——2021年11月24日在云溪区第十九届人民代表大会第一次会议上\n一、第«十七届»政府工作回顾\n区十八届人大一次会议以来的五年，成绩来之不易。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第四次会议上\n较好完成了县十七届人大三次会议确定的目标任务，落实市十七届人大五次会议部署，实现了县十七届人大一次会议提出的五年目标。',
    },
    {
      text: '政府工作报告\n——2021年11月24日在云溪区第十九届人民代表大会第一次会议上\n一、第十八届政府工作回顾\n区十八届人大一次会议以来，完成了区十八届人大六次会议确定的任务。',
    },
    {
      text: '各街道办事处：\n李明代区长在区第十六届人民代表大会第«六次»会议上所作的《政府工作报告》，已经审议通过。\n政府工作报告\n——2021年1月23日在区第十六届人民代表大会第七次会议上',
    },
    {
      text: '青岚县第十七届人民代表大会第«四次»会议政府工作报告\n——2020年1月10日在青岚县第十七届人民代表大会第五次会议上',
    },
    {
      text: '关于2019年预算执行情况的报告\n——2020年1月10日在青岚县第十七届人民代表大会第四次会议上\n现提请县十七届人大«三次»会议审议。',
    },
    {
      text: '2022年1月27日，在云溪区第三届人民代表大会第二次会议上，区长作了报告。\n政府工作报告\n——«2022年1月17日»在云溪区第三届人民代表大会第二次会议上',
    },
    {
      text: '2022年1月27日，在云溪区第三届人民代表大会第二次会议上，区长作了报告。\n政府工作报告\n——2022年1月27日在云溪区第三届人民代表大会第二次会议上，2021年2月3日在云溪区第三届人民代表大会第一次会议上。',
    },
    {
      text: '政府工作报告\n——2018年1月12日在青岚县第十七届人民代表大会第二次会议上\n2017年是县«十六届»人民政府履职的第一年。',
    },
    {
      text: '政府工作报告\n——2018年1月12日在青岚县第十七届人民代表大会第二次会议上\n2017年是新一届政府履职的开局之年，是县十七届人民政府履职的第一年，市八届人民政府任期的第二年。',
    },
    {
      text: '（2017年9月6日县第十七届人大常委会第六次会议通过）\n2017年9月6日县十七届人大常委会第«八次»会议听取了报告，2017年9月6日县十七届人大第三次会议休会。',
    },
    {
      text: '较好完成了县十七届人大五次会议确定的目标任务。',
      note: { zh: '没有写明在哪次会议上作', en: 'Its own session is not told' },
    },
  ],
  *check({ body: { text } }) {
    for (const other of otherSessions(text)) yield findingOf(other, text);
    for (const other of otherDays(text)) yield dayOf(other, text);
    for (const other of otherOfDays(text)) yield numberOfDay(other, text);
  },
};

function dayOf({ range, first }: OtherDay, text: string): RawFinding {
  const [said, before] = [text.slice(...range), text.slice(...first)];
  return {
    range,
    message: { zh: `同一次会议，前为${before}，此处为${said}`, en: `One session: ${before} earlier, ${said} here` },
    related: [{ range: first, message: { zh: '前文的日期', en: 'The day told earlier' } }],
  };
}

function numberOfDay({ range, first }: OtherOfDay, text: string): RawFinding {
  const [said, before] = [text.slice(...range), text.slice(...first)];
  return {
    range,
    message: { zh: `同一天的会议，前为${before}，此处为${said}`, en: `On one day: ${before} earlier, ${said} here` },
    related: [{ range: first, message: { zh: '前文的会议', en: 'The session told earlier' } }],
  };
}

function findingOf({ range, own, off, due }: OtherSession, text: string): RawFinding {
  const [said, here] = [text.slice(...range), text.slice(...own)];
  const what = {
    later: { zh: '还没有开', en: 'is still to come' },
    'not-last': { zh: `上一次应是第${due}次，请核对`, en: `is not the one before, number ${due}. Worth checking` },
    two: { zh: '与报告开头的会议不一致', en: 'is another session' },
    'in-office': { zh: `本届应是第${due}届`, en: `is not this term, number ${due}` },
    'other-term': { zh: `上一届应是第${due}届`, en: `is not the term before, number ${due}` },
  }[off];
  return {
    range,
    ...(off === 'not-last' && { severity: 'information' as const }),
    message: {
      zh: `报告作于${here}，此处为${said}，${what.zh}`,
      en: `The report is given in ${here}; ${said} ${what.en}`,
    },
    related: [{ range: own, message: { zh: '本次会议', en: 'This session' } }],
  };
}
