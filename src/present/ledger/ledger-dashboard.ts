import type { Range } from '../../core/index.ts';
import type { Ledger, LedgerEntry, LedgerPlace } from '../../ledger/index.ts';
import { ledgerVerdicts } from '../../ledger/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { escapeHtml } from '../words/markdown.ts';
import { topicName } from '../words/topic-name.ts';
import { aspectWords } from '../words/measure-words.ts';
import { periodWords } from '../words/words.ts';
import type { LedgerSeries, SeriesPoint } from './ledger-series.ts';
import { ledgerSeries } from './ledger-series.ts';
import {
  adriftTitle,
  adriftWords,
  ledgerNotes,
  ledgerVerdictWords,
  outcomeWords,
  standingVerdict,
} from './ledger-words.ts';
import { seriesChart } from './series-chart.ts';

/** Gives the address behind a place of a report, for an HTML link. */
export type PlaceHref = (file: string, range: Range) => string;

/**
 * The inside of the page of promises and outcomes: for each district its indicators over the years as a picture and a
 * table, kept and missed by topic, and what was promised again and again; for several districts one indicator side by
 * side, ranked. A district whose promises all await a later report comes last, in one line. Every number is a link to where
 * it is printed. No script and no style of its own.
 */
export function ledgerDashboard({ places }: Ledger, localizer: Localizer, href: PlaceHref): string {
  const { t } = localizer;
  const promising = places.filter(({ entries }) => entries.length > 0);
  const shown = [...promising.filter(isAnswered), ...promising.filter((place) => !isAnswered(place))];
  if (shown.length === 0) return `<p>${escapeHtml(t('No commitment was found.'))}</p>`;
  const page = new Page(localizer, href);
  const nav = shown.map((place, at) => `<li><a href="#place-${at}">${escapeHtml(nameOf(place, localizer))}</a></li>`);
  return [
    `<nav aria-label="${escapeHtml(t('Districts'))}"><ul>${nav.join('')}</ul></nav>`,
    ...page.ranking(shown),
    ...shown.map((place, at) => page.district(place, at)),
  ].join('\n');
}

function nameOf({ district }: LedgerPlace, { t }: Localizer): string {
  return district.path?.join('') ?? district.name ?? t('District not told');
}

/** Whether anything came of any promise, by a report or as a person found. */
function isAnswered({ entries, adrift = [] }: LedgerPlace): boolean {
  return adrift.length > 0 || entries.some(({ verdict, decided }) => verdict !== 'open' || decided);
}

/** What a district last reported of an indicator. */
interface Reported {
  readonly place: LedgerPlace;
  readonly series: LedgerSeries;
  readonly point: SeriesPoint;
}

class Page {
  constructor(
    private readonly localizer: Localizer,
    private readonly href: PlaceHref,
  ) {}

  district(place: LedgerPlace, at: number): string {
    const { t } = this.localizer;
    const opening = `<section aria-labelledby="place-${at}"><h2 id="place-${at}">${escapeHtml(nameOf(place, this.localizer))}</h2>`;
    if (!isAnswered(place)) {
      const words = t('{0} commitments: a later report has to tell what came of them.', place.entries.length);
      return `${opening}\n<p>${escapeHtml(words)}</p></section>`;
    }
    const series = ledgerSeries(place).slice(0, MOST_SERIES);
    return [
      opening,
      this.lookAgain(place),
      this.topics(place.entries),
      ...(series.length > 0 ? [`<h3>${escapeHtml(t('Indicators over the years'))}</h3>`] : []),
      ...series.map((each) => this.series(each)),
      this.again(place.entries),
      '</section>',
    ].join('\n');
  }

  /** One indicator of several districts, for the last year that each of them reports; of one alone there is nothing to compare. */
  ranking(places: readonly LedgerPlace[]): readonly string[] {
    const { t } = this.localizer;
    const all = places.flatMap((place) =>
      ledgerSeries(place, 1).flatMap((series) => {
        const point = series.points.findLast(({ reported }) => reported !== null);
        return point ? [{ place, series, point }] : [];
      }),
    );
    const tables = [...new Set(all.map(({ series }) => series.key))]
      .map((key) => all.filter(({ series }) => series.key === key))
      .filter((group) => group.length > 1)
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST_RANKED)
      .map((group) => this.ranked(group));
    return tables.length === 0 ? [] : [`<section><h2>${escapeHtml(t('Side by side'))}</h2>`, ...tables, '</section>'];
  }

  private ranked(group: readonly Reported[]): string {
    const { t } = this.localizer;
    const rows = [...group]
      .sort((a, b) => (b.point.reported ?? 0) - (a.point.reported ?? 0))
      .map(({ place, point }, at) => [String(at + 1), escapeHtml(nameOf(place, this.localizer)), ...this.cells(point)]);
    const [first] = group;
    return first ? table(this.title(first.series), [t('Rank'), t('District'), ...this.heads()], rows) : '';
  }

  private series(series: LedgerSeries): string {
    const rows = series.points.map((point) => this.cells(point));
    return `<div class="series">${seriesChart(series)}${table(this.title(series), this.heads(), rows)}</div>`;
  }

  private title({ name, points }: LedgerSeries): string {
    const { aspect = null, target } = points[0]?.entry ?? {};
    return aspect === null ? name : `${name} · ${aspectWords(this.localizer, aspect, target?.unit ?? '')}`;
  }

  private heads(): readonly string[] {
    const { t } = this.localizer;
    return [t('Period'), t('Promised'), t('Reported'), t('Verdict')];
  }

  private cells({ entry }: SeriesPoint): readonly string[] {
    const { target, outcomes, period } = entry;
    const [best] = outcomes;
    const reported = best ? this.link(best.file, best.range, outcomeWords(this.localizer, entry)) : '–';
    return [
      escapeHtml(periodWords(this.localizer, period)),
      this.link(target.file, target.range, target.text),
      reported,
      this.verdict(entry),
    ];
  }

  private verdict(entry: LedgerEntry): string {
    const notes = ledgerNotes(this.localizer, entry).join('\n');
    const title = notes === '' ? '' : ` title="${escapeHtml(notes)}"`;
    return `<span class="${standingVerdict(entry)}"${title}>${escapeHtml(verdictWords(this.localizer, entry))}</span>`;
  }

  /** The fields with the most promises first; where there is none of a kind the cell is empty, so that the others are seen. */
  private topics(entries: readonly LedgerEntry[]): string {
    const { t } = this.localizer;
    const topics = [...new Set(entries.map(({ topic }) => topic))];
    const used = ledgerVerdicts.filter((each) => entries.some((entry) => standingVerdict(entry) === each));
    const rows = topics
      .map((topic) => ({ topic, own: entries.filter((entry) => entry.topic === topic) }))
      .sort((a, b) => b.own.length - a.own.length)
      .map(({ topic, own }) => {
        const counts = used.map((each) => own.filter((entry) => standingVerdict(entry) === each).length);
        const name = topic === null ? t('No topic') : topicName(topic, this.localizer);
        return [escapeHtml(name), ...counts.map((count) => (count === 0 ? '' : String(count)))];
      });
    return table(t('By topic'), [t('Topic'), ...used.map((each) => ledgerVerdictWords(this.localizer, each))], rows);
  }

  private again(entries: readonly LedgerEntry[]): string {
    const { t } = this.localizer;
    const again = entries.filter((entry) => standingVerdict(entry) === 'promised-again');
    if (again.length === 0) return '';
    const items = again.map(({ indicator, target, outcomes, period }) => {
      const later = outcomes.map(({ file, range, text }) => this.link(file, range, text));
      return `<li>${this.link(target.file, target.range, indicator)} (${escapeHtml(periodWords(this.localizer, period))}) → ${later.join('; ')}</li>`;
    });
    return `<h3>${escapeHtml(t('Promised again and again'))}</h3><ul>${items.join('')}</ul>`;
  }

  /** What people found and have to look at again. */
  private lookAgain({ entries, adrift = [] }: LedgerPlace): string {
    const stale = entries.filter(({ decided }) => decided?.saw);
    const items = [
      ...stale.map((entry) => {
        const { indicator, target } = entry;
        const words = [verdictWords(this.localizer, entry), ...ledgerNotes(this.localizer, entry)].join(' · ');
        return `<li>${this.link(target.file, target.range, `${indicator} ${target.text}`)} ${escapeHtml(words)}</li>`;
      }),
      ...adrift.map((each) => `<li>${escapeHtml(`${adriftTitle(each)} ${adriftWords(this.localizer, each)}`)}</li>`),
    ];
    const head = escapeHtml(this.localizer.t('Verdicts to review again'));
    return items.length === 0 ? '' : `<h3>${head}</h3><ul>${items.join('')}</ul>`;
  }

  private link(file: string, range: Range, words: string): string {
    return `<a href="${escapeHtml(this.href(file, range))}">${escapeHtml(words)}</a>`;
  }
}

/** 已兑现; where a person found it, that and by whom: the table has to say it, as no pointer may be at hand. */
function verdictWords(localizer: Localizer, entry: LedgerEntry): string {
  const verdict = ledgerVerdictWords(localizer, standingVerdict(entry));
  const by = entry.decided?.by;
  if (by === undefined) return verdict;
  return by === '' ? localizer.t('{0} (as found)', verdict) : localizer.t('{0} (found by {1})', verdict, by);
}

const MOST_SERIES = 24;
const MOST_RANKED = 12;

/** Cells are HTML; the caption and the heads are words. */
function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((each) => `<td>${each}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
