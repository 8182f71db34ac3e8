export { compareDrafts } from './compare-drafts.ts';
export type { Break, CommitmentChange, Comparison, FigureChange, SectionChange, Words } from './comparison.ts';
export type { Draft } from './draft.ts';
export type { Fact, HeldFigure, Paper } from './against/fact.ts';
export type { Held } from './against/hold-against.ts';
export { holdAgainst } from './against/hold-against.ts';
export { paperOfReport } from './against/paper-of-report.ts';
export { paperOfTable } from './against/paper-of-table.ts';
export { againstRule, withFindingsAgainst } from './against/against-findings.ts';
