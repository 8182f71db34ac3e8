import type { Stage } from './identity.ts';
import type { IdentityContext } from './identity-context.ts';
import type { IdentityClass } from './identity-words.ts';

/** The stage of each class of words, by the word that stands for all of them. */
const STAGES: Partial<Readonly<Record<IdentityClass, Stage>>> = {
  signed: '签约',
  started: '开工',
  continued: '续建',
  finished: '竣工',
  running: '投产',
  registered: '入库',
};

/**
 * How far what is counted has come: the nearest verb of a stage before the number (新开工项目12个, 竣工8个), in the noun behind it
 * (12个签约项目) or right behind that (12个项目开工). Goes over no other figure.
 */
export function stageOf({ place, indicator, words }: IdentityContext): Stage | null {
  const { left, right, figure } = place;
  const nounEnd = indicator.range && indicator.range[0] >= figure.range[1] ? indicator.range[1] : figure.range[1];
  let stage: Stage | null = null;
  for (const word of words) {
    if (word.at < left) continue;
    if (word.at > nounEnd + NEAR || word.end > right) break;
    const found = STAGES[word.kind];
    if (!found) continue;
    if (word.at < figure.range[0] || stage === null) stage = found;
  }
  return stage;
}

/** How far behind the noun its verb may stand: 12个项目全部开工. */
const NEAR = 3;
