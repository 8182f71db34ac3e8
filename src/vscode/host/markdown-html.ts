import { stillPage } from './still-page.ts';

/** A page around Markdown that was made HTML: nothing runs in it, and nothing is loaded. */
export function markdownHtml(title: string, body: string): string {
  return stillPage({ title, style, body });
}

const style = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); padding: 0 1.5em 2em; line-height: 1.6;
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); overflow-wrap: break-word; }
main { max-width: 60em; }
h1 { font-size: 1.4em; line-height: 1.4; }
h2 { font-size: 1.15em; margin-top: 1.6em; }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
ul { padding-inline-start: 1.2em; }
blockquote { margin: .4em 0; padding: .4em 1em; border-inline-start: 3px solid var(--vscode-textBlockQuote-border, var(--vscode-contrastBorder, currentColor)); }
blockquote p { margin: .2em 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); padding: .2em .7em; text-align: start; }
pre, code { font-family: var(--vscode-editor-font-family); }
pre { padding: .6em 1em; overflow-x: auto; white-space: pre-wrap; background: var(--vscode-editorWidget-background); }
.hljs-addition { background: var(--vscode-diffEditor-insertedTextBackground, transparent); }
.hljs-deletion { background: var(--vscode-diffEditor-removedTextBackground, transparent); }
`;
