import { escapeXml, numbered, paragraph, run, section, writeDocx } from './write-docx.ts';

/** A Word file of our own making, and words of it that comments are to stand on. */
export interface OwnWordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
  /** Words that Word takes no comment on. */
  readonly carried?: readonly string[];
}

/** Fourteen ways in which the same sentences stand in Word files. */
export function ownWordFiles(): readonly OwnWordFile[] {
  return [
    file('words split after every second character', words(GDP, 2), ['286.4亿元', '5.2%']),
    file('runs split inside numbers, with styles', split(GDP), ['286.4亿元', '增长5']),
    file('revisions, accepted as read', revised(), ['12.9亿元', '收入12', '增长3%']),
    {
      ...file('comments that are there already', there(), ['286.4亿元', '5.2%']),
      bytes: writeDocx(there(), { comments: COMMENT }),
    },
    file('a table with cells of two paragraphs', table(), ['税收收入', '8.5亿元', '7.9亿元']),
    {
      ...file('footnotes', '', ['286.4亿元'], ['最终核实数']),
      bytes: writeDocx(`<w:p>${run('地区生产总值286.4亿元')}${NOTE_MARK}</w:p>`, { footnotes: FOOTNOTES }),
    },
    { ...file('a text box that stands twice', boxed(), ['见下图']), carried: ['合计12项'] },
    {
      ...file('automatic numbers', '', ['工作回顾', '工作安排'], ['二、']),
      bytes: writeDocx([paragraph('工作回顾', numbered(1, 0)), paragraph('工作安排', numbered(1, 0))].join(''), {
        numbering: NUMBERING,
      }),
    },
    file('what WPS writes: identities and hints on each run', wps(), ['286.4亿元', '一般公共预算收入']),
    file('links, fields, content controls', wrapped(), ['3.2亿元', '投资3', '增长6%']),
    file('a field that is begun and ended by marks', marked(), ['3.2亿元', '投资3', '2亿']),
    file('entities, tabs and breaks', broken(), ['A&B<C', '第二行']),
    {
      ...file('a header and a footer of a second section', '', ['286.4亿元', '5.2%'], ['2025年', '第三次会议文件']),
      bytes: writeDocx(sections(), {
        header: paragraph('2025年政府工作报告（送审稿）'),
        footer: paragraph('第三次会议文件'),
      }),
    },
    file('a paragraph whose end was deleted', goneEnd(), ['前半句', '后半句']),
  ];
}

function file(name: string, body: string, wanted: readonly string[], carried: readonly string[] = []): OwnWordFile {
  return { name, bytes: writeDocx(body), words: wanted, ...(carried.length > 0 ? { carried } : {}) };
}

const GDP = '全年地区生产总值286.4亿元，增长5.2%，一般公共预算收入12.9亿元。';

function words(text: string, size: number): string {
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  return `<w:p>${parts.map(run).join('')}</w:p>`;
}

function split(text: string): string {
  const parts = text.split(/(?<=[\d.])/);
  const styled = parts.map((part, at) =>
    at % 2 === 0
      ? run(part)
      : `<w:r><w:rPr><w:b/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t>${escapeXml(part)}</w:t></w:r>`,
  );
  return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${styled.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

const BY = 'w:author="甲" w:date="2024-01-01T00:00:00Z"';

function revised(): string {
  const gone = (text: string, id: number): string =>
    `<w:del w:id="${id}" ${BY}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const come = (text: string, id: number): string => `<w:ins w:id="${id}" ${BY}>${run(text)}</w:ins>`;
  return `<w:p>${run('一般公共预算收入1')}${gone('1.8', 1)}${come('2.9', 2)}${run('亿元，')}${gone('下降', 3)}${come('增长3', 4)}${run('%。')}</w:p>`;
}

function there(): string {
  const mark = '<w:r><w:commentReference w:id="4"/></w:r>';
  return `<w:p>${run('地区生产总值')}<w:commentRangeStart w:id="4"/>${run('286.4亿元，增')}<w:commentRangeEnd w:id="4"/>${mark}${run('长5.2%。')}</w:p>`;
}

const COMMENT = `<w:comment w:id="4" ${BY}><w:p>${run('对吗？')}</w:p></w:comment>`;

function table(): string {
  const cell = (...lines: readonly string[]): string =>
    `<w:tc><w:tcPr/>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/>${row(cell('指标'), cell('金额'))}${row(cell('税收收入', '其中增值税'), cell('8.5亿元', '7.9亿元'))}</w:tbl>${paragraph('以上。')}`;
}

const NOTE_MARK = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const FOOTNOTES = `<w:footnote w:id="2">${paragraph('最终核实数。')}</w:footnote>`;

function boxed(): string {
  const box = `<w:txbxContent>${paragraph('合计12项')}</w:txbxContent>`;
  const size = 'cx="2000000" cy="500000"';
  const shape = `<wps:wsp ${space('wps', `${MICROSOFT}/wordprocessingShape`)}><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const graphic = `<a:graphic ${space('a', `${DRAWING}/main`)}><a:graphicData uri="${MICROSOFT}/wordprocessingShape">${shape}</a:graphicData></a:graphic>`;
  const drawing = `<w:drawing><wp:inline ${space('wp', `${DRAWING}/wordprocessingDrawing`)}><wp:extent ${size}/><wp:docPr id="1" name="box"/>${graphic}</wp:inline></w:drawing>`;
  const pict = `<w:pict><v:shape ${space('v', 'urn:schemas-microsoft-com:vml')} style="width:150pt;height:40pt"><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
  const twice = `<mc:AlternateContent ${space('mc', COMPATIBLE)}><mc:Choice ${space('wps', `${MICROSOFT}/wordprocessingShape`)} Requires="wps">${drawing}</mc:Choice><mc:Fallback>${pict}</mc:Fallback></mc:AlternateContent>`;
  return `<w:p>${run('见下图')}<w:r>${twice}</w:r></w:p>`;
}

const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const COMPATIBLE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

function space(prefix: string, uri: string): string {
  return `xmlns:${prefix}="${uri}"`;
}

const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/><w:suff w:val="nothing"/></w:lvl>';
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LEVEL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

function wps(): string {
  const font = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/>';
  const part = (text: string): string =>
    `<w:r><w:rPr>${font}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const id = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="2D8A7B5C"';
  return `<w:p ${id}><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:rPr>${font}</w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/>${part('地区生产总值286')}${part('.4')}${part('亿元，一般公共')}<w:bookmarkEnd w:id="0"/>${part('预算收入12.9亿元。')}</w:p>`;
}

function marked(): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const begun = `${mark('begin')}<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>${mark('separate')}`;
  return `<w:p>${run('完成投资')}${begun}${run('3.2亿')}${mark('end')}${run('元，增长6%')}</w:p>`;
}

function wrapped(): string {
  return `<w:p><w:hyperlink w:anchor="a">${run('完成投资')}</w:hyperlink><w:fldSimple w:instr=" DOCPROPERTY X ">${run('3.2')}</w:fldSimple>${run('亿元')}<w:sdt><w:sdtPr/><w:sdtContent>${run('，增长6%')}</w:sdtContent></w:sdt></w:p>`;
}

function broken(): string {
  return `<w:p>${run('企业A&B<C有限公司')}<w:r><w:tab/></w:r>${run('新建')}<w:r><w:br/></w:r>${run('第二行')}</w:p>`;
}

function sections(): string {
  const first = `<w:p><w:pPr>${section()}</w:pPr>${run('政府工作报告')}</w:p>`;
  return `${first}${paragraph('地区生产总值286.4亿元，增长5.2%。')}${section('header', 'footer')}`;
}

function goneEnd(): string {
  return `<w:p><w:pPr><w:rPr><w:del w:id="9" ${BY}/></w:rPr></w:pPr>${run('前半句，')}</w:p>${paragraph('后半句。')}`;
}
