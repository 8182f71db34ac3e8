// npm run test:web: the suite of test/web in VS Code's extension host inside a browser. The last line is `N passed, N failed`.
import { appendFileSync, existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request } from '../host/wire.ts';
import { resultsFile } from '../web/results-file.ts';
import { closingLine } from './closing-line.ts';
import { openBrowser } from './open-browser.ts';
import { places } from './places.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';
import { tellLines } from './tell-lines.ts';
import { automaticDocx } from './wrappings/report-docx.ts';
import { reportPage } from './wrappings/report-page.ts';
import { reportPdf } from './wrappings/report-pdf.ts';

runTool(async () => {
  const folder = join(places.cache, 'web');
  await rm(folder, { recursive: true, force: true });
  const workspace = await prepareWorkspace(folder, 'workspace', { realReports: false });
  await writeFile(join(workspace, '草案.docx'), automaticDocx(lines));
  await writeFile(join(workspace, '草案.pdf'), reportPdf(lines));
  await writeFile(join(workspace, '草案.html'), reportPage(lines));
  const extension = await forBrowsers(folder);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const server = await startServer({ data: join(folder, 'server') });
  try {
    const ended = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Trouble('The suite did not end within 10 minutes.'));
      }, 600_000);
      page.on('console', (message) => {
        appendFileSync(join(folder, 'workbench.log'), `${message.text()}\n`);
      });
      const exit = async (): Promise<void> => {
        await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
          appendFileSync(join(folder, 'workbench.log'), `${type} ${args.map(String).join(' ')}\n`);
        });
        await page.exposeFunction('codeAutomationExit', (code: number) => {
          clearTimeout(timer);
          resolve(code);
        });
      };
      exit().catch(reject);
    });
    const suite = join(extension, 'dist', 'web', 'test', 'suite.js');
    await page.goto(server.address({ folder: workspace, extension, suite }));
    const code = await ended;
    const results = join(workspace, resultsFile);
    const told = existsSync(results) ? await readFile(results, 'utf8') : '';
    const requests = told
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Request);
    const lines = tellLines();
    for (const request of requests) if (request.kind === 'line') lines.tell(request.text);
    const counts = requests.find((request) => request.kind === 'result');
    const { line, ok } = closingLine(counts, code);
    if (!ok) say(`What was logged is kept in ${join(folder, 'workbench.log')}.`);
    lines.repeatFailures();
    say(line);
    return ok ? 0 : 1;
  } finally {
    server.stop();
    await browser.close();
  }
});

const lines = [
  '政府工作报告',
  '各位代表：',
  '一、2023年工作回顾',
  '（一）经济稳中有进。地区生产总值增长6%，建成学校、医院、公园四个项目。',
  '二、2024年工作安排',
  '（一）稳定就业。新增城镇就业1300人以上，城镇登记失业率控制在4.5%以内。',
];

/** The extension as a page gets it: without what runs in Node, so that VS Code cannot choose that. */
async function forBrowsers(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  await mkdir(extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(places.root, 'package.json'), 'utf8')) as object;
  await writeFile(join(extension, 'package.json'), JSON.stringify({ ...manifest, main: undefined }));
  for (const name of ['package.nls.json', 'package.nls.zh-cn.json', 'l10n', 'syntaxes', 'media', 'dist/web'])
    await cp(join(places.root, name), join(extension, name), { recursive: true });
  await cp(join(places.root, 'dist/figures-page.js'), join(extension, 'dist/figures-page.js'));
  return extension;
}
