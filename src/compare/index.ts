export { compareDrafts } from './compare-drafts.ts';
export type { Break, CommitmentChange, Comparison, FigureChange, SectionChange, Words } from './comparison.ts';
export type { Draft } from './draft.ts';
