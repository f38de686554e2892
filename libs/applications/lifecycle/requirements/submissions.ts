import { because } from '../rules/refusals.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';
import { wasNamed } from './defects.js';

export const dossierIsComplete: Requirement<'submit' | 'resubmit' | 'correctOnSpot'> = ({ errors }) =>
  errors.length > 0 ? because('dossier_incomplete', { errors }) : undefined;

/** Every item of the correction notice is answered. */
export const itemsAreAnswered: Requirement<'resubmit'> = ({ answers }, { state }) => {
  const given = new Set(answers.filter(({ answer }) => !isBlank(answer)).map(({ item }) => item));
  const missing = (state.corrections.at(-1)?.items ?? []).filter(({ id }) => !given.has(id)).map(({ id }) => id);
  return missing.length > 0 ? because('answers_missing', { items: missing }) : undefined;
};

/** 当场更正 covers the named items only: other defects belong in the one notice. */
export const onlyAllowedItemsAreCorrected: Requirement<'correctOnSpot'> = ({ changed }, { state }) => {
  if (changed.length === 0) return because('nothing_changed');
  const beyond = changed.filter((one) => !wasNamed(state.onSpotCorrection?.items ?? [], one)).map(({ key }) => key);
  return beyond.length > 0 ? because('beyond_on_spot_correction', { items: beyond }) : undefined;
};

export const paperIsExpected: Requirement<'provide'> = ({ material }, { state }) =>
  state.papers.some((paper) => paper.material === material && paper.providedOn === null)
    ? undefined
    : because('no_such_paper', {
        expected: state.papers.filter((paper) => !paper.providedOn).map((paper) => paper.material),
      });
