import type * as vscode from 'vscode';
import type { ReportReviewApi } from './api/report-review-api.ts';
import { offerServer } from './assistant/offer-server.ts';
import { start } from './start.ts';

/** On a desktop and in a server: everything, and what wants a process of its own. */
export function activate(context: vscode.ExtensionContext): ReportReviewApi {
  context.subscriptions.push(offerServer(context.extension));
  return start(context);
}
