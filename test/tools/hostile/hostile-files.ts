import { encodeGb18030 } from '../wrappings/encode-gb18030.ts';
import { automaticDocx } from '../wrappings/report-docx.ts';
import { reportPage } from '../wrappings/report-page.ts';
import { reportPdf } from '../wrappings/report-pdf.ts';
import { damage } from './damage.ts';
import { hostileDocx } from './hostile-docx.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileHtml } from './hostile-html.ts';
import { hostilePdf } from './hostile-pdf.ts';
import { hostileText } from './hostile-text.ts';
import { newRandom } from './random.ts';

/**
 * Broken and malicious files of every kind, the same at every run.
 *
 * @param damaged how many damaged copies of each good file
 */
export function hostileFiles(damaged: number): readonly HostileFile[] {
  const random = newRandom(20_260_101);
  const lines = [
    '政府工作报告',
    '各位代表：',
    '一、工作回顾',
    ...Array.from({ length: 40 }, (_, at) => `（${at}）全年完成投资${at}亿元，增长6.1%，城镇新增就业1.2万人。`),
  ];
  const text = lines.join('\r\n');
  return [
    ...hostileDocx(),
    ...hostilePdf(),
    ...hostileHtml(),
    ...hostileText(random),
    ...damage(automaticDocx(lines), 'docx', damaged, random),
    ...damage(reportPdf(lines, '文件'), 'pdf', damaged, random),
    ...damage(encodeGb18030(reportPage(lines, 'gbk')), 'html', damaged, random),
    ...damage(encodeGb18030(text), 'txt', damaged, random),
  ];
}
