import { adoptionOf } from '../rules/version-adoption.js';
import { because } from '../rules/refusals.js';
import type { Requirement } from '../rules/rule-types.js';

/** The target is another version of the same procedure. */
export const versionIsAnother: Requirement<'adoptVersion'> = ({ target }, { procedure }) =>
  target.kind === procedure.kind && target.version !== procedure.version
    ? undefined
    : because('same_version', { version: procedure.version });

/** Everything under way has a place in the target version. */
export const versionHasPlace: Requirement<'adoptVersion'> = ({ target, facts }, { state }) => {
  const { displaced } = adoptionOf(target, state, facts);
  return displaced.length > 0 ? because('no_place', { displaced }) : undefined;
};
