// The board. esbuild.config.mjs leaves it in a file of its own, loaded when it is first shown.
export { BoardPanel } from '../board/board-panel.ts';
