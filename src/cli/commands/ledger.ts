import { version } from '../../../package.json';
import { ledgerFile, ledgerFormats } from '../../export/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { PrintingCommand } from '../command.ts';
import { againLines, ledgerRowLine } from '../ledger-lines.ts';
import type { LedgerOfReports } from '../ledger-of-reports.ts';
import { ledgerOfReports } from '../ledger-of-reports.ts';

/** Prints what the reports of each district promise and what later ones say of it, an entry a line; or as a table. */
export const ledger: PrintingCommand = {
  name: 'ledger',
  formats: ['text', 'json', 'csv', 'markdown', 'html', 'xlsx'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  perReport: [],
  about: ({ t }) => t('what was promised and what came of it, by district, over reports of several years'),
  print: (reports, { format }, localizer, today) => {
    const all = ledgerOfReports(reports);
    const wanted = ledgerFormats.find(({ id }) => id === format);
    if (!wanted) return asText(all, localizer);
    return ledgerFile(wanted.id, all.made, all.rows, localizer, { date: today, version, filters: [] });
  },
};

function asText({ made, rows }: LedgerOfReports, localizer: Localizer): string {
  return made.places
    .map((place) => {
      const { district, years, entries } = place;
      const own = rows.filter(({ entry }) => entries.includes(entry));
      const name = district.path?.join('') ?? district.name ?? localizer.t('District not told');
      const lines = [...own.map((row) => ledgerRowLine(row, localizer)), ...againLines(place, own, localizer)];
      return `${name} ${years.join('、')}\n${lines.map((line) => `  ${line}\n`).join('')}`;
    })
    .join('\n');
}
