import { caseTable } from './case-table.ts';

/** Text as scans, old files and web pages leave it. */
export const dirty = caseTable(`
full-width throughout :: 完成投资«３６．５亿元»，增长«８％»。 => 3650000000 元 | 投资 => 8 % | 投资 | growth up
a blank after the number :: 新增规上企业«18 家»。 => 18 家 | 规上企业 | change up
a blank before the number :: 固定资产投资增长 «12.3%»。 => 12.3 % | 固定资产投资 | growth up
blanks on both sides :: 建成 «36 公里» 绿道。 => 36 公里 | 绿道
a blank between digits and 万 :: 造林 «1.6 万亩»。 => 16000 亩 | 造林
a blank before the percent sign :: 财政收入增长«6.8 %»。 => 6.8 % | 财政收入 | growth up
the letter O for zero in an integer :: 安置残疾人«12O人»。 => 120 人 | 残疾人
the letter O in a decimal :: 财政收入增长«1O.2%»。 => 10.2 % | 财政收入 | growth up
the letter l in a decimal :: 城镇化率达到«4l.2%»。 => 41.2 % | 城镇化率
a separator with 万 :: 发放补贴«1,260.5万元»。 => 12605000 元 | 补贴
a middle dot as the point :: 造林«3·6万亩»。 => 36000 亩 | 造林
an ideographic blank :: 新建学校　«3所»。 => 3 所 | 学校
a footnote mark behind the number :: 培育“专精特新”企业[12]«26家»。 => 26 家 | “专精特新”企业
a footnote behind the unit :: 培育瞪羚企业«26家»[3]。 => 26 家 | 瞪羚企业
a bracketed footnote inside a name :: 完成“四好农村路”〔12〕«36公里»。 => 36 公里 | “四好农村路”
a doubled percent sign stays one :: 财政收入增长«6%»%。 => 6 % | 财政收入 | growth up
a long dash of two :: 〔安排〕工业投资增长«5%——6%»。 => 5..6 % | 工业投资 | growth up
an en dash :: 〔安排〕新建学校«2–3所»。 => 2..3 所 | 学校
an ASCII tilde :: 〔安排〕新建学校«2~3所»。 => 2..3 所 | 学校
a wave dash :: 〔安排〕新建学校«2〜3所»。 => 2..3 所 | 学校
superscript square :: 新建厂房«3.6万m²»。 => 36000 m² | 厂房
ASCII m2 :: 新建厂房«3.6万m2»。 => 36000 m2 | 厂房
km in letters :: 改造管网«36km»。 => 36 km | 管网
straight quotes around a name :: 深化"放管服"改革，取消事项«36项»。 => 36 项 | 事项
straight quotes around a formula :: 推行"1+3+N"模式，设立网格«260个»。 => 260 个 | 网格
a colon as ratio :: 城乡收入比为«1:2.1»。 => 2.1 | 城乡收入比
a slash date :: 2022/6/18 举办签约仪式，签约项目«26个»。 => 26 个 | 签约项目
a dotted date :: 2022.6.18举办签约仪式，签约项目«26个»。 => 26 个 | 签约项目
page furniture :: 完成投资«36亿元»。⏎- 12 -⏎新建学校«3所»。 => 3600000000 元 | 投资 => 3 所 | 学校
a page line in words :: 新建学校«3所»。⏎第 12 页 共 36 页⏎修建道路«6公里»。 => 3 所 | 学校 => 6 公里 | 道路
the permille sign :: 人口自然增长率为«3.2‰»。 => 3.2 ‰ | 人口自然增长率
half-width commas and semicolons :: 完成投资«36亿元»,增长«8.2%»;开工项目«26个»。 => 3600000000 元 | 投资 => 8.2 % | 投资 | growth up => 26 个 | 项目
an ASCII full stop ends the clause :: 财政收入增长«6%»,开工项目«26个».⏎继续努力。 => 6 % | 财政收入 | growth up => 26 个 | 项目
per cent as care of :: 财政收入增长«14.6℅»，税收增长«超过32℅»。 => 14.6 % | 财政收入 | growth up => >32 % | 税收 | growth up
a blank behind the bound :: 减税降费«超过 860 万元»。 => >8600000 元 | 减税降费
a blank in the whole part :: 完成技改投资«4 1.6亿元»。 => 4160000000 元 | 技改投资
a blank behind the point :: 社会消费品零售总额«38. 4亿元»。 => 3840000000 元 | 社会消费品零售总额
a blank before 余 :: 改造危房 «360 余套»。 => >360 套 | 危房
a per cent sign that became letters :: 财政收入同比增长«12_M_M_»。 => 12 % | 财政收入 | growth up
a point that became a question mark :: 粮食总产«3?6万吨»，增长«2%»。 => 36000 吨 | 粮食总产 => 2 % | 粮食总产 | growth up
blanks around the signs of a structure :: 三次产业结构调整为«8.2» : «41» : «50.8»。 => 8.2 | 三次产业结构 | share => 41 | 三次产业结构 | share => 50.8 | 三次产业结构 | share
a remark in brackets before the phrase :: 预计（下同）全区财政收入«8.6亿元»。 => 860000000 元 | 财政收入
thousands by a full-width comma :: 完成造林«１２，３４５亩»，产值«4亿元»。 => 12345 亩 | 造林 => 400000000 元 | 产值
a blank at the point of the second of a row :: 税收、收入分别为«3亿元»、«12. 6亿元»。 => 300000000 元 | 税收 => 1260000000 元 | 收入
a blank in the year behind the name :: 财政收入20 20年完成«12亿元»。 => 1200000000 元 | 财政收入
`);
