import { languageOf } from '../../text/language-of.ts';
import type { Rule } from '../rule.ts';

/** A text that is not read: in traditional characters, or in English. «地區生產總值增長5.2%» */
export const writtenLanguage: Rule = {
  id: 'written-language',
  severity: 'information',
  title: { zh: '繁体或英文，不在审阅范围', en: 'Not in simplified Chinese' },
  why: {
    zh: '只读简体中文的报告。繁体、英文的文本不读数字和承诺，也不核对，免得读错；请换用简体文本。',
    en: 'Only reports in simplified Chinese are read. In a text in traditional characters or in English neither figures nor commitments are read, rather than misread.',
  },
  examples: [
    { text: '«雲溪區2023年地區生產總值增長5.2%，新建學校3所。»' },
    { text: '«The gross regional product grew by 5.2 percent, and 3 schools were built.»' },
    { text: '«雲溪鎮今年重點抓好產業發展，實現財政總收入3億元。»' },
    { text: '2023年地区生产总值增长5.2%，新建学校3所。' },
    { text: '纪念莊館、龍門石窟等3处文物得到修缮。' },
    { text: '引进PPP、BOT项目3个，建成5G基站200个。' },
  ],
  *check({ body }) {
    const language = languageOf(body.text);
    const first = body.paragraphs[0];
    if (language === 'simplified' || !first) return;
    yield { range: first.range, message: MESSAGES[language] };
  },
};

const MESSAGES = {
  traditional: {
    zh: '本文是繁体字，不在审阅范围：数字和承诺没有读取，请换用简体文本',
    en: 'This text is in traditional characters and is not read: neither figures nor commitments. Please use the simplified text',
  },
  latin: {
    zh: '本文不是中文，不在审阅范围：数字和承诺没有读取',
    en: 'This text is not in Chinese and is not read: neither figures nor commitments',
  },
} as const;
