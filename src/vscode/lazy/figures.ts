// What is shown of figures. esbuild.config.mjs leaves it in a file of its own, loaded with the first report that is open.
export {
  figureCard,
  figureHint,
  figureRows,
  figureSums,
  metricAt,
  metricNear,
  nextMention,
  sameIndicator,
  textTokens,
} from '../../present/index.ts';
export { FiguresPanel } from '../figures/figures-panel.ts';
