import { basisOf } from './basis.ts';
import type { Identity } from './identity.ts';
import type { IdentityContext } from './identity-context.ts';
import { scopeOf } from './scope.ts';
import { stageOf } from './stage.ts';
import { subjectOf } from './subject.ts';
import { yearSpanOf } from './year-span.ts';

/** Answers each question of identity: from the own clause, carried from the one before, from the heading. */
export function identityOf(context: IdentityContext): Identity {
  return {
    subject: subjectOf(context),
    scope: scopeOf(context),
    stage: stageOf(context),
    basis: basisOf(context),
    span: yearSpanOf(context),
  };
}
