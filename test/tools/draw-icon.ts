// npm run generate -- icon: media/icon.svg as the PNG that VS Code's extension list shows.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './open-browser.ts';
import { places } from './places.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(async () => {
  const svg = await readFile(join(places.media, 'icon.svg'), 'utf8');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(places.media, 'icon.png'), omitBackground: true });
  await browser.close();
  say('media/icon.png');
  return 0;
});
