import { because } from '../rules/refusals.js';
import { isOfApplicant } from '../rules/four-eyes.js';
import { mandateBesideTasks, type Mandate, type Person } from '../rules/mandate.js';
import { awaitsStatement, isBeingRevoked, type ApplicationState } from '../state/application-state.js';
import type { Guard } from '../rules/rule-types.js';

/** Only an admission is revoked: other decisions are corrected by another application. */
export const isAnAdmission: Guard = ({ state: { kind } }) =>
  kind === 'entry' ? undefined : because('not_an_admission');

export const isNotBeingRevoked: Guard = ({ state }) => (isBeingRevoked(state) ? because('revocation_open') : undefined);

/** 提请撤销: any desk that examined or delivers. */
export const servesExaminingDesk: Guard = ({ state, actor }) => {
  const mandate = mandateToPropose(state, actor);
  if (!mandate) return because('not_your_desk');
  return isOfApplicant(state, actor, mandate) ? because('same_person') : undefined;
};

/** The name in which somebody proposes. */
export const mandateToPropose = (state: ApplicationState, person: Person): Mandate | null =>
  mandateBesideTasks(person, proposingDesks(state));

/** The desk in whose name this person proposes. */
export const proposingDesk = (state: ApplicationState, person: Person): string =>
  proposingDesks(state).find((desk) => mandateBesideTasks(person, [desk]) !== null) ?? '';

const examining: readonly string[] = ['check', 'opinion', 'vote', 'delivery'];

const proposingDesks = ({ tasks }: ApplicationState): string[] =>
  tasks.filter(({ kind }) => examining.includes(kind)).map(({ desk }) => desk);

/** 陈述申辩期内. */
export const statementIsAwaited: Guard = ({ state }) =>
  awaitsStatement(state) ? undefined : because('no_statement_awaited');
