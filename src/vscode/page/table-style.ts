/** The look of a table in a page of its own, one line a row, from the colours of the theme alone, in light, dark and high contrast. */
export const tableStyle = `
body { margin: 0; padding: 0; background: var(--vscode-editor-background); }
main { height: 100vh; box-sizing: border-box; padding: 0 16px; display: flex; flex-direction: column;
  font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-foreground); }
/* The tab says it to those who see. */
h1 { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
[role="search"] { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; padding: 8px 0 4px; }
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
#count { margin: 0 auto 6px 0; color: var(--vscode-descriptionForeground); }
.above { display: flex; flex-wrap: wrap; gap: 0 24px; padding: 8px 0 6px; color: var(--vscode-descriptionForeground); }
.above p { margin: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
th, td { height: 18px; line-height: 17px; box-sizing: border-box; padding: 0 8px; text-align: start; font-weight: normal;
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; cursor: default;
  border-bottom: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder, transparent)); }
tr.spacer { visibility: hidden; }
thead { position: sticky; top: 0; z-index: 1; }
thead th { background: var(--vscode-editor-background); }
thead button { font: inherit; font-weight: 600; padding: 0; border: 0; color: inherit; background: none; cursor: pointer;
  white-space: nowrap; }
thead th[aria-sort="ascending"] button::after { content: " ↑"; }
thead th[aria-sort="descending"] button::after { content: " ↓"; }
thead input { width: 100%; height: 20px; padding: 0 4px; }
/* It would take the place of what was typed; Escape empties a box, too. */
thead input::-webkit-search-cancel-button { display: none; }
tbody th, tbody td { cursor: pointer; }
tbody [data-editable] { cursor: cell; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
tbody [aria-selected="true"] { background: var(--vscode-list-inactiveSelectionBackground); }
/* A column of links in the colour of links would be all that is seen. */
tbody tr:hover th { text-decoration: underline; }
tbody :focus { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
tbody input { width: 100%; height: 16px; padding: 0; border: 0; outline: none; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
`;
