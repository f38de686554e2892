import type { Command } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { servingAt, supervisor } from '../actors.js';
import { aVote, type Scenario } from '../scenario.js';
import { nextVersion } from '../procedure-versions.js';
import { theProcedure } from '../zone-procedures.js';
import type { Case } from '../situations/case.js';
import * as is from '../situations/situations.js';

const adopting = (from: Scenario, change?: (draft: Procedure) => void, said: object = {}) =>
  ({
    type: 'adoptVersion',
    target: nextVersion(from.procedure, change),
    facts: from.state.facts,
    reason: '改按新版办理',
    ...said,
  }) as Command;

const withoutTask = (key: string) => (draft: Procedure) => {
  draft.tasks = draft.tasks.filter((task) => task.key !== key);
};
const withoutSeat = (key: string) => (draft: Procedure) => {
  draft.panel.seats = draft.panel.seats.filter(({ task }) => task !== key);
};
const anotherChair = (draft: Procedure) => {
  draft.panel.seats = draft.panel.seats.map((seat, place) => ({ ...seat, chair: place === 1 }));
};
const withoutField = (key: string) => (draft: Procedure) => {
  for (const section of draft.form) section.fields = section.fields.filter((field) => field.key !== key);
};
const withoutMaterial = (key: string) => (draft: Procedure) => {
  draft.materials = draft.materials.filter((material) => material.key !== key);
};
const elsewhere = (key: string, difference: object) => (draft: Procedure) =>
  Object.assign(
    draft.tasks.find((task) => task.key === key)!,
    difference,
  );
const notToFollow = (draft: Procedure) => draft.materials.forEach((material) => (material.mayFollow = false));
const oneVoted = () => {
  const from = is.inPanel();
  const [{ key, id, desk } = from.task('vote-customs')] = from.openOf('vote');
  from.claims(key);
  return from.does(servingAt(desk), aVote(id, 'approve', { checklist: from.checklistOf(key) }));
};
const oneSigned = () => is.inApproval().signed('approve', ['sign-customs']);

/** Moving an application to another version of its procedure. */
// prettier-ignore
export const versions: Case[] = [
  ['same_version', 'moving to the version it has', is.inReview, (from) => [supervisor, adopting(from, undefined, { target: from.procedure })]],
  ['same_version', 'moving to another procedure', is.inReview, (from) => [supervisor, adopting(from, undefined, { target: theProcedure('exit') })]],
  ['reason_required', 'moving to a version without a reason', is.inReview, (from) => [supervisor, adopting(from, undefined, { reason: ' ' })]],
  ['suspended', 'moving while the clock is stopped', is.paused, (from) => [supervisor, adopting(from)]],
  ['no_place', 'a version without a desk that is examining', is.examining, (from) => [supervisor, adopting(from, withoutTask('customs'))]],
  ['no_place', 'a version that gives an open task to another desk', is.examining, (from) => [supervisor, adopting(from, elsewhere('customs', { desk: 'tax' }))]],
  ['no_place', 'a version that has an open task elsewhere', is.examining, (from) => [supervisor, adopting(from, elsewhere('customs', { stage: 'received' }))]],
  ['no_place', 'a version without a signature that is given', oneSigned, (from) => [supervisor, adopting(from, withoutTask('sign-customs'))]],
  ['no_place', 'a version without a seat of the panel that sits', oneVoted, (from) => [supervisor, adopting(from, withoutSeat('vote-customs'))]],
  ['no_place', 'a version with one more seat', is.inPanel, (from) => [supervisor, adopting(from, (draft) => void draft.panel.seats.push({ task: 'vote-tax' }))]],
  ['no_place', 'a version that gives the chair of a panel that sits to another seat', is.inPanel, (from) => [supervisor, adopting(from, anotherChair)]],
  ['no_place', 'a version without a field that is being corrected', is.correcting, (from) => [supervisor, adopting(from, withoutField('jobs'))]],
  ['no_place', 'a version without a field that is being mended', is.correctingOnSpot, (from) => [supervisor, adopting(from, withoutField('jobs'))]],
  ['no_place', 'a version without a paper that still follows', is.waitingForPaper, (from) => [supervisor, adopting(from, withoutMaterial('it_plan'))]],
  ['no_place', 'a version in which a promised paper may not follow', is.promising, (from) => [supervisor, adopting(from, notToFollow)]],
];
