/** What reports keep anniversaries of, by every name they give it, and the year it began. */
export const anniversaries: readonly { readonly names: readonly string[]; readonly year: number }[] = [
  { names: ['新中国', '中华人民共和国', '建国', '共和国', '国庆'], year: 1949 },
  { names: ['中国共产党', '建党', '我们党'], year: 1921 },
  { names: ['改革开放'], year: 1978 },
  { names: ['中国人民解放军', '人民军队', '建军', '人民解放军'], year: 1927 },
  { names: ['中国人民抗日战争', '抗日战争', '抗战', '世界反法西斯战争'], year: 1945 },
  { names: ['红军长征', '长征'], year: 1936 },
  { names: ['香港'], year: 1997 },
  { names: ['澳门'], year: 1999 },
  { names: ['五四运动'], year: 1919 },
  { names: ['直辖'], year: 1997 },
  { names: ['辛亥革命'], year: 1911 },
  { names: ['遵义会议'], year: 1935 },
  { names: ['人民代表大会制度'], year: 1954 },
  { names: ['人民政协', '中国人民政治协商会议'], year: 1949 },
  { names: ['西藏和平解放'], year: 1951 },
  { names: ['内蒙古自治区'], year: 1947 },
  { names: ['新疆维吾尔自治区'], year: 1955 },
  { names: ['广西壮族自治区', '宁夏回族自治区'], year: 1958 },
  { names: ['西藏自治区'], year: 1965 },
  { names: ['浦东开发'], year: 1990 },
  { names: ['共建“一带一路”', '“一带一路”倡议'], year: 2013 },
];

/** Days of the year that go by their date and their name: “5·18”国际博物馆日. */
export const knownDays: readonly { readonly names: readonly string[]; readonly date: string }[] = [
  { names: ['消费者权益日', '消费者权益保护日'], date: '3·15' },
  { names: ['植树节'], date: '3·12' },
  { names: ['国家安全教育日', '全民国家安全教育日'], date: '4·15' },
  { names: ['读书日'], date: '4·23' },
  { names: ['防灾减灾日'], date: '5·12' },
  { names: ['博物馆日'], date: '5·18' },
  { names: ['旅游日'], date: '5·19' },
  { names: ['环境日'], date: '6·5' },
  { names: ['禁毒日'], date: '6·26' },
  { names: ['全民健身日'], date: '8·8' },
  { names: ['生态日'], date: '8·15' },
  { names: ['消防日', '消防宣传日'], date: '11·9' },
  { names: ['记者节'], date: '11·8' },
  { names: ['交通安全日'], date: '12·2' },
  { names: ['宪法日', '宪法宣传日'], date: '12·4' },
  { names: ['国家公祭日'], date: '12·13' },
];

/** What fairs of the nation are called for short, and how their full names end. */
export const eventNames: readonly (readonly [short: string, full: string])[] = [
  ['进博会', '国际进口博览会'],
  ['服贸会', '服务贸易交易会'],
  ['消博会', '消费品博览会'],
  ['链博会', '供应链促进博览会'],
  ['投洽会', '投资贸易洽谈会'],
  ['高交会', '高新技术成果交易会'],
  ['数博会', '大数据产业博览会'],
];
