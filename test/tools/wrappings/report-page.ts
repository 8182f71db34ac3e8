import { escapeXml } from './write-docx.ts';

/** A report as a page of a government's site: navigation above, buttons and a footer around it. */
export function reportPage(lines: readonly string[], charset = 'utf-8'): string {
  const paragraphs = lines.map((line) => `<p style="text-indent:2em">${escapeXml(line)}</p>`);
  return `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>政府工作报告_政府网站</title>
<style>p { margin: 0 }</style><script>var page = "<p>首页</p>";</script></head>
<body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></div>
<div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/bg">工作报告</a></div>
<div class="main"><div class="info">发布时间：2023-01-20 信息来源：政府办公室 <a href="#">打印</a> <a href="#">关闭</a></div>
<div id="zoom">
${paragraphs.join('\n')}
</div>
<div class="pager">上一篇：<a href="/1">没有了</a> 下一篇：<a href="/2">没有了</a></div></div>
<div class="footer">版权所有：人民政府 网站标识码：0000000000 ICP备00000000号</div>
</body></html>`;
}
