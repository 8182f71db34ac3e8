import type { Bilingual } from '../../core/index.ts';

/** What a person should know about an imported file although it was read. */
export interface ImportNote {
  readonly code: NoteCode;
  /** How many there are of what the code names. */
  readonly count: number;
}

/** {0} is the count. */
const notes = {
  revisions: { zh: '修订 {0} 处，按已接受处理', en: '{0} tracked changes were taken as accepted' },
  comments: { zh: '批注 {0} 条，未导入', en: '{0} comments were left out' },
  headers: { zh: '页眉、页脚 {0} 行，列在文末', en: '{0} lines of page headers and footers stand at the end' },
  contents: { zh: '目录 {0} 行，未导入', en: '{0} lines of the table of contents were left out' },
  pictures: { zh: '图片 {0} 张，其中的文字未导入', en: '{0} pictures were left out; words in them are not read' },
  hidden: { zh: '隐藏文字 {0} 处，未导入', en: '{0} hidden passages were left out' },
  tables: { zh: '表格 {0} 个，每行写作一行文字', en: '{0} tables were written as lines of text' },
  footnotes: { zh: '脚注、尾注 {0} 条，列在文末', en: '{0} footnotes stand at the end' },
  numbers: { zh: '自动编号 {0} 个，已写成文字', en: '{0} automatic numbers were written out' },
  'numbers-lost': { zh: '自动编号 {0} 个，无法还原', en: '{0} automatic numbers could not be told' },
  furniture: { zh: '页码、页眉等 {0} 行，已去掉', en: '{0} lines of page numbers and running headers were left out' },
  'pages-empty': { zh: '{0} 页没有文字（可能是图像）', en: '{0} pages hold no text; they may be pictures' },
  unreadable: { zh: '{0} 个字符无法识别', en: '{0} characters could not be read' },
  surroundings: {
    zh: '网页正文以外的 {0} 个字，未导入',
    en: '{0} characters around the article were left out',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type NoteCode = keyof typeof notes;

/** {code: 'revisions', count: 3} → «修订 3 处，按已接受处理» */
export function noteWords({ code, count }: ImportNote): Bilingual {
  const { zh, en } = notes[code];
  return { zh: zh.replace('{0}', String(count)), en: en.replace('{0}', String(count)) };
}
