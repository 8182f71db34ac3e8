/** The look of the table of figures, from the colours of the theme alone, in light, dark and high contrast. */
export const figuresStyle = `
body { height: 100vh; box-sizing: border-box; margin: 0; padding: 0 16px; display: flex; flex-direction: column;
  font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-foreground); }
[role="search"] { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; padding: 12px 0 4px; }
#table { flex: 1; overflow: auto; margin: 0 -16px; padding: 0 16px; }
label { display: flex; flex-direction: column; gap: 4px; }
label:first-of-type { flex: 1 1 160px; }
input, select { font: inherit; height: 28px; box-sizing: border-box; padding: 0 6px; border-radius: 2px; }
input { color: var(--vscode-input-foreground); background: var(--vscode-input-background);
  border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent)); }
input::placeholder { color: var(--vscode-input-placeholderForeground); }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
  border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); }
#export { font: inherit; height: 28px; padding: 0 12px; border-radius: 2px; cursor: pointer;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background);
  border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); }
#export:hover { background: var(--vscode-button-hoverBackground); }
#count { margin: 4px 0 8px; color: var(--vscode-descriptionForeground); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 8px; text-align: start; vertical-align: top; font-weight: normal;
  border-bottom: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder, transparent)); }
th:first-child { white-space: nowrap; }
td:nth-child(n+3):nth-child(-n+5), td:last-child { white-space: nowrap; }
td:last-child { text-align: end; color: var(--vscode-descriptionForeground); }
thead th { position: sticky; top: 0; z-index: 1; background: var(--vscode-editor-background); }
thead button { font: inherit; font-weight: 600; padding: 0; border: 0; color: inherit; background: none; cursor: pointer;
  white-space: nowrap; }
thead th[aria-sort="ascending"] button::after { content: " ↑"; }
thead th[aria-sort="descending"] button::after { content: " ↓"; }
tbody button { font: inherit; padding: 0; border: 0; background: none; color: var(--vscode-textLink-foreground); cursor: pointer; }
tbody tr { cursor: pointer; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
tbody tr:focus-within { background: var(--vscode-list-inactiveSelectionBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
`;
