import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';

/**
 * Slips as a drafter makes them, «wrong|right»: with the wrong number something above a hint is said that touches it or
 * rests on it, with the right one nothing is.
 */
const slips: Readonly<Record<string, readonly string[]>> = {
  'a mean and what it is a mean of': [
    '粮食播种面积45万亩，总产20.25万吨，平均亩产«520公斤|450公斤»。',
    '接待游客520万人次，增长30%；实现旅游收入31.2亿元，人均消费«800元|600元»。',
    '改造老旧小区46个、惠及群众1.38万户，平均每个小区«400户|300户»。',
    '新建标准厂房26万平方米，入驻企业65家，平均每家使用«6000平方米|4000平方米»。',
    '发放一次性补贴3150万元，覆盖种粮大户4500户，户均«9000元|7000元»。',
    '改造农房25户，总面积2500平方米，平均每户«40平方米|100平方米»。',
  ],
  'one thing and what it was': [
    '生猪出栏46万头，增长«15%|9.5%»；上年出栏42万头。',
    '森林覆盖率达到42.3%，五年提高«4.1个百分点|5.1个百分点»，2016年为37.2%。',
    '新增市场主体4800户，同比增长20%，比上年多增800户，上年新增«3800户|4000户»。',
  ],
  'parts that leave nothing beside them': [
    '全市12个街道、86个社区，其中7个街道、54个社区建成食堂，其余5个街道、«38个|32个»社区年内建成。',
    '引进项目34个，其中10亿元以上5个、1亿元至10亿元12个、1亿元以下«19个|17个»。',
    '项目分两期建设，总投资28亿元，一期投资12亿元，二期投资«18亿元|16亿元»。',
  ],
  'parts that rounding does not part from their sum': [
    '投入资金«2.4亿元|2.5亿元»，其中中央1.5亿元、省级0.6亿元、县级配套0.5亿元。',
    '实现农林牧渔业总产值«65亿元|66亿元»，其中种植业36亿元、畜牧业22亿元、林业4亿元、渔业5亿元。',
    '前四年累计新增就业6.8万人，其中2021年1.6万人、2022年1.7万人、2023年1.8万人、2024年«1.9万人|1.7万人»。',
  ],
  'a name and its explanation': [
    '重点抓好«六件|五件»大事：一是修路，二是引水，三是建园，四是育才，五是治污。',
    '推行“2+4+N”机制，即2个平台、«5|4»支队伍和N个站点。',
    '做优“«四大|三大»板块”（北部农旅、中部城区、南部工业）。',
  ],
  'a movement and its verb': [
    '社会消费品零售总额增速由正转负，«增长3.2%|下降3.2%»。',
    '空气质量综合指数由4.62下降到4.21，改善«12.9%|8.9%»。',
  ],
  'what is told elsewhere in another way': [
    '2015年财政收入62.5亿元。努力开创新局面。2020年财政收入比2015年«翻一番|翻两番»，达到250亿元。',
    '粮食产量42.5万吨。农业稳定发展。粮食总产«5.8亿斤|8.5亿斤»。',
    '社会消费品零售总额增速居全市第2位。消费回暖。全县社会消费品零售总额增速位居全市«第5位|第2位»。',
    '与«四川省重庆市|四川省、重庆市»签订协议。',
  ],
  'growths that are held against each other': [
    '全县地区生产总值增长«8.4%|5.4%»，其中一产增长4.1%，二产增长6.3%，三产增长5.2%。',
    '外贸进出口总额下降«9.1%|3.1%»，其中出口下降1.6%，进口下降5.4%。',
    '生产总值增长7.2%。城镇居民人均可支配收入增长«6.5%|7.5%»，快于GDP增速。',
    '全年产煤1860万吨，«下降|增长»3.4%，又创历史新高。',
  ],
  'the whole investment of a project': [
    '谋划推进总投资42亿元的云溪抽水蓄能电站项目。产业升级。加快建设总投资«24亿元|42亿元»的云溪抽水蓄能电站。',
  ],
  'a total behind its parts': [
    '招聘教师260名、医护人员180名、社区工作者90名，共招聘«560名|530名»。',
    '办理人大代表建议86件、政协提案74件，办复率100%，共办理建议提案«150件|160件»。',
    '发放低保金4320万元、特困供养金860万元、临时救助金320万元，三项合计«5600万元|5500万元»。',
    '新建农村公路86公里、改建124公里，全年新改建农村公路«220公里|210公里»。',
  ],
  'a rate whose whole stands behind it or further off': [
    '整改隐患5640处，整改率98%，共排查隐患«5640处|5755处»。',
    '全年签约项目86个，总投资362亿元。落地开工52个，开工率达到«75%|60.5%»。',
    '空气优良天数292天，占全年的«85%|80%»。',
  ],
  'a result and the mark it is held against': [
    '单位GDP能耗下降«3.2%|3.8%»，超额完成下降3.5%的目标。',
    '城镇登记失业率«3.6%|3.4%»，控制在3.5%以内。',
    '固定资产投资增长9.2%，高于全市平均水平«2.1个百分点|3.1个百分点»，全市增长6.1%。',
    '工业增加值增速居全市第2位，较上年第5位前移«2位|3位»。',
  ],
};

describe('a slip', () => {
  for (const [kind, texts] of Object.entries(slips))
    describe(`of ${kind}`, () => {
      for (const text of texts)
        it(text, () => {
          const [before = '', wrong = '', right = '', after = ''] = text.split(/[«|»]/);
          const start = OPENING.length + before.length;
          const found = shown(before + wrong + after);
          const places = found.flatMap(({ range, related }) => [range, ...related.map((each) => each.range)]);
          assert(
            places.some(([from, to]) => from < start + wrong.length && start < to),
            'nothing is said of it',
          );
          assert.deepEqual(
            shown(before + right + after).map(({ message }) => message),
            [],
          );
        });
    });
});

const OPENING = '青岚区政府工作报告\n一、2024年工作回顾\n';

function shown(text: string): readonly Finding[] {
  return analyze(`${OPENING}${text}\n`).findings.filter(({ severity }) => severity !== 'hint');
}

type Finding = ReturnType<typeof analyze>['findings'][number];
