import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
}

/** Opens files in LibreOffice and saves them as another kind in a new folder, whose path it gives. */
export function savedByLibreOffice(files: readonly string[], kind: 'xlsx' | 'docx' | 'pdf', folder: string): string {
  const to = join(folder, `saved-${kind}`);
  mkdirSync(to);
  // A profile of its own, so that a LibreOffice that a person has open is left alone.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', to, ...files], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
  return to;
}
