export type { AssistantTool, ToolAnswer } from './assistant-tool.ts';
export type { AssistantReport, ReportLibrary } from './report-library.ts';
export { UnreadableReport } from './report-library.ts';
export { assistantTools } from './tools.ts';
