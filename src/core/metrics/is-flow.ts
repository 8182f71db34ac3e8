import { aspectAroundFlow, aspectFlowTail } from '../knowledge/metric-phrasing.ts';
import { flowWords } from '../knowledge/phrase-words.ts';
import { byLast, wordUpTo } from '../text/lookup/word-index.ts';

/** 新增城镇就业人数: the phrase is a flow by its last word. */
export function isFlow(between: string, behind: string): boolean {
  const phrase = between.replace(aspectAroundFlow, '').replace(aspectFlowTail, '');
  if (phrase === '') return flowWords.some((flow) => behind.startsWith(flow) || behind.endsWith(flow));
  return wordUpTo(FLOWS, phrase) !== null;
}

const FLOWS = byLast(flowWords);
