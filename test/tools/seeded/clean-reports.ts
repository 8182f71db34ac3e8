import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../../src/core/text/normalise.ts';
import { importDocument, ImportTrouble } from '../../../src/intake/index.ts';
import { readInPlace } from '../read-in-place.ts';

/** A report as nobody has touched it: decoded or imported, and cleaned of page furniture. */
export interface CleanReport {
  readonly name: string;
  readonly text: string;
}

/** The reports of some folders, plain text, Word and PDF alike; the copies in GBK and what cannot be read are left out. */
export async function cleanReports(folders: readonly string[]): Promise<readonly CleanReport[]> {
  const reports: CleanReport[] = [];
  for (const folder of folders.filter(existsSync)) {
    const names = readdirSync(folder).filter((name) => REPORT.test(name) && !name.endsWith('.gbk.txt'));
    for (const name of names.sort()) {
      const text = await textOf(join(folder, name), name);
      if (text !== null) reports.push({ name, text: normalise(text).text });
    }
  }
  return reports;
}

const REPORT = /\.(?:txt|docx|pdf)$/;

async function textOf(path: string, name: string): Promise<string | null> {
  try {
    return (await importDocument(readFileSync(path), name, readInPlace)).text;
  } catch (error) {
    if (error instanceof ImportTrouble) return null;
    throw error;
  }
}
