import type { LedgerRow, Localizer } from '../../present/index.ts';
import { localize, standingVerdict } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import { madeWords } from '../export-about.ts';
import { escapeXml } from '../workbook/xml.ts';
import { byDistrict } from './by-district.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import { ledgerColumns } from './ledger-columns.ts';

/** A page to print: one table a district, its head on every sheet of paper. No script, nothing from elsewhere. */
export function ledgerHtml(rows: readonly LedgerRow[], localizer: Localizer, about: ExportAbout): string {
  const title = localizer.t('Commitments and outcomes');
  const columns = ledgerColumns.filter(({ id }) => id !== 'district' && id !== 'said');
  const tables = byDistrict(rows, localizer).map(
    ({ name, counts, rows: own }) =>
      `<section><h2>${escapeXml(name)}</h2><p>${escapeXml(counts)}</p>${table(own, columns, localizer)}</section>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${localizer.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeXml(title)}</h1>`,
    ...tables,
    ...madeWords(about, localizer)
      .split('\n')
      .map((line) => `<p class="made">${escapeXml(line)}</p>`),
    '</body></html>',
    '',
  ].join('\n');
}

function table(rows: readonly LedgerRow[], columns: readonly LedgerColumn[], localizer: Localizer): string {
  const head = columns.map(({ title }) => `<th scope="col">${escapeXml(localize(localizer, title))}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((column) => cell(column, row, localizer)).join('');
    return `<tr class="${standingVerdict(row.entry)}">${cells}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** A sentence that promises ten things would stand in ten rows, each as tall: the clause is printed, the sentence is its tooltip. */
function cell({ id, words }: LedgerColumn, row: LedgerRow, localizer: Localizer): string {
  const { clause, sentence } = row.promised;
  if (id !== 'promise' || clause === sentence) return `<td>${escapeXml(words(row, localizer))}</td>`;
  return `<td title="${escapeXml(sentence)}">${escapeXml(clause)}</td>`;
}

const STYLE = [
  'body{font:12px/1.5 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:1.5em;color:#111;background:#fff}',
  'table{border-collapse:collapse;width:100%}thead{display:table-header-group}tr{break-inside:avoid}',
  'th,td{border:1px solid #999;padding:2px 5px;text-align:left;vertical-align:top}th{background:#ddebf7}',
  '.missed td,.silent td{font-weight:600}.made{color:#555}section+section{break-before:page}',
  '@page{size:A4 landscape;margin:12mm}',
].join('');
