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
  { names: ['内蒙古自治区'], year: 1947 },
  { names: ['新疆维吾尔自治区'], year: 1955 },
  { names: ['广西壮族自治区', '宁夏回族自治区'], year: 1958 },
  { names: ['西藏自治区'], year: 1965 },
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
