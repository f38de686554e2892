import { adoptionOf } from '../rules/version-adoption.js';
import { because } from '../rules/refusals.js';
import type { Requirement } from '../rules/rule-types.js';

/** Another version of the same procedure. */
export const versionIsAnother: Requirement<'adoptVersion'> = ({ target }, { procedure }) =>
  target.kind === procedure.kind && target.version !== procedure.version
    ? undefined
    : because('same_version', { version: procedure.version });

/** What is under way has its place in the version, or the application stays with its own. */
export const versionHasPlace: Requirement<'adoptVersion'> = ({ target, facts }, { state }) => {
  const { displaced } = adoptionOf(target, state, facts);
  return displaced.length > 0 ? because('no_place', { displaced }) : undefined;
};
