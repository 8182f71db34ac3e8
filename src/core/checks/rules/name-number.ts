import { editions } from '../../relations/enumerations/editions.ts';
import { firstAgain } from '../../relations/enumerations/first-again.ts';
import { daysOfTheYear } from '../../relations/enumerations/days-of-the-year.ts';
import { slogansAgain } from '../../relations/enumerations/slogans-again.ts';
import { titlesInARow } from '../../relations/enumerations/titles-in-a-row.ts';
import type { NamedAgain } from '../../relations/enumerations/named-again.ts';
import { daysNamed, misnamed, namedAgain } from '../../relations/enumerations/named-again.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { withoutQuotes } from '../../text/characters.ts';

/** A name with a number in it, said with another one: «“五个不摘”», «“三创五建”». */
export const nameNumber: Rule = {
  id: 'name-number',
  severity: 'warning',
  title: { zh: '名称里的数不对', en: 'Another number in a name' },
  why: {
    zh: '“四个不摘”“三严三实”一类名称，数是定的；本地的“一主三双六大街区”、以日期命名的“8·21”灾害，前后也应一样；接着办的展会，届数只会增加，“连冠”只会再多一次，一年里不会既“首次”又“连续三年”荣获同一称号。只差一个数，多半是写错。',
    en: 'The number of a name such as 四个不摘 is fixed, and a name of the place itself or of an event (“8·21”) has the same numbers wherever it stands; the number of a fair goes up, and so does that of a title won in a row; no title is won for the first time and again in one year. With one of them changed it is most likely a slip.',
  },
  examples: [
    { text: '落实“«五个不摘»”要求，增强“«五个意识»”、坚定“四个自信”、做到“两个维护”。' },
    { text: '统筹推进“«四位一体”总体布局»，巩固“«三不愁三保障»”成果。' },
    { text: '构建“一主三双六大街区”格局，建成“一主三双六大街区”，推进“«一主三双七大街区»”建设。' },
    { text: '深入开展“«三创五建»”活动。\n注：\n“三创四建”：创新、创业和创建文明城市等。' },
    { text: '吸取“8·21”山洪灾害教训，“«8·12»”山洪灾害暴露出不少问题。' },
    { text: '成功举办了第七届经贸洽谈会，签约5个项目。继续办好«第六届»经贸洽谈会。' },
    { text: '成功举办第九届中国（东州）海峡经贸交易会。全力办好«第八届»中国（东州）海峡经贸交易会。' },
    { text: '一、2020年工作回顾\n成功举办了第七届经贸洽谈会。\n二、2021年工作安排\n认真谋划«第七届»经贸洽谈会。' },
    {
      text: '一、2020年工作回顾\n成功举办了第七届经贸洽谈会，签约5个项目。\n二、2021年工作安排\n全力办好«第九届»经贸洽谈会。',
    },
    {
      text: '一、2020年工作回顾\n第三届中国国际进口博览会圆满成功举办。\n二、2021年工作安排\n做好«第五届»进博会服务保障工作。',
    },
    {
      text: '一、2020年工作回顾\n第三届中国国际进口博览会圆满成功举办，成功获得第40届冬运会举办权。\n二、2021年工作安排\n做好第四届进博会服务保障工作，做好第40届冬运会筹备工作。',
    },
    {
      text: '一、2020年工作回顾\n成功举办第六届山地茶文化节，首次荣获全国平安建设先进县。\n文旅融合加快，«第七届»山地茶文化节成功举办。«连续三年»荣获全国平安建设先进县。',
    },
    {
      text: '一、2020年工作回顾\n2019年成功举办第六届山地茶文化节，首次荣获全国平安建设先进县。\n文旅融合加快，第七届山地茶文化节成功举办。连续三年荣获全省平安建设先进县。',
    },
    {
      text: '一、过去五年工作回顾\n成功举办了第七届经贸洽谈会，签约5个项目。\n二、今后五年工作安排\n全力办好第九届经贸洽谈会。',
      note: { zh: '回顾了五年', en: 'Five years are looked back on' },
    },
    {
      text: '一、2020年工作回顾\n荣获全国双拥模范城“八连冠”。\n二、2021年工作安排\n争创全国双拥模范城“«八连冠»”，全省文明县城力争“«七连冠»”。\n全省文明县城实现“五连冠”。',
    },
    {
      text: '一、2020年工作回顾\n荣膺全国双拥模范城“八连冠”。\n二、2021年工作安排\n创建全省文明城市、全国双拥模范城“«八连冠»”。',
    },
    {
      text: '一、2020年工作回顾\n荣膺全国双拥模范城“八连冠”，成功创建全国双拥模范城“八连冠”。\n二、2021年工作安排\n创建全省文明城市、全国双拥模范城“九连冠”。',
    },
    {
      text: '一、2020年工作回顾\n荣获全国双拥模范城“八连冠”，实现全省双拥模范城“四连冠”。\n二、2021年工作安排\n争创全国双拥模范城“九连冠”和全省平安县“六连冠”。',
    },
    {
      text: '成功举办第七届中国（东州）海峡经贸交易会、第二届中国（西山）商品交易会。全力办好第八届中国（东州）海峡经贸交易会、第三届中国（西山）商品交易会。',
    },
    { text: '成功举办了第七届经贸洽谈会，比第六届经贸洽谈会多签约5个项目。继续办好第八届经贸洽谈会。' },
    { text: '落实“四个不摘”要求，增强“四个意识”、坚定“四个自信”、做到“两个维护”，建设四好“农村路”。' },
    { text: '强化“三个意识”，推进共建“一带一路”，统筹推进“五位一体”总体布局。' },
    { text: '致力建设“七地一屏一通道”。\n加力打造“«六地一屏一通道»”。' },
    {
      text: '聚焦“四个一批”、“三个一批”、“三个一批”，打通“一横两纵”路网，建成“六横六纵”通道。“四经普”转入“五经普”。',
      note: { zh: '两个名称', en: 'Two names' },
    },
    {
      text: '“四个中心”功能建设不断加强。\n提升“四个中心”能级。\n优化“«五个中心»”布局，发挥优势。'.replace(
        '，优化',
        '。\n优化',
      ),
    },
    { text: '聚焦“四件大事”、聚力创建。\n办好“四件大事”。\n围绕“«三件大事»”狠抓落实。' },
    { text: '办好“十件实事”。\n谋划“八件实事”。', note: { zh: '各年各有件数', en: 'Each year has its own number' } },
    {
      text: '实施“三大工程”，推进“五大工程”。落实“三个一批”，抓好“五个一批”。由“三个中心”向“五个中心”拓展。坚守“八个高地”，打造“八个高地”。',
    },
    { text: '承办“«5·8”国际博物馆日»主会场活动，举办“5·18”国际博物馆日、12月4日国家宪法日、“6·5”世界环境日活动。' },
    { text: '开展“«11·9”记者节»活动，“3·12”植树节添新绿。' },
    { text: '“5·12”特大地震和“5·21”森林火灾之后重建，“一区五地”建设起步。' },
    { text: '国家级园区“两主一特”、省级园区“一主一特”功能明晰。建立“六项制度”。\n“三项制度”改革取得实效。' },
    { text: '打造“四大片区”。\n按照省委“三大片区”部署，主动对接。\n做强“四大片区”。' },
    { text: '建设“三位一体”开放合作区。\n推进“四位一体”帮扶模式落地。' },
  ],
  *check({ body: { text }, facts: { reviews } }) {
    for (const names of [misnamed, namedAgain, slogansAgain, daysNamed, daysOfTheYear, titlesInARow])
      for (const named of names(text)) yield findingOf(named, text);
    const ofOneYear = reviews !== null && !reviews.includes('/');
    for (const named of editions(text, ofOneYear)) yield findingOf(named, text);
    if (ofOneYear) for (const named of firstAgain(text)) yield findingOf(named, text);
  },
};

function findingOf({ range, known, elsewhere, sure }: NamedAgain, text: string): RawFinding {
  const said = withoutQuotes(text.slice(...range));
  return {
    range,
    ...(sure ? {} : { severity: 'information' as const }),
    message: elsewhere
      ? said === known
        ? {
            zh: `别处已是“${known}”，此处仍为“${said}”`,
            en: `${known} is past elsewhere, to come here`,
          }
        : { zh: `此处为“${said}”，别处为“${known}”`, en: `${said} here, ${known} elsewhere` }
      : { zh: `“${said}”：固定说法是“${known}”`, en: `${said}: the name is ${known}` },
    related: elsewhere ? [{ range: elsewhere, message: { zh: '别处的说法', en: 'What it is called elsewhere' } }] : [],
  };
}
