import assert from 'node:assert/strict';
import { conceptById, conceptOf, concepts, foldName } from '../../src/core/text/lookup/concepts.ts';
import { findConcepts } from '../../src/core/text/lookup/find-concepts.ts';
import type { Concept } from '../../src/core/knowledge/indicators/concept.ts';
import { phraseFinder } from '../../src/core/text/lookup/phrase-finder.ts';
import { genericHeads } from '../../src/core/knowledge/phrase-words.ts';
import { topicById } from '../../src/core/text/lookup/topics.ts';
import { unmark } from './marked-text.ts';

const GENERIC = new Set([
  ...genericHeads,
  ...'项目 企业 资金 投资 贷款 人口 学校 道路 公路 产量 产值 利润 税收 收入 支出 就业 增加值 群众 居民 人员 平台 机构 工程 任务'.split(
    ' ',
  ),
]);

function namesOf({ name, aliases }: Concept): readonly string[] {
  return [name.zh, ...aliases];
}

/** The concepts of which `wrong` has something to say, with what it says. */
function lawless(wrong: (concept: Concept) => readonly string[]): readonly string[] {
  return concepts.flatMap((concept) => wrong(concept).map((what) => `${concept.id}: ${what}`));
}

describe('the table of indicators', () => {
  it('names 250 concepts or more', () => {
    assert.ok(concepts.length >= 250);
  });

  it('gives each an id of its own, in kebab-case', () => {
    assert.equal(new Set(concepts.map(({ id }) => id)).size, concepts.length);
    assert.deepEqual(
      lawless(({ id }) => (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id) ? [] : ['not in kebab-case'])),
      [],
    );
  });

  it('gives no name to two, nor twice to one', () => {
    const owners = new Map<string, string>();
    assert.deepEqual(
      lawless((concept) =>
        namesOf(concept).flatMap((name) => {
          const owner = owners.get(foldName(name));
          owners.set(foldName(name), concept.id);
          return owner === undefined ? [] : [`${name} belongs to ${owner}`];
        }),
      ),
      [],
    );
  });

  it('has no name that could be anything', () => {
    assert.deepEqual(
      lawless((concept) => namesOf(concept).filter((name) => name.length < 2 || GENERIC.has(name))),
      [],
    );
  });

  it('names each in both languages', () => {
    assert.deepEqual(
      lawless(({ name: { zh, en } }) => (/\p{Script=Han}/u.test(zh) && /^[A-Z\d][\x20-\x7e–]+$/.test(en) ? [] : [en])),
      [],
    );
  });

  it('says in what each is counted; only percentages are bounded', () => {
    assert.deepEqual(
      lawless(({ kinds, bounded }) =>
        kinds.length > 0 && new Set(kinds).size === kinds.length && (!bounded || kinds.join() === 'percent')
          ? []
          : [kinds.join()],
      ),
      [],
    );
  });

  it('puts each under a topic that exists', () => {
    assert.deepEqual(
      lawless(({ topic }) => (topicById(topic) ? [] : [topic])),
      [],
    );
  });

  it('finds each by each of its names, alone and behind 全区', () => {
    assert.deepEqual(
      lawless((concept) =>
        namesOf(concept).filter((name) => conceptOf(name) !== concept.id || conceptOf(`全区${name}`) !== concept.id),
      ),
      [],
    );
  });

  it('knows its concepts by id', () => {
    assert.deepEqual(
      lawless((concept) => (conceptById(concept.id) === concept ? [] : ['lost'])),
      [],
    );
    assert.equal(conceptById('no-such-thing'), null);
  });
});

describe('conceptOf', () => {
  const cases: readonly (readonly [phrase: string, id: string | null])[] = [
    // one indicator, many names
    ['地区生产总值', 'gdp'],
    ['GDP', 'gdp'],
    ['gdp', 'gdp'],
    ['生产总值', 'gdp'],
    ['经济总量', 'gdp'],
    ['人均GDP', 'gdp-per-capita'],
    ['规上工业增加值', 'industrial-value-added'],
    ['规模工业增加值', 'industrial-value-added'],
    ['规模以上工业增加值', 'industrial-value-added'],
    ['社消零', 'retail-sales'],
    ['社零', 'retail-sales'],
    ['社会消费品零售', 'retail-sales'],
    ['固投', 'fixed-asset-investment'],
    ['全社会固定资产投资', 'fixed-asset-investment'],
    ['地方公共财政预算收入', 'general-public-budget-revenue'],
    ['地方财政一般预算收入', 'general-public-budget-revenue'],
    ['新增城镇就业', 'new-urban-employment'],
    ['城镇新增就业', 'new-urban-employment'],
    ['城镇常住居民人均可支配收入', 'urban-resident-disposable-income'],
    ['农民人均可支配收入', 'rural-resident-disposable-income'],
    ['全体居民人均可支配收入', 'resident-disposable-income'],
    ['高企', 'high-tech-enterprises'],
    ['保租房', 'affordable-rental-housing'],
    ['停车泊位', 'parking-spaces'],
    ['棚改', 'shanty-renovation'],
    ['R&D经费投入强度', 'rd-intensity'],
    ['研究与试验发展（R&D）经费投入强度', 'rd-intensity'],
    ['PM2.5', 'pm25'],
    ['pm2.5年均浓度', 'pm25'],
    ['三甲医院', 'grade-a-hospitals'],
    // quotes and blanks
    ['“三公”经费', 'three-public-expenses'],
    ['三公经费', 'three-public-expenses'],
    ['“三公经费”支出', 'three-public-expenses'],
    ['专精特新“小巨人”企业', 'little-giants'],
    ['专精特新小巨人企业', 'little-giants'],
    ['四上企业', 'four-above-enterprises'],
    ['城镇 登记 失业率', 'registered-urban-unemployment-rate'],
    // scope words before, endings behind
    ['全区规模以上工业增加值', 'industrial-value-added'],
    ['我市一般公共预算收入', 'general-public-budget-revenue'],
    ['预计全县地区生产总值', 'gdp'],
    ['2031年全市地区生产总值', 'gdp'],
    ['全年接待游客', 'tourists'],
    ['年末常住人口', 'resident-population'],
    ['完成固定资产投资', 'fixed-asset-investment'],
    ['实现社会消费品零售总额', 'retail-sales'],
    ['力争城镇化率', 'urbanisation-rate'],
    ['固定资产投资总额', 'fixed-asset-investment'],
    ['地区生产总值总量', 'gdp'],
    ['地区生产总值（GDP）', 'gdp'],
    ['居民消费价格涨幅', 'consumer-prices'],
    ['规上工业增加值增速', 'industrial-value-added'],
    ['全省高新技术企业数量', 'high-tech-enterprises'],
    ['充电桩总数', 'charging-piles'],
    ['全旗粮食播种面积', 'grain-area'],
    // names of their own that look like parts
    ['民间投资', 'private-investment'],
    ['民间固定资产投资', 'private-investment'],
    ['工业固定资产投资', 'industrial-investment'],
    ['房地产开发投资', 'real-estate-investment'],
    ['城镇固定资产投资', 'urban-fixed-asset-investment'],
    ['工业增加值', 'all-industry-value-added'],
    ['限上消费品零售额', 'above-limit-retail-sales'],
    ['一般贸易进出口', 'general-trade'],
    ['城乡居民人均可支配收入', 'urban-and-rural-disposable-income'],
    ['农民人均纯收入', 'rural-net-income'],
    ['城镇调查失业率', 'surveyed-urban-unemployment-rate'],
    ['户籍人口城镇化率', 'registered-urbanisation-rate'],
    ['本外币贷款余额', 'local-foreign-loans'],
    ['单位地区生产总值能耗', 'energy-intensity'],
    ['民生支出占一般公共预算支出的比重', 'livelihood-share'],
    ['空气质量优良天数比例', 'good-air-rate'],
    ['空气质量优良天数', 'good-air-days'],
    ['农村自来水普及率', 'rural-tap-water-coverage'],
    ['护理型养老床位', 'nursing-beds'],
    // parts, scopes and neighbours that have no name here
    ['区本级固定资产投资', null],
    ['中心城区固定资产投资', null],
    ['电子行业固定资产投资', null],
    ['固定资产投资项目', null],
    ['开发区主营业务收入', null],
    ['全国地区生产总值', null],
    ['占地区生产总值', null],
    ['镇级一般公共预算收入', null],
    ['国家级高新技术产业开发区', null],
    ['对东盟进出口', null],
    ['农村居民人均消费支出中位数', null],
    ['老旧小区居民', null],
    ['公园城市', null],
    ['义务教育', null],
    ['失业率', null],
    ['覆盖率', null],
    ['总额', null],
    ['项目', null],
    ['企业', null],
    ['全区', null],
    ['全年', null],
    ['2031年', null],
    ['', null],
  ];
  for (const [phrase, id] of cases)
    it(`${phrase || 'nothing'} → ${id ?? 'none'}`, () => {
      assert.equal(conceptOf(phrase), id);
    });
});

describe('findConcepts', () => {
  /** Marks stand around every name that counts; `ids` are theirs. */
  function check(marked: string, ids: string): void {
    const { text, ranges } = unmark(marked);
    const found = findConcepts(text, 0, text.length);
    assert.deepEqual(
      found.map(({ range }) => range),
      ranges,
    );
    assert.equal(found.map(({ id }) => id).join(' '), ids);
  }

  const cases: readonly (readonly [marked: string, ids: string, what: string])[] = [
    ['全区«固定资产投资»增长8%', 'fixed-asset-investment', 'a name behind a scope word'],
    ['完成«固定资产投资»120亿元', 'fixed-asset-investment', 'a name behind a verb'],
    ['«一般公共预算收入»、«税收收入»分别增长5%和6%', 'general-public-budget-revenue tax-revenue', 'names in a list'],
    [
      '«城镇登记失业率»和«城镇调查失业率»均低于5%',
      'registered-urban-unemployment-rate surveyed-urban-unemployment-rate',
      'names joined',
    ],
    ['新增«高新技术企业»12家、«科技型中小企业»30家', 'high-tech-enterprises tech-smes', 'names after their verbs'],
    ['引进3家«上市公司»', 'listed-companies', 'a name behind a measure word'],
    ['压减«“三公”经费»8%', 'three-public-expenses', 'a name in quotes'],
    ['压减«三公经费»8%', 'three-public-expenses', 'the same without quotes'],
    ['«规模以上工业增加值»增速高于全省', 'industrial-value-added', 'the longest name, not the end of it'],
    ['«单位地区生产总值能耗»下降3%', 'energy-intensity', 'nor its middle'],
    ['区本级固定资产投资增长8%', '', 'a part of the whole'],
    ['金融业占地区生产总值比重达6%', '', 'a share of the whole'],
    ['实施固定资产投资项目15个', '', 'something else that begins alike'],
    ['推进农村公路工程', '', 'works, not what they reach'],
    ['出口与学位同步增加', '', 'words of two characters'],
    ['', '', 'nothing'],
  ];
  for (const [marked, ids, what] of cases)
    it(`${what}: ${marked}`, () => {
      check(marked, ids);
    });

  it('stays between its bounds', () => {
    const text = '固定资产投资与社会消费品零售总额';
    assert.deepEqual(findConcepts(text, 1, text.length - 1), [{ range: [7, 14], id: 'retail-sales' }]);
  });
});

describe('phraseFinder', () => {
  const finder = phraseFinder(['农村', '农村公路', '公路']);

  it('takes the longest phrase that ends in time', () => {
    assert.equal(finder.longestAt('农村公路', 0, 4), 1);
    assert.equal(finder.longestAt('农村公路', 0, 3), 0);
    assert.equal(finder.longestAt('农村公路', 0, 1), -1);
  });

  it('finds none where none begins', () => {
    assert.equal(finder.longestAt('农村公路', 1, 4), -1);
    assert.equal(finder.longestAt('农业', 0, 2), -1);
    assert.equal(finder.longestAt('农', 0, 1), -1);
    assert.equal(finder.longestAt('', 0, 0), -1);
  });

  it('finds every phrase among thousands', () => {
    const many = Array.from({ length: 5000 }, (_, n) => String.fromCharCode(0x4e00 + (n % 97), 0x5e00 + n) + String(n));
    const all = phraseFinder(many);
    assert.ok(many.every((phrase, index) => all.longestAt(phrase, 0, phrase.length) === index));
  });
});
