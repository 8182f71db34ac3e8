import type { Analysis, AnalysisSection } from '../../core/index.ts';

/** The sections around an id, from the outermost in; empty where the id is null. The document's title is left out. */
export function sectionPath(analysis: Analysis, id: string | null): readonly AnalysisSection[] {
  const path: AnalysisSection[] = [];
  for (let at = find(analysis, id); at; at = find(analysis, at.parent)) if (at.kind !== 'title') path.unshift(at);
  return path;
}

/** A heading as it is written: （一）抓好疫情防控. */
export function sectionName({ number, title }: AnalysisSection): string {
  return (number ?? '') + title;
}

function find(analysis: Analysis, id: string | null): AnalysisSection | undefined {
  return id === null ? undefined : analysis.sections.find((each) => each.id === id);
}
