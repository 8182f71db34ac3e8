import type { AdriftVerdict, Ledger, LedgerEntry, LedgerPlace, LedgerVerdict } from '../../ledger/index.ts';
import { ledgerVerdicts } from '../../ledger/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { topicName } from '../words/topic-name.ts';
import type { Localizer } from '../words/localizer.ts';
import { periodWords } from '../words/words.ts';
import {
  adriftTitle,
  adriftWords,
  completionWords,
  conclusionWords,
  gapWords,
  ledgerNotes,
  ledgerVerdictWords,
  outcomeWords,
  standingVerdict,
} from './ledger-words.ts';

/** A line of the view of promises and outcomes: a district, a year, a topic, or one promise. */
export interface LedgerNode {
  /** The same for the same line after every change. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Markdown; "" for none. */
  readonly tooltip: string;
  /** A codicon's name. */
  readonly icon: string;
  /** The promise; null of a group. */
  readonly entry: LedgerEntry | null;
  /** A person's verdict whose promise stands no more. */
  readonly adrift?: AdriftVerdict;
  /** Of a group made when first looked at: destructuring looks. */
  readonly children: readonly LedgerNode[];
}

/** The line of each place as it was made last, with all that it depends on beside the place. */
export type LedgerTreeMemory = WeakMap<LedgerPlace, { readonly key: string; readonly nodes: readonly LedgerNode[] }>;

/**
 * Districts, in each its years, in each the topics, in each the promises that are of a wanted verdict.
 *
 * @param memory what was made before, for a tree that is made again and again
 */
export function ledgerTree(
  { places }: Ledger,
  wanted: ReadonlySet<LedgerVerdict>,
  localizer: Localizer,
  memory: LedgerTreeMemory = new WeakMap(),
): readonly LedgerNode[] {
  const key = [localizer.language, ...ledgerVerdicts.filter((each) => wanted.has(each))].join(' ');
  return places.flatMap((place) => {
    const known = memory.get(place);
    if (known?.key === key) return known.nodes;
    const nodes = districtNode(place, wanted, localizer);
    memory.set(place, { key, nodes });
    return nodes;
  });
}

function districtNode(
  place: LedgerPlace,
  wanted: ReadonlySet<LedgerVerdict>,
  localizer: Localizer,
): readonly LedgerNode[] {
  const entries = place.entries.filter((entry) => wanted.has(standingVerdict(entry)));
  const again = againNode(place, localizer);
  if (entries.length === 0 && !again) return [];
  const id = districtId(place);
  const lines = (): readonly LedgerNode[] => {
    const years = grouped(entries, ({ period }) => period ?? '');
    const nodes = years.map(([period, own]) => yearNode(`${id}|${period}`, period, own, localizer));
    return again ? [again, ...nodes] : nodes;
  };
  const label = place.district.name ?? localizer.t('District not told');
  return [groupNode({ id, label, icon: 'location', entries, lines }, localizer)];
}

function districtId({ district, entries }: LedgerPlace): string {
  return `district:${district.code ?? district.path?.join('/') ?? district.name ?? entries[0]?.target.file ?? ''}`;
}

/** What people found and have to look at again: the reports say something else now, or the promise is another. */
function againNode(place: LedgerPlace, localizer: Localizer): LedgerNode | null {
  const stale = place.entries.filter(({ decided }) => decided?.saw).map((entry) => entryNode(entry, localizer));
  const adrift = (place.adrift ?? []).map((each) => adriftNode(each, localizer));
  const id = `${districtId(place)}|again`;
  const children = [...stale.map((node) => ({ ...node, id: `${id}|${node.id}` })), ...adrift];
  if (children.length === 0) return null;
  const label = localizer.t('Verdicts to review again');
  return { id, label, description: String(children.length), tooltip: '', icon: 'warning', entry: null, children };
}

function adriftNode(adrift: AdriftVerdict, localizer: Localizer): LedgerNode {
  const [label, description] = [adriftTitle(adrift), adriftWords(localizer, adrift)];
  const id = `${adrift.file}#adrift#${adrift.id}`;
  return { id, label, description, tooltip: '', icon: 'warning', entry: null, adrift, children: [] };
}

function yearNode(id: string, period: string, entries: readonly LedgerEntry[], localizer: Localizer): LedgerNode {
  const topicNode = ([topic, own]: readonly [string, readonly LedgerEntry[]]): LedgerNode => {
    const label = topic === '' ? localizer.t('No topic') : topicName(topic, localizer);
    const lines = (): readonly LedgerNode[] => own.map((entry) => entryNode(entry, localizer));
    return groupNode({ id: `${id}|${topic}`, label, icon: 'tag', entries: own, lines }, localizer);
  };
  const lines = (): readonly LedgerNode[] => grouped(entries, ({ topic }) => topic ?? '').map(topicNode);
  return groupNode({ id, label: periodWords(localizer, period || null), icon: 'calendar', entries, lines }, localizer);
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly entries: readonly LedgerEntry[];
  readonly lines: () => readonly LedgerNode[];
}

function groupNode({ id, label, icon, entries, lines }: Group, localizer: Localizer): LedgerNode {
  const counts = ledgerVerdicts
    .map((verdict) => [verdict, entries.filter((entry) => standingVerdict(entry) === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${ledgerVerdictWords(localizer, verdict)} ${count}`);
  let made: readonly LedgerNode[] | undefined;
  return {
    id,
    label,
    description: counts.join(' · '),
    tooltip: '',
    icon,
    entry: null,
    get children() {
      return (made ??= lines());
    },
  };
}

/** 地区生产总值 240亿元 → 235.2亿元, behind it 未兑现 98.0%. */
function entryNode(entry: LedgerEntry, localizer: Localizer): LedgerNode {
  const { target, kind, indicator } = entry;
  const outcome = kind === 'quantified' ? outcomeWords(localizer, entry) : '';
  const verdict = conclusionWords(localizer, entry);
  const label = [indicator, kind === 'quantified' ? target.text : '', outcome && `→ ${outcome}`]
    .filter(Boolean)
    .join(' ');
  return {
    id: `${target.file}#${target.range.join('-')}#${indicator}`,
    label,
    description: [verdict, completionWords(entry) ? '' : gapWords(localizer, entry)].filter(Boolean).join(' '),
    tooltip: tooltipOf(entry, verdict, localizer),
    icon: ICONS[standingVerdict(entry)],
    entry,
    children: [],
  };
}

/** The icons also differ in shape, for those who do not tell colours apart. */
const ICONS: Readonly<Record<LedgerVerdict, string>> = {
  kept: 'pass',
  missed: 'error',
  unreported: 'question',
  open: 'clock',
  done: 'pass-filled',
  'going-on': 'sync',
  'promised-again': 'debug-restart',
  silent: 'circle-slash',
};

function tooltipOf(entry: LedgerEntry, verdict: string, localizer: Localizer): string {
  const { t } = localizer;
  const [best] = entry.outcomes;
  const rows: readonly (readonly [string, string])[] = [
    [t('Commitment'), entry.target.text],
    [t('Outcome'), best ? best.text : ''],
    [t('Gap'), gapWords(localizer, entry)],
    ...ledgerNotes(localizer, entry).map((note) => [t('Note'), note] as const),
  ];
  const lines = rows.filter(([, words]) => words !== '').map(([name, words]) => `- ${name}: ${escapeMarkdown(words)}`);
  return [`**${escapeMarkdown(entry.indicator)}** ${escapeMarkdown(verdict)}`, '', ...lines].join('\n');
}

function grouped(
  entries: readonly LedgerEntry[],
  keyOf: (entry: LedgerEntry) => string,
): readonly (readonly [string, readonly LedgerEntry[]])[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups];
}
