/** What ends the name of a place below a county, the longest first. */
export const smallPlaceKinds: readonly string[] = '街道 社区 乡 镇 村 屯'.split(' ');

/** Words before these that name no place: 全镇, 各村, 老旧社区, 示范村. */
export const namelessPlaces: ReadonlySet<string> = new Set(
  '全 各 我 本 该 个 每 城 乡 农 老旧 示范 所有 特色 重点 智慧 美丽 中心 试点 贫困 城乡 行政 自然 建制'.split(' '),
);

/** What a person is called beside the name: 李明同志, 区长李明. */
export const personTitles: readonly string[] =
  '同志 书记 省长 市长 区长 县长 乡长 镇长 主席 主任 局长 院长 检察长 秘书长 代表 委员 先生 女士'.split(' ');

/** The hundred family names that nine people of ten have (公安部, 二〇二〇年全国姓名报告), with common ones of two characters. */
export const familyNames: ReadonlySet<string> = new Set([
  ...Array.from(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
  ),
  '欧阳',
  '上官',
  '司马',
]);
