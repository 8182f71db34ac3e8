import { escapeHtml } from '../../present/index.ts';
import { stillPage } from '../host/still-page.ts';

/** The page around promises and outcomes: nothing runs in it and nothing is loaded; its links are the one command that it may ask for. */
export function ledgerHtml(title: string, body: string): string {
  return stillPage({ title, style, body: `<h1>${escapeHtml(title)}</h1>\n${body}` });
}

const style = `
/* What has the focus is not under the head of its table, nor at the very edge. */
html { scroll-padding: 4em 1em; }
a, h2 { scroll-margin: 4em 1em; }
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); padding: 0 1.5em 2em; }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .3em 1.2em; padding: 0; list-style: none; }
table { border-collapse: collapse; margin: .6em 0; }
caption { text-align: start; font-weight: 600; padding-bottom: .3em; }
th, td { border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); padding: .15em .6em; text-align: start; }
thead th { position: sticky; top: 0; background: var(--vscode-editorWidget-background); }
.series { display: flex; flex-wrap: wrap; align-items: center; gap: 1.2em; }
.chart { width: 220px; height: 90px; flex: none; }
.axis { stroke: var(--vscode-foreground); opacity: .5; }
.promised { fill: none; stroke: var(--vscode-charts-blue, currentColor); stroke-width: 2; stroke-dasharray: 4 3; }
.reported { fill: none; stroke: var(--vscode-charts-green, currentColor); stroke-width: 2; }
.dot { fill: var(--vscode-charts-green, currentColor); }
.missed, .silent { font-weight: 700; }
`;
