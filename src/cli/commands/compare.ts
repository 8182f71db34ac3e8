import { basename } from 'node:path';
import { version } from '../../../package.json';
import type { Comparison, Draft } from '../../compare/index.ts';
import { compareDrafts } from '../../compare/index.ts';
import { analyze } from '../../core/index.ts';
import { comparisonFile } from '../../export/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { CliOptions, FailOnChange, Format } from '../cli-options.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { jsonOf } from '../json-of.ts';
import { readFile } from '../read-file.ts';
import { writeNew } from '../write-new.ts';

/** Tells what changed between two drafts; either may be any kind of file, or git:REVISION:PATH. */
export const compare: ActingCommand = {
  name: 'compare',
  formats: ['text', 'json', 'csv', 'markdown', 'xlsx'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  about: ({ t }) => t('which figures, commitments and headings changed between two drafts'),
  act: async (options, io, localizer) => {
    const [old = '', now = ''] = options.files;
    const drafts: Draft[] = [];
    for (const path of [old, now]) {
      const read = await readDraft(path, io, localizer);
      if ('problem' in read) {
        io.stderr(`${read.problem}\n`);
        return exitCodes.unreadable;
      }
      drafts.push(read);
    }
    const [before, after] = drafts;
    if (!before || !after) return exitCodes.fault;
    const comparison = { ...compareDrafts(before, after), old, new: now };
    const content = await printed(comparison, options.format, io, localizer);
    return finish(content, comparison, options, io, localizer);
  },
};

async function readDraft(path: string, io: Io, localizer: Localizer): Promise<Draft | { readonly problem: string }> {
  const [, revision, inside] = /^git:([^:]+):(.+)$/.exec(path) ?? [];
  const from = revision === undefined || inside === undefined ? io : revisionIo(io, revision, inside);
  const read = await readFile(inside ?? path, from, localizer);
  if (!read.ok) return { problem: read.problem };
  const { text, encoding, kind } = read.imported;
  const about = { file: basename(inside ?? path), encoding: encoding ?? kind, language: localizer.language };
  return { text, analysis: analyze(text, about) };
}

/** A machine on which that one file is as it was in a revision. */
function revisionIo(io: Io, revision: string, path: string): Io {
  return {
    ...io,
    size: async () => (await io.readRevision(revision, path)).length,
    readFile: () => io.readRevision(revision, path),
  };
}

function printed(comparison: Comparison, format: Format, io: Io, localizer: Localizer): Promise<string | Uint8Array> {
  const wanted = FORMATS.find((each) => each === format);
  if (!wanted) return Promise.resolve(jsonOf([comparison], 'json'));
  return comparisonFile(wanted, comparison, { date: io.today(), version, filters: [] }, localizer);
}

const FORMATS = ['text', 'csv', 'markdown', 'xlsx'] as const;

async function finish(
  content: string | Uint8Array,
  comparison: Comparison,
  options: CliOptions,
  io: Io,
  localizer: Localizer,
) {
  const { out, failOnChange } = options;
  const trouble = out === null ? null : await writeNew(out, content, options, io, localizer);
  if (trouble !== null) {
    io.stderr(`${trouble}\n`);
    return exitCodes.unreadable;
  }
  if (out === null && typeof content === 'string') io.stdout(content);
  return failOnChange !== null && FAILS[failOnChange](comparison) ? exitCodes.findings : exitCodes.ok;
}

const FAILS: Readonly<Record<FailOnChange, (comparison: Comparison) => boolean>> = {
  changed: ({ figures, commitments, sections }) => figures.length + commitments.length + sections.length > 0,
  weakened: ({ commitments }) => commitments.some(({ kind }) => kind === 'weakened' || kind === 'removed'),
  breaks: ({ figures }) => figures.some(({ breaks }) => breaks.length > 0),
};
