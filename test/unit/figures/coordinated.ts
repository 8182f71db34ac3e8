import { caseTable } from './case-table.ts';

/** Several figures or several subjects in one clause. */
export const coordinated = caseTable(`
、 between counts :: 建成卫生室«16个»、幸福院«12个»、文化广场«9处»。 => 16 个 | 卫生室 => 12 个 | 幸福院 => 9 处 | 文化广场
and between areas :: 拆除违建«9.2万平方米»和户外广告«3600平方米»。 => 92000 平方米 | 违建 => 3600 平方米 | 户外广告
two objects of one count :: 整治小区和街巷«36处»。 => 36 处 | 小区和街巷
城乡 as one :: 改造城乡电网«126公里»。 => 126 公里 | 城乡电网
省、市 as one :: 获得省、市级荣誉«46项»。 => 46 项 | 省、市级荣誉
counts with and :: 培育省级、市级示范社«12家»和«36家»。 => 12 家 | 省级示范社 => 36 家 | 市级示范社
growth of a pair as one :: 存贷款余额增长«11%»。 => 11 % | 存贷款余额 | growth up
both 均 :: 学前教育普惠率、公办率均达到«100%»。 => 100 % | 学前教育普惠率、公办率
both 双双 :: 财政收入、税收收入双双«突破10亿元»。 => >1000000000 元 | 财政收入、税收收入
investment and count :: 引进项目«36个»、总投资«160亿元»。 => 36 个 | 项目 => 16000000000 元 | 总投资
road and length :: 新建道路«12条»«36公里»。 => 12 条 | 道路 => 36 公里 | 道路
flower and trees :: 栽植乔木«3.2万株»、花灌木«18万株»、草坪«6万平方米»。 => 32000 株 | 乔木 => 180000 株 | 花灌木 => 60000 平方米 | 草坪
households and people of one kind :: 救助困难群众«860户»、«2100人»。 => 860 户 | 困难群众 => 2100 人 | 困难群众
teacher and doctor :: 招聘教师«126名»、医护人员«58名»。 => 126 名 | 教师 => 58 名 | 医护人员
kinds joined by 及 :: 配备消防车«6辆»及救援器材«320件套»。 => 6 辆 | 消防车 => 320 件套 | 救援器材
nouns after counts joined :: 表彰«36名»先进个人和«12个»先进集体。 => 36 名 | 先进个人 => 12 个 | 先进集体
two counts one noun :: 建成«6个»省级、«18个»市级示范园区。 => 6 个 | 省级示范园区 => 18 个 | 市级示范园区
a list before a shared growth :: 第二产业增加值增长«6%»，第三产业增加值增长«5%»。 => 6 % | 第二产业增加值 | growth up => 5 % | 第三产业增加值 | growth up
three-industry structure told in the clause before :: 实体经济质效双升，三次产业结构进一步优化，调整为«8.3»∶«41.4»∶«50.3»。 => 8.3 | 三次产业结构 | share => 41.4 | 三次产业结构 | share => 50.3 | 三次产业结构 | share
three-industry structure :: 三次产业结构优化为«12.6»∶«41.2»∶«46.2»。 => 12.6 | 三次产业结构 | share => 41.2 | 三次产业结构 | share => 46.2 | 三次产业结构 | share
three-industry structure from and to :: 三次产业结构由«15»:«43»:«42»调整为«12»:«42»:«46»。 => 15 | 三次产业结构 | share | 2021 | reference => 43 | 三次产业结构 | share | 2021 | reference => 42 | 三次产业结构 | share | 2021 | reference => 12 | 三次产业结构 | share => 42 | 三次产业结构 | share => 46 | 三次产业结构 | share
beds and places :: 〔安排〕新增养老床位«200张»、托位«360个»。 => 200 张 | 养老床位 | change up => 360 个 | 托位 | change up
new firms of two kinds :: 〔安排〕新增规上工业企业«8家»、规上服务业企业«12家»。 => 8 家 | 规上工业企业 | change up => 12 家 | 规上服务业企业 | change up
grain and oil :: 收储稻谷«2.3万吨»、油菜籽«6000吨»。 => 23000 吨 | 稻谷 => 6000 吨 | 油菜籽
structure from a year's end :: 三次产业结构由2018年末的«21.6»:«34.2»:«44.2»调整为«18.4»:«35.1»:«46.5»。 => 21.6 | 三次产业结构 | share | 2018 | reference => 34.2 | 三次产业结构 | share | 2018 | reference => 44.2 | 三次产业结构 | share | 2018 | reference => 18.4 | 三次产业结构 | share => 35.1 | 三次产业结构 | share => 46.5 | 三次产业结构 | share
three verbs one clause :: 关停«3家»、搬迁«2家»、改造«8家»化工企业。 => 3 家 | 化工企业 => 2 家 | 化工企业 => 8 家 | 化工企业
`);
