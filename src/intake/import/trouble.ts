import type { Bilingual } from '../../core/index.ts';

/** Why a file gave no text; `message` is the English sentence, `words` both. */
export class ImportTrouble extends Error {
  override readonly name = 'ImportTrouble';
  readonly words: Bilingual;

  constructor(readonly code: TroubleCode) {
    super(troubles[code].en);
    this.words = troubles[code];
  }
}

/** Each sentence follows a file's name: «a.doc：是旧版 Word 或 WPS 文档……». */
export const troubles = {
  empty: { zh: '文件里没有文字，请确认没有选错文件', en: 'holds no text; see whether it is the right file' },
  binary: {
    zh: '不是可识别编码的文本，请在原来的软件中另存为 .docx 或 UTF-8 文本',
    en: 'is not text in any encoding known here; save it as .docx or UTF-8 text in its own program',
  },
  zip: { zh: '这是压缩包，请先解压出报告', en: 'is an archive; take the report out of it first' },
  doc: {
    zh: '这是旧版 Word 或 WPS 文档，请在 Word 或 WPS 中另存为 .docx 再打开',
    en: 'is an old Word or WPS document; save it as .docx in Word or WPS first',
  },
  rtf: {
    zh: '这是 RTF 文档，请在 Word 或 WPS 中另存为 .docx 再打开',
    en: 'is an RTF document; save it as .docx in Word or WPS first',
  },
  ofd: {
    zh: '这是 OFD 版式文件，请在阅读软件中导出为 PDF 或文本再打开',
    en: 'is an OFD document; export it as PDF or text from its reader first',
  },
  office: {
    zh: '这是表格或演示文稿，请将其中的报告另存为文本',
    en: 'is a workbook or a slide show; save the report in it as text first',
  },
  mht: {
    zh: '这是单文件网页（MHT），请在浏览器中另存为 HTML',
    en: 'is a web archive (MHT); save the page as HTML in the browser',
  },
  'docx-broken': {
    zh: '这份 Word 文档已损坏或不完整，请在 Word 或 WPS 中打开并重新保存',
    en: 'is a damaged or incomplete Word document; open it in Word or WPS and save it again',
  },
  'docx-locked': {
    zh: '这份 Word 文档有密码，请取消密码并另存为 .docx',
    en: 'is a Word document with a password; take it off and save it as .docx',
  },
  'workbook-broken': {
    zh: '工作簿已损坏，请在 Excel 或 WPS 中打开并重新保存',
    en: 'is a damaged workbook; open it in Excel or WPS and save it again',
  },
  hostile: {
    zh: '含有普通文档不会有的内容，为安全起见没有读取；来源可靠的话，请将正文另存为文本',
    en: 'holds what no ordinary document holds, so it was not read; if it can be trusted, save its words as text',
  },
  'pdf-broken': {
    zh: '这份 PDF 已损坏，请重新下载或重新导出',
    en: 'is a damaged PDF; download or export it again',
  },
  'pdf-locked': { zh: '这份 PDF 需要密码，请先取消密码', en: 'is a PDF with a password; take the password off first' },
  'pdf-scanned': {
    zh: '这份 PDF 是扫描图像，没有文字，请先做文字识别（OCR）',
    en: 'is a scanned PDF without text; run character recognition (OCR) on it first',
  },
  'pdf-garbled': {
    zh: '这份 PDF 的字体没有说明各字是什么字，读出的是乱码，请做文字识别（OCR）或另取原文',
    en: 'is a PDF whose fonts do not say what their signs mean; run character recognition (OCR) or get the original',
  },
  'too-large': {
    zh: '文件太大，没有读取，请将其中的报告另存为文本',
    en: 'is too large and was not read; save the report in it as text',
  },
  'too-long': {
    zh: '读取超时，已停止，请将其中的报告另存为文本',
    en: 'took too long to read and was stopped; save the report in it as text',
  },
  memory: {
    zh: '读取时占用内存过多，已停止，请将其中的报告另存为文本',
    en: 'took too much memory to read and was stopped; save the report in it as text',
  },
  stopped: { zh: '已取消', en: 'was cancelled' },
  fault: {
    zh: '读取时程序出错，请将其中的报告另存为文本',
    en: 'could not be read because of a fault of the program; save the report in it as text',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TroubleCode = keyof typeof troubles;
