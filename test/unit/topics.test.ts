import assert from 'node:assert/strict';
import { concepts } from '../../src/core/text/lookup/concepts.ts';
import type { Topic } from '../../src/core/knowledge/topics/topic.ts';
import { topicById, topicOf, topics } from '../../src/core/text/lookup/topics.ts';

/** The topics of which `wrong` has something to say, with what it says. */
function lawless(wrong: (topic: Topic) => readonly string[]): readonly string[] {
  return topics.flatMap((topic) => wrong(topic).map((what) => `${topic.id}: ${what}`));
}

describe('the table of topics', () => {
  it('gives each an id of its own, in kebab-case', () => {
    assert.equal(new Set(topics.map(({ id }) => id)).size, topics.length);
    assert.deepEqual(
      lawless(({ id }) => (/^[a-z]+(?:-[a-z]+)*$/.test(id) ? [] : ['not in kebab-case'])),
      [],
    );
  });

  it('has two levels, a parent before its children', () => {
    const seen = new Set<string>();
    assert.deepEqual(
      lawless(({ id, parent }) => {
        seen.add(id);
        if (parent === undefined) return [];
        return seen.has(parent) && topicById(parent)?.parent === undefined ? [] : [parent];
      }),
      [],
    );
  });

  it('names each in both languages', () => {
    assert.deepEqual(
      lawless(({ name: { zh, en } }) => (/^\p{Script=Han}+$/u.test(zh) && /^[A-Z][A-Za-z&' ]+$/.test(en) ? [] : [en])),
      [],
    );
  });

  it('gives no cue to two, nor twice to one', () => {
    const owners = new Map<string, string>();
    assert.deepEqual(
      lawless(({ id, cues }) =>
        cues.flatMap((cue) => {
          const owner = owners.get(cue);
          owners.set(cue, id);
          return owner === undefined ? [] : [`${cue} belongs to ${owner}`];
        }),
      ),
      [],
    );
  });

  it('leaves the names of indicators to their table', () => {
    const names = new Set(concepts.flatMap(({ name, aliases }) => [name.zh, ...aliases]));
    assert.deepEqual(
      lawless(({ cues }) => cues.filter((cue) => names.has(cue))),
      [],
    );
  });

  it('has cues of two characters or more, for every topic', () => {
    assert.deepEqual(
      lawless(({ cues }) => (cues.length > 0 && cues.every((cue) => cue.length >= 2) ? [] : [cues.join(' ')])),
      [],
    );
  });

  it('knows its topics by id', () => {
    assert.deepEqual(
      lawless((topic) => (topicById(topic.id) === topic ? [] : ['lost'])),
      [],
    );
    assert.equal(topicById('no-such-topic'), null);
  });
});

describe('topicOf', () => {
  const cases: readonly (readonly [text: string, id: string | null])[] = [
    ['地区生产总值增长6%左右', 'economy'],
    ['保持经济运行在合理区间', 'economy'],
    ['规上工业增加值增长7%以上', 'industry'],
    ['实施技改项目40个，新增智能工厂3家', 'industry'],
    ['抓好60个重点项目建设', 'investment-projects'],
    ['固定资产投资增长10%', 'investment-projects'],
    ['开展产业链招商，引进亿元以上企业20家', 'investment-attraction'],
    ['社会消费品零售总额增长8%', 'consumption'],
    ['打造夜经济街区2处，办好购物节', 'consumption'],
    ['建设冷链物流中心，快递业务量突破2亿件', 'services'],
    ['一般公共预算收入增长5%', 'public-finance'],
    ['争取专项债12亿元', 'public-finance'],
    ['新增贷款80亿元，推动2家企业上市', 'finance'],
    ['新登记市场主体1.2万户', 'private-economy'],
    ['全社会研发投入强度达到2.5%', 'science-technology'],
    ['新认定高新技术企业30家', 'science-technology'],
    ['建设5G基站500个', 'digital'],
    ['推进城市大脑和大数据平台建设', 'digital'],
    ['引进博士后、高层次人才120名', 'talent'],
    ['深化国企改革，完成平台公司整合', 'reform'],
    ['优化营商环境，企业开办时间压缩至1天', 'business-environment'],
    ['外贸进出口总额增长10%，建设海外仓', 'trade-opening'],
    ['深度融入都市圈，推进同城化发展', 'regional-cooperation'],
    ['新建高标准农田5万亩', 'agriculture'],
    ['粮食播种面积稳定在30万亩', 'agriculture'],
    ['改造农村户厕2000座，建设和美乡村20个', 'rural-development'],
    ['守住不发生规模性返贫底线，做好易地搬迁后续扶持', 'poverty-alleviation'],
    ['办好十件民生实事', 'livelihood'],
    ['城镇新增就业6000人', 'employment'],
    ['城镇登记失业率控制在4%以内', 'employment'],
    ['举办招聘会50场，消除零就业家庭', 'employment'],
    ['居民人均可支配收入增长7%', 'income'],
    ['新建幼儿园3所，新增学位2400个', 'education'],
    ['推进义务教育优质均衡发展，深化“双减”', 'education'],
    ['建成区人民医院新院区，深化医改', 'health'],
    ['家庭医生签约服务覆盖重点人群', 'health'],
    ['城乡低保标准提高5%，养老保险应保尽保', 'social-security'],
    ['新增养老床位300张，建成日间照料中心6个', 'elderly'],
    ['新增婴幼儿托位500个，建设儿童友好城市', 'children'],
    ['改造老旧小区40个，加装电梯60部', 'housing'],
    ['棚户区改造1200户', 'housing'],
    ['争创双拥模范城，做好退役军人服务保障', 'veterans'],
    ['常住人口达到80万人', 'population'],
    ['推进以县城为重要载体的新型城镇化建设', 'urban-rural'],
    ['打通断头路5条，新增停车位2000个', 'urban-construction'],
    ['更新供水管网30公里，建设口袋公园8个', 'urban-construction'],
    ['整治占道经营，拆除违建2万平方米', 'urban-management'],
    ['改造农村公路100公里', 'transport'],
    ['新开公交线路4条，实现高铁通车', 'transport'],
    ['处置批而未供土地600亩', 'land'],
    ['推进生态文明建设示范区创建', 'ecology'],
    ['PM2.5平均浓度下降5%，消除黑臭水体', 'environment'],
    ['完成造林绿化3万亩', 'greening'],
    ['治理中小河流20公里，除险加固水库4座', 'water'],
    ['新增光伏装机20万千瓦，建设充电桩300个', 'energy'],
    ['文旅融合发展再上台阶', 'culture-tourism'],
    ['开展惠民演出200场，建成城市书房5个', 'culture'],
    ['举办马拉松等体育赛事12项', 'sports'],
    ['创建国家4A级旅游景区，接待游客增长15%', 'tourism'],
    ['弘扬志愿服务精神，深化精神文明创建', 'civility'],
    ['开展安全生产大检查，整治燃气安全隐患', 'work-safety'],
    ['健全防汛抗旱应急救援体系', 'disaster'],
    ['常态化开展扫黑除恶，打击电信诈骗', 'public-order'],
    ['坚持和发展新时代“枫桥经验”，化解信访积案', 'social-governance'],
    ['食品抽检6000批次，守护舌尖上的安全', 'food-drug-safety'],
    ['建设人民满意的服务型政府', 'government-building'],
    ['严格依法行政，加强行政复议工作', 'law'],
    ['把党的领导贯穿政府工作全过程', 'party'],
    ['“三公”经费只减不增', 'integrity'],
    ['推进高效办成一件事，政务服务事项网上可办率达到98%', 'efficiency'],
    ['办理人大代表建议90件、政协提案120件', 'supervision'],
    ['铸牢中华民族共同体意识，促进民族团结', 'ethnic-religious'],
    // the longer cue hides the shorter inside it, and the whole passage decides
    ['农村公路', 'transport'],
    ['农村饮水安全工程', 'water'],
    ['人才公寓', 'talent'],
    ['就业，就业，就业；学校的教师', 'education'],
    ['消费帮扶', 'poverty-alleviation'],
    // nothing tells
    ['同比增长21%', null],
    ['再接再厉，久久为功', null],
    ['', null],
  ];
  for (const [text, id] of cases)
    it(`${text || 'nothing'} → ${id ?? 'none'}`, () => {
      assert.equal(topicOf(text), id);
    });

  it('every topic has a case', () => {
    const shown = new Set(cases.map(([, id]) => id));
    assert.deepEqual(
      topics.filter(({ id, parent }) => parent !== undefined && !shown.has(id)).map(({ id }) => id),
      [],
    );
  });
});
