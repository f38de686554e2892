import type { CommandOf } from '../rules/commands.js';
import { because, type Refusal } from '../rules/refusals.js';
import type { RuleContext } from '../rules/rule-context.js';
import { isBad, isBroken } from '../state/application-state.js';
import { isBlank } from '../rules/requirement.js';

/** 差评 says what was wrong, so that it can be put right. */
export const badRatingIsExplained = ({ level, words }: CommandOf<'rate'>): Refusal | undefined =>
  isBad(level) && isBlank(words) ? because('reason_required') : undefined;

/** 回访整改: what was done about it, for the record. */
export const actionTakenIsRecorded = ({ opinion }: CommandOf<'callBack'>): Refusal | undefined =>
  isBlank(opinion) ? because('reason_required') : undefined;

export const applicantIsAnswered = ({ reply }: CommandOf<'callBack'>): Refusal | undefined =>
  isBlank(reply) ? because('reply_required') : undefined;

/** Whoever says that a condition is broken has recorded the breach before. */
export const groundHolds = ({ ground }: CommandOf<'proposeRevocation'>, { state }: RuleContext): Refusal | undefined =>
  ground === 'condition_broken' && !state.conditions.some(isBroken) ? because('no_breach') : undefined;

export const statementSaysSomething = ({
  statement,
}: CommandOf<'makeStatement' | 'answerObjection'>): Refusal | undefined =>
  isBlank(statement) ? because('reason_required') : undefined;

/** Art. 38 by analogy: who is told that nothing will be decided is told what can be done about it. */
export const endNamesRemedies = ({ remedies }: CommandOf<'lapseForPapers'>): Refusal | undefined =>
  isBlank(remedies) ? because('remedies_required') : undefined;

/** Art. 38 by analogy: a revocation names the remedies. */
export const revocationNamesRemedies = ({ outcome, remedies }: CommandOf<'decideRevocation'>): Refusal | undefined =>
  outcome === 'revoke' && isBlank(remedies) ? because('remedies_required') : undefined;
