import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './install-once.ts';
import { npmInstall } from './npm-install.ts';
import { places } from './places.ts';

/**
 * Noto Sans SC from the npm registry, and a fontconfig file that makes it the answer to every request, so that
 * Chinese text has glyphs on a machine without Chinese fonts and pictures look the same everywhere.
 * Returns the environment for the browser's process.
 */
export async function installFonts(): Promise<Readonly<Record<string, string>>> {
  const folder = await installOnce(name, 'a Chinese font', async (into) => {
    const packed = join(into, 'packed');
    await mkdir(packed);
    await npmInstall(packed, [`@expo-google-fonts/noto-sans-sc@${release}`]);
    for (const face of faces) {
      const file = `NotoSansSC_${face}.ttf`;
      await copyFile(join(packed, 'node_modules/@expo-google-fonts/noto-sans-sc', face, file), join(into, file));
    }
    await rm(packed, { recursive: true });
    // It names the folder that `into` becomes.
    await writeFile(join(into, 'fonts.conf'), configuration(join(places.cache, name)));
  });
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

const release = '0.4.3';
const name = `noto-sans-sc-${release}`;
const faces = ['400Regular', '500Medium', '600SemiBold', '700Bold'];

const configuration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>Noto Sans SC</string></edit>
  </match>
</fontconfig>
`;
