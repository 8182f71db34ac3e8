import type { Increment, Overgrown } from '../relations/increments.ts';
import { addsUp, increments, overgrown } from '../relations/increments.ts';
import { valueOf } from '../relations/printed-value.ts';
import { written } from '../relations/written.ts';
import { judge } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Base and increment that do not make the total: «净增60家，由380家增加到450家». */
export const totalAndIncrement: Rule = {
  id: 'total-and-increment',
  severity: 'error',
  title: { zh: '增量与前后总数不符', en: 'An increment that its totals do not give' },
  why: {
    zh: '原有数加净增数等于现有总数。“净增”“增加”可以直接验算；“新增”“新建”可能同时有撤并，新增多于差额的只作提醒，少于差额的才是不符。',
    en: 'What there was and what was added make what there is. 净增 and 增加 prove it; 新增 and 新建 may go with closures, so more than the difference is only worth a look, and less does not fit.',
  },
  examples: [
    { text: '国家高新技术企业净增60家，由380家增加到«450家»。' },
    { text: '规上工业企业新增12家，总数由46家增至«68家»。' },
    { text: '上年末共有学校52所，今年新建4所，总数达到«65所»。' },
    { text: '规上工业企业新增15家，总数由46家增至«58家»。', note: { zh: '可能有3家退出', en: 'Three may have left' } },
    { text: '学校原有52所，新增4所、累计«65所»。' },
    { text: '幼儿园在上年42所的基础上新建投用6所，总数达到«51所»。' },
    { text: '2021年末，全县各类经营主体为3.15万户，2022年净增0.24万户，年末达到«3.93万户»。' },
    { text: '充电桩2022年底为1650个，全年新建420个，累计达到«2170个»。' },
    { text: '有效专利上年末为1840件，全年净增265件，年末达到«2150件»。' },
    { text: '年初库内有120家，全年新增15家、退出4家，净增11家，年末达到«141家»。' },
    { text: '现有合作社1250家，今年新发展120家，累计达到«1470家»。' },
    { text: '全年录取«1301人»，比上年的1170人增加141人。' },
    { text: '新增省级实验室16家、累计«7家»。' },
    { text: '龙头企业达到«327家»，比2008年增加354家。' },
    { text: '科技型企业260家，净增科技型企业40家，总数达到«320家»。' },
    { text: '新设便民服务站41座、总数达«36座»。' },
    { text: '新增14个国际友好城市、累计达«9个»。' },
    { text: '新增省级实验室2家、达到9家，市级实验室21家、达到«18家»。' },
    { text: '新开通北线、南线等27条航线，国内外航线达到«19条»。' },
    { text: '14家企业完成上市，上市企业达到«12家»。' },
    { text: '空气优良天数达到«316天»、增加361天。' },
    { text: '国家高新技术企业净增60家，由380家增加到440家。' },
    { text: '新增市场主体6500户，个体工商户达到3200户；新增企业20家，规上企业达到12家。' },
    { text: '上市企业达到5家、新增8家后备企业；新开工高层住宅12栋，已建和在建高层住宅达46栋。' },
    { text: '全年录取1301人，比上年的1170人增加131人；新增学校18所、累计38所。' },
    { text: '新增学位800个，总量居全市首位；新增企业12家，达到8家以上的乡镇有5个。' },
    { text: '净增规上工业企业1家，总数由8家增加到9家，比计划少1家。' },
    { text: '市场主体净增2.5万户，由4.3万户增加到6.8万户。' },
    { text: '年初库内有120家，全年新增15家、退出4家，净增11家，年末达到131家。' },
    { text: '充电桩2019年底为1650个，2022年新建420个，累计达到3170个。' },
    { text: '新增学位300个，床位由120张增加到180张。' },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'total-and-increment');
    for (const increment of increments(body.text, metrics)) if (!addsUp(increment)) yield misfit(increment);
    for (const more of overgrown(body.text, metrics)) yield tooMuch(more);
  },
};

function misfit({ by, from, to, net, down }: Increment): RawFinding {
  const sum = valueOf(from) + (down ? -valueOf(by) : valueOf(by));
  const arithmetic = `${from.text} ${down ? '−' : '+'} ${by.text} = ${written(to, sum)}`;
  return {
    range: to.range,
    severity: net ? 'error' : sum > valueOf(to) ? 'information' : 'warning',
    message: { zh: `${arithmetic}，文中为${to.text}`, en: `${arithmetic}, the text says ${to.text}` },
    related: [
      { range: by.range, message: { zh: '增量', en: 'What was added' } },
      { range: from.range, message: { zh: '原有数', en: 'What there was' } },
    ],
  };
}

function tooMuch({ by, total }: Overgrown): RawFinding {
  return {
    range: total.range,
    severity: 'warning',
    message: {
      zh: `增加的${by.text}多于总数${total.text}`,
      en: `${by.text} added is more than the total of ${total.text}`,
    },
    related: [{ range: by.range, message: { zh: '增量', en: 'What was added' } }],
  };
}
