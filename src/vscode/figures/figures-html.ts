import { escapeHtml, localize } from '../../present/index.ts';
import { countHtml, headHtml, pageHtml } from '../host/page-html.ts';
import { localizer } from '../localizer.ts';
import type { FiguresSource } from './figures-source.ts';

/** The page of the table of figures. */
export function figuresHtml(script: string, source: Omit<FiguresSource, 'reports'>): string {
  const { key, title, columns } = source;
  const { t } = localizer();
  const titleOf = (wanted: string): string => {
    const column = columns.find(({ id }) => id === wanted);
    return column ? localize(localizer(), column.title) : '';
  };
  const name = (wanted: string): string => escapeHtml(titleOf(wanted));
  const heads = columns.map(({ id }) => headHtml(titleOf(id), WIDTHS[id] ?? 10));
  const body = `<div role="search">
<label>${name('indicator')}<input id="indicator" type="search" placeholder="${escapeHtml(t('Words of the indicator, the figure or its section'))}"></label>
<label>${name('period')}<select id="period"><option value="">${escapeHtml(t('All'))}</option></select></label>
<label>${name('status')}<select id="status"><option value="">${escapeHtml(t('All'))}</option></select></label>
${countHtml(t('{0} of {1} figures', '{0}', '{1}'), t('{0} figures', '{0}'))}
<button id="export" type="button">${escapeHtml(t('Export…'))}</button>
</div>
<div id="table">
<table id="figures" role="grid" aria-label="${escapeHtml(title)}">
<thead><tr>${heads.join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="empty" hidden>${escapeHtml(t('No figure matches the filter.'))}</p>
</div>`;
  const attributes = `data-uri="${escapeHtml(key)}"`;
  return pageHtml(script, { title: escapeHtml(title), attributes, body });
}

/** How wide a column is beside the others, in half characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  indicator: 30,
  figure: 18,
  says: 9,
  period: 12,
  status: 8,
  section: 26,
  line: 6,
  district: 10,
  year: 7,
  file: 20,
};
