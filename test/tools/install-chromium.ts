import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { installOnce } from './install-once.ts';

/** A browser and what its process needs to find. */
export interface BrowserFiles {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium that the npm package @sparticuz/chromium carries (Linux on x64), and beside it the libraries
 * that a bare machine lacks; they are put before the browser's process alone.
 */
export async function installChromium(): Promise<BrowserFiles> {
  const packed = packageFolder();
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = await installOnce(`chromium-${version}`, `Chromium ${version}`, async (into) => {
    const executable = join(into, 'chromium');
    await pipeline(source('chromium.br'), createBrotliDecompress(), createWriteStream(executable));
    await chmod(executable, 0o755);
    for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) await unpack(source(archive), into);
  });
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  };

  function source(name: string): NodeJS.ReadableStream {
    return createReadStream(join(packed, 'bin', name));
  }
}

function packageFolder(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(dirname(main)));
}

/** Through a file: tar stops reading at the end mark, which a pipe takes for a fault. */
async function unpack(archive: NodeJS.ReadableStream, into: string): Promise<void> {
  const plain = join(into, 'archive.tar');
  await pipeline(archive, createBrotliDecompress(), createWriteStream(plain));
  await promisify(execFile)('tar', ['-x', '-f', plain, '-C', into]);
  await rm(plain);
}
