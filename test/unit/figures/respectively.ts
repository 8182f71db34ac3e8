import { caseTable } from './case-table.ts';

/** Lists of subjects dealt out to a list of values. */
export const respectively = caseTable(`
a row behind that names what it counts :: 南苑、北苑建成区分别达到«10平方公里»、«8平方公里»，集聚龙头企业«12家»、«7家»。 => 10 平方公里 | 南苑建成区 => 8 平方公里 | 北苑建成区 => 12 家 | 龙头企业 => 7 家 | 龙头企业
two shares of a head :: 中小企业、个体工商户复工率分别达到«96%»和«91.5%»。 => 96 % | 中小企业复工率 => 91.5 % | 个体工商户复工率
城乡 taken apart :: 城乡居民人均可支配收入分别增长«6.2%»和«8.9%»。 => 6.2 % | 城镇居民人均可支配收入 | growth up => 8.9 % | 农村居民人均可支配收入 | growth up
城乡 taken apart as amounts :: 城乡居民人均可支配收入分别达到«36820元»和«19640元»。 => 36820 元 | 城镇居民人均可支配收入 => 19640 元 | 农村居民人均可支配收入
城乡 with 、 :: 城乡居民人均可支配收入分别增长«5%»、«7%»。 => 5 % | 城镇居民人均可支配收入 | growth up => 7 % | 农村居民人均可支配收入 | growth up
three heads of livestock :: 猪、牛、羊出栏量分别达到«3.2万头»、«1600头»和«7200只»。 => 32000 头 | 猪出栏量 => 1600 头 | 牛出栏量 => 7200 只 | 羊出栏量
whole subjects :: 固定资产投资、社会消费品零售总额分别增长«8.6%»、«5.3%»。 => 8.6 % | 固定资产投资 | growth up => 5.3 % | 社会消费品零售总额 | growth up
和 between whole subjects :: 规上工业增加值和一般公共预算收入分别增长«7.1%»和«4.4%»。 => 7.1 % | 规上工业增加值 | growth up => 4.4 % | 一般公共预算收入 | growth up
three industries :: 一、二、三产增加值分别增长«4%»、«6.5%»、«5.8%»。 => 4 % | 一产增加值 | growth up => 6.5 % | 二产增加值 | growth up => 5.8 % | 三产增加值 | growth up
three industries in full :: 第一、二、三产业增加值分别增长«3.1%»、«5.6%»和«6%»。 => 3.1 % | 第一产业增加值 | growth up => 5.6 % | 第二产业增加值 | growth up => 6 % | 第三产业增加值 | growth up
deposits and loans :: 金融机构存贷款余额分别增长«9.8%»和«12.1%»。 => 9.8 % | 存款余额 | growth up => 12.1 % | 贷款余额 | growth up
deposits and loans in full :: 各项存款、贷款余额分别达到«260亿元»、«180亿元»。 => 26000000000 元 | 各项存款余额 => 18000000000 元 | 贷款余额
values after two clauses :: 毛入园率达到«95%»，普惠园覆盖率达到«88%»，分别高于全省«3个»和«5个百分点»。 => 95 % | 毛入园率 => 88 % | 普惠园覆盖率 => 3 个 | 毛入园率 | change up => 5 个百分点 | 普惠园覆盖率 | change up
below standards :: 万元产值能耗和用水量分别下降«3.5%»和«6%»。 => 3.5 % | 万元产值能耗 | growth down => 6 % | 用水量 | growth down
counts after 分别 :: 省、市级龙头企业分别达到«12家»、«68家»。 => 12 家 | 省级龙头企业 => 68 家 | 市级龙头企业
counts of meetings and papers :: 会议和文件数量分别减少«15%»和«21%»。 => 15 % | 会议数量 | growth down => 21 % | 文件数量 | growth down
of covers :: 基本养老、医疗保险参保率分别达到«98%»和«96.5%»。 => 98 % | 基本养老保险参保率 => 96.5 % | 医疗保险参保率
sewage and refuse :: 污水集中处理率、垃圾无害化处理率分别达到«95%»和«100%»。 => 95 % | 污水集中处理率 => 100 % | 垃圾无害化处理率
green rates :: 绿地率、绿化覆盖率分别达到«36%»、«41.2%»。 => 36 % | 绿地率 => 41.2 % | 绿化覆盖率
three pollutants :: 化学需氧量、氨氮、二氧化硫排放量分别下降«4%»、«3.6%»、«5%»。 => 4 % | 化学需氧量排放量 | growth down => 3.6 % | 氨氮排放量 | growth down => 5 % | 二氧化硫排放量 | growth down
goods by name :: 智能手机、显示器产量分别增长«12%»和«9%»。 => 12 % | 智能手机产量 | growth up => 9 % | 显示器产量 | growth up
in a plan :: 〔安排〕城镇、农村居民人均可支配收入分别增长«6%»和«7.5%左右»。 => ~6 % | 城镇居民人均可支配收入 | growth up => ~7.5 % | 农村居民人均可支配收入 | growth up
in a plan without a bound :: 〔安排〕城镇、农村居民人均可支配收入分别增长«6%»和«7.5%»。 => 6 % | 城镇居民人均可支配收入 | growth up => 7.5 % | 农村居民人均可支配收入 | growth up
comparisons after amounts :: 出口和进口分别完成«36亿元»和«12亿元»。 => 3600000000 元 | 出口 => 1200000000 元 | 进口
multiples of a base :: 旅游收入和游客人数分别是2016年的«3.2倍»和«2.6倍»。 => 3.2 倍 | 旅游收入 | multiple => 2.6 倍 | 游客人数 | multiple
ranks :: 地区生产总值、固定资产投资增速分别位居全市«第2位»和«第3位»。 => 2 位 | 地区生产总值增速 | rank => 3 位 | 固定资产投资增速 | rank
dealt without 分别 :: 城镇、农村居民人均可支配收入增长«5.8%»、«7.6%»。 => 5.8 % | 城镇居民人均可支配收入 | growth up => 7.6 % | 农村居民人均可支配收入 | growth up
to levels :: 城市、农村低保标准分别提高到每月«680元»和«490元»。 => 680 元 | 城市低保标准 => 490 元 | 农村低保标准
by amounts :: 城市、农村低保标准分别提高«60元»和«50元»。 => 60 元 | 城市低保标准 | change up => 50 元 | 农村低保标准 | change up
two sorts of firms :: 新增规上工业企业、限上商贸企业分别为«16家»和«23家»。 => 16 家 | 规上工业企业 | change up => 23 家 | 限上商贸企业 | change up
amount and growth each dealt :: 税收收入、非税收入分别完成«12亿元»、«3.6亿元»，增长«6%»、下降«2%»。 => 1200000000 元 | 税收收入 => 360000000 元 | 非税收入 => 6 % | 税收收入 | growth up => 2 % | 非税收入 | growth down
subjects listed in the clause before :: 完成投资«36亿元»，存款和贷款分别增加«12亿元»、«9亿元»。 => 3600000000 元 | 投资 => 1200000000 元 | 存款 | change up => 900000000 元 | 贷款 | change up
and 以及 :: 公路、水路以及航空客运量分别增长«3%»、«5%»、«8%»。 => 3 % | 公路客运量 | growth up => 5 % | 水路客运量 | growth up => 8 % | 航空客运量 | growth up
及 in a list :: 小麦、玉米及大豆单产分别提高«2%»、«3%»、«4%»。 => 2 % | 小麦单产 | growth up => 3 % | 玉米单产 | growth up => 4 % | 大豆单产 | growth up
two growths of two subjects without 分别 :: 城镇居民人均可支配收入、农民人均纯收入年均增长«12.6%»和«13.1%»。 => 12.6 % | 城镇居民人均可支配收入 | growth up => 13.1 % | 农民人均纯收入 | growth up
two rates of two insurances :: 养老保险和医疗保险参保率保持在«92%»和«98%以上»。 => ≥92 % | 养老保险参保率 => ≥98 % | 医疗保险参保率
half dealt after a verb :: 会议、文件分别精简«31%»、«28%»。 => 31 % | 会议 | growth down => 28 % | 文件 | growth down
four subjects :: 工业、农业、商贸、文旅项目分别达到«36个»、«21个»、«8个»、«6个»。 => 36 个 | 工业项目 => 21 个 | 农业项目 => 8 个 | 商贸项目 => 6 个 | 文旅项目
dealt over a stated total :: 接待游客«86万人次»、实现收入«6.2亿元»，分别增长«12%»和«18%»。 => 860000 人次 | 游客 => 620000000 元 | 收入 => 12 % | 游客 | growth up => 18 % | 收入 | growth up
dealt over three clauses :: 生产总值达到«86亿元»，财政收入达到«6.1亿元»，税收收入达到«4.2亿元»，分别增长«7%»、«8%»和«9%»。 => 8600000000 元 | 生产总值 => 610000000 元 | 财政收入 => 420000000 元 | 税收收入 => 7 % | 生产总值 | growth up => 8 % | 财政收入 | growth up => 9 % | 税收收入 | growth up
place of two zones :: 高新区、经开区综合排名分别提升«12位»、«6位»。 => 12 位 | 高新区综合排名 | change up => 6 位 | 经开区综合排名 | change up
two plants of two kinds of places :: 国家级、省级众创空间分别达到«3家»和«12家»。 => 3 家 | 国家级众创空间 => 12 家 | 省级众创空间
a second row :: 城乡居民收入达到«21600元»和«9800元»、分别增长«7.6%»和«8.4%»。 => 21600 元 | 城镇居民收入 => 9800 元 | 农村居民收入 => 7.6 % | 城镇居民收入 | growth up => 8.4 % | 农村居民收入 | growth up
two rows of two :: 城乡居民人均可支配收入分别为«3.1万元»和«1.4万元»、增长«5%»和«7%»。 => 31000 元 | 城镇居民人均可支配收入 => 14000 元 | 农村居民人均可支配收入 => 5 % | 城镇居民人均可支配收入 | growth up => 7 % | 农村居民人均可支配收入 | growth up
a start that all share :: 单位产值电耗、水耗、煤耗分别下降«3%»、«5%»、«6%»。 => 3 % | 单位产值电耗 | growth down => 5 % | 单位产值水耗 | growth down => 6 % | 单位产值煤耗 | growth down
two measures after their subject :: 民营经济提质增效，营业收入、增加值分别增长«16%»、«12%»。 => 16 % | 营业收入 | growth up => 12 % | 增加值 | growth up
常住 in the shared end :: 城镇和农村常住居民人均可支配收入完成«26092元»、«12191元»。 => 26092 元 | 城镇常住居民人均可支配收入 => 12191 元 | 农村常住居民人均可支配收入
town and country with a mark :: 城、乡居民收入分别为«32600元»、«16200元»，增长«6%»、«8%»。 => 32600 元 | 城镇居民收入 => 16200 元 | 农村居民收入 => 6 % | 城镇居民收入 | growth up => 8 % | 农村居民收入 | growth up
one rate for both :: 城镇居民收入、农民收入分别达到«32600元»、«16200元»，同步增长«6%»。 => 32600 元 | 城镇居民收入 => 16200 元 | 农民收入 => 6 % | 城镇居民收入、农民收入 | growth up
two things told of twice :: 预算收入由«5亿元»增加到«7亿元»，地方收入由«3亿元»增加到«4亿元»，分别增长«40%»和«33%»。 => 500000000 元 | 预算收入 | 2021 | reference => 700000000 元 | 预算收入 => 300000000 元 | 地方收入 | 2021 | reference => 400000000 元 | 地方收入 => 40 % | 预算收入 | growth up => 33 % | 地方收入 | growth up
a rank of what was told last :: 城镇和农村居民人均收入分别增长«7%»、«6%»；外贸出口值增长«43%»，均列全市«第三»。 => 7 % | 城镇居民人均收入 | growth up => 6 % | 农村居民人均收入 | growth up => 43 % | 外贸出口值 | growth up => 3 | 外贸出口值 | rank
yields of two crops :: 花椒、核桃亩产值由«4200元»、«2600元»提升至«5200元»、«3600元»。 => 4200 元 | 花椒亩产值 | 2021 | reference => 2600 元 | 核桃亩产值 | 2021 | reference => 5200 元 | 花椒亩产值 => 3600 元 | 核桃亩产值
an end that the first begins :: 城镇居民和农村居民人均可支配收入分别为«43600元»、«28100元»。 => 43600 元 | 城镇居民人均可支配收入 => 28100 元 | 农村居民人均可支配收入
a share dealt out by its noun behind the last :: 民间投资、工业投资占比分别达到«62%»和«48%»。 => 62 % | 民间投资 | share => 48 % | 工业投资 | share
a noun with a comparing character :: 创建示范、评比表彰项目分别压减«62%»、«36%»。 => 62 % | 示范表彰项目 | growth down => 36 % | 评比表彰 | growth down
a share of a whole dealt out :: 民间投资、工业投资占全部投资比重分别为«62%»、«48%»。 => 62 % | 民间投资 | share => 48 % | 工业投资 | share
invested in each :: 省级项目、市级项目分别完成投资«9亿元»、«4.2亿元»。 => 900000000 元 | 投资 => 420000000 元 | 投资
subjects of the clause before :: 退休人员养老金、护林员补贴和清扫员工资再次提高，月人均分别提高«120元»、«60元»和«250元»。 => 120 元 | 退休人员养老金 | change up => 60 元 | 护林员补贴 | change up => 250 元 | 清扫员工资 | change up
及 inside 普及 joins nothing :: 集中供热普及率、光纤普及率分别达到«91%»、«86%»。 => 91 % | 集中供热普及率 => 86 % | 光纤普及率
a movement before 分别 is that of all :: 工业总产值、税收收入年均增长分别为«6.4%»、«5.2%»。 => 6.4 % | 工业总产值 | growth up => 5.2 % | 税收收入 | growth up
a growth rate before 分别 is that of all :: 工业用电量、税收收入增长率分别达«6.4%»和«5.2%»。 => 6.4 % | 工业用电量 | growth up => 5.2 % | 税收收入 | growth up
`);
