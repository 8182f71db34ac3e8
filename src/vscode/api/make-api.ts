import { analyze } from '../../core/index.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { ReportReviewApi } from './report-review-api.ts';

/** The public API over what this window knows. */
export function makeApi(reviews: Reviews): ReportReviewApi {
  return {
    version: 1,
    analyse: (text, about = {}) => analyze(text, about),
    ready: () => reviews.ready(),
    reports: () => reviews.reports().map(({ uri }) => uri),
    analysis: async (report) => (await reviews.at(report))?.analysis,
    findings: async (report) => (await reviews.at(report))?.findings.shown,
    commitments: async (report) => (await reviews.at(report))?.marked.commitments,
    annotations: async (report) => (await reviews.at(report))?.store,
    onDidChangeReport: reviews.onDidChange,
  };
}
