// What trees of commitments are made of. esbuild.config.mjs leaves it in a file of its own, loaded when one is first shown.
export {
  agendaTree,
  commitmentTree,
  cutNode,
  distinctReports,
  dueSoon,
  newTreeMemory,
  pathTo,
  shownReports,
  unreadNode,
} from '../../present/index.ts';
