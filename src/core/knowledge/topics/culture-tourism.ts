import type { TopicRow } from './topic.ts';

/** Culture, sports, tourism and civic spirit. */
export const cultureTourism: readonly TopicRow[] = [
  {
    id: 'culture-tourism',
    name: { zh: '文化旅游', en: 'Culture and tourism' },
    cues: `
      文旅 文化旅游 文旅融合 文体旅 文旅产业 文体`,
  },
  {
    id: 'culture',
    parent: 'culture-tourism',
    name: { zh: '文化', en: 'Culture' },
    cues: `
      文化 文物 非遗 图书馆 文艺 书屋 文化产业 文化活动 广播电视 遗址 文化馆 文化遗产 演出 书房 阅读 红色文化
      非物质文化遗产 考古 惠民演出 美术馆 剧院 影视 电影 文创 戏曲 古城 地方志 史志 出版 农家书屋 纪念馆 文联
      文化站 公共文化 文史 古建 广场舞 融媒体 哲学社会科学 社科 档案 红色基因 抗联`,
  },
  {
    id: 'sports',
    parent: 'culture-tourism',
    name: { zh: '体育', en: 'Sports' },
    cues: `
      体育 全民健身 健身 赛事 运动会 马拉松 足球 体育场 体育馆 健身步道 篮球 运动员 冰雪运动 竞技 冬奥 滑雪
      冰雪`,
  },
  {
    id: 'tourism',
    parent: 'culture-tourism',
    name: { zh: '旅游', en: 'Tourism' },
    cues: `
      旅游 景区 游客 民宿 度假 红色旅游 乡村旅游 5A 4A 全域旅游 旅游产业 旅游业 游船 旅游路 露营 研学 酒店
      自驾 农家乐 旅游节 冰雪旅游 避暑 文旅项目 观光 旅行社 景点 风景区 旅居 休闲`,
  },
  {
    id: 'civility',
    parent: 'culture-tourism',
    name: { zh: '精神文明', en: 'Civic spirit' },
    cues: `
      精神文明 文明实践 志愿服务 文明村 道德模范 核心价值观 文明创建 移风易俗 志愿者 时代新人 文明单位
      身边好人 文明家庭 全国文明城市 新时代文明实践 公民道德 思想道德 社会主义核心价值观 文明程度 文明风尚
      家风 诚信建设 乡规民约 雷锋`,
  },
];
