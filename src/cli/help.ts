import { largest } from '../core/index.ts';
import { columnSets } from '../export/index.ts';
import { ledgerVerdicts } from '../ledger/index.ts';
import { checkable, commitmentKinds } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';
import { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { failOnChanges, failOns, languages } from './option-table.ts';

/** What --help prints. */
export function help(localizer: Localizer): string {
  const { t } = localizer;
  return [
    t('Report Review: checks and uses Chinese government work reports.'),
    '',
    `report-review ${commands.map(({ name }) => name).join('|')} ${t('FILE…')}`,
    '',
    ...table(commands.map((each) => [each.name, `${each.about(localizer)} (${each.formats.join(', ')})`])),
    '',
    ...table([
      ['--format FORMAT', t('what to print; the first of those named above is taken by itself')],
      ['--language', t('{0}: of messages and words, not of the report', languages.join('|'))],
      [
        '--fail-on',
        t('{0}: check ends with {1} at this severity or above; by itself error', failOns.join('|'), exitCodes.findings),
      ],
      [
        '--fail-on',
        t(
          '{0}: compare ends with {1} where such a change is told; by itself it never does',
          failOnChanges.join('|'),
          exitCodes.findings,
        ),
      ],
      ['--baseline FILE', t('check: findings that this file knows are left out and do not fail')],
      ['--write-baseline FILE', t('check: adds the findings of now to this file, to be known from then on')],
      [
        '--against FILE',
        t('check: a report, bulletin, budget or table of facts that the figures are held against; may be given again'),
      ],
      ['--tagged', t('only commitments with a tag')],
      ['--tag NAME', t('only commitments with this tag; may be given again')],
      [
        '--kinds LIST',
        t(
          'commitments, export: {0}; by itself {1}, with --tag or --tagged all',
          commitmentKinds.join('|'),
          checkable.kinds.join(','),
        ),
      ],
      ['--columns LIST', t('export: columns by their ids, or a set of them: {0}', Object.keys(columnSets).join('|'))],
      ['--figures', t('export: all reported figures as a table to be verified (csv, xlsx), instead of commitments')],
      ['--files-from LIST', t('more files, a path a line; - for a list, or a report, from standard input')],
      ['--threads N', t('how many threads read many reports; by itself as many as there are cores')],
      ['--reply-by DATE', t('the day by which the tables are to come back, 2025-03-15; it stands in each of them')],
      ['--write', t('apply: change the records; without it the changes are only shown')],
      [
        '--promise PLACE',
        t('decide: file and line of a commitment as ledger prints them, with words of it where several stand there'),
      ],
      ['--verdict NAME', t('decide: {0}; none takes back what was found', ledgerVerdicts.join('|'))],
      ['--why WORDS', t('decide: what the verdict rests on')],
      ['--by NAME', t('apply, decide: who changes the records; by itself the name that git has')],
      ['--unsigned', t('apply, decide: keep no name')],
      [
        '--out DIR|FILE',
        t('the file to write instead of printing, its ending tells the format; import: the folder for the texts'),
      ],
      ['--suggest', t('check --out COPY.docx: repairs as tracked changes beside the comments')],
      ['--tidy', t('import: without page furniture, broken lines joined, one paragraph a line')],
      ['--force', t('write over files that are there already')],
      ['--version, --help', ''],
      ['help COMMAND', t('what one command does, with lines to try')],
    ]),
    '',
    t('Marks and dismissed findings are taken from .report-review beside the file or in a folder above.'),
    t(
      'Exit codes: {0} done, {1} findings, {2} not understood, {3} a file could not be read, {4} a fault of the program.',
      exitCodes.ok,
      exitCodes.findings,
      exitCodes.usage,
      exitCodes.unreadable,
      exitCodes.fault,
    ),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = largest(rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`.trimEnd());
}
