import type { Comparison, Words } from '../../compare/index.ts';
import type { Range } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { aspectWords } from '../words/measure-words.ts';
import { periodWords } from '../words/words.ts';

/** One change between two drafts as it leaves the product, whatever the format. */
export interface ComparisonRow {
  /** 数字, 承诺, 标题 */
  readonly of: string;
  /** 改动, 新增, 删去, 变弱 … */
  readonly kind: string;
  /** What the number is of and when; what of a promise became another. */
  readonly about: string;
  readonly old: Words | null;
  readonly new: Words | null;
  /** Mentions that still have the old value, and what does not hold any more, each with its place in the new draft. */
  readonly follows: readonly Follow[];
}

/** What a changed figure leaves behind: «line 80 still says 12.6亿元». */
export interface Follow {
  readonly kind: 'unchanged' | 'break';
  readonly message: string;
  readonly range: Range;
}

/** The changes of a comparison in three groups: figures, promises, headings, each in text order. */
export function comparisonRows(comparison: Comparison, localizer: Localizer): readonly ComparisonRow[] {
  const { t } = localizer;
  return [
    ...comparison.figures.map((each) => ({
      ...wordsOf(each),
      of: t('Figure'),
      kind: kindWords(each.kind, localizer),
      about: [
        each.indicator,
        aspectWords(localizer, each.aspect, (each.new ?? each.old)?.text.endsWith('%') ? '%' : ''),
        period(each.period, localizer),
      ]
        .filter(Boolean)
        .join(' · '),
      follows: [
        ...each.unchanged.map(({ line, text, range }) => ({
          kind: 'unchanged' as const,
          message: t('line {0} still says {1}', line, text),
          range,
        })),
        ...each.breaks.map(({ message, range }) => ({ kind: 'break' as const, message, range })),
      ],
    })),
    ...comparison.commitments.map((each) => ({
      ...wordsOf(each),
      of: t('Commitment'),
      kind: kindWords(each.kind, localizer),
      about: each.what.map((what) => whatWords(what, localizer)).join('、'),
      follows: [],
    })),
    ...comparison.sections.map((each) => ({
      ...wordsOf(each),
      of: t('Heading'),
      kind: kindWords(each.kind, localizer),
      about: '',
      follows: [],
    })),
  ];
}

function wordsOf(change: { readonly old?: Words; readonly new?: Words }): Pick<ComparisonRow, 'old' | 'new'> {
  return { old: change.old ?? null, new: change.new ?? null };
}

function period(said: string | null, localizer: Localizer): string {
  return said === null ? '' : periodWords(localizer, said);
}

type Kind = Comparison['figures' | 'commitments' | 'sections'][number]['kind'];

function kindWords(kind: Kind, { t }: Localizer): string {
  const words: Readonly<Record<Kind, string>> = {
    changed: t('changed'),
    added: t('added'),
    removed: t('removed'),
    strengthened: t('firmer'),
    weakened: t('weaker'),
    retitled: t('reworded'),
    renumbered: t('renumbered'),
    moved: t('moved'),
  };
  return words[kind];
}

function whatWords(what: Comparison['commitments'][number]['what'][number], { t }: Localizer): string {
  const words: Readonly<Record<typeof what, string>> = {
    value: t('number'),
    bound: t('bound'),
    deadline: t('deadline'),
    hardness: t('firmness'),
  };
  return words[what];
}
