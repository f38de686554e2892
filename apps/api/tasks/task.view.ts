import { noLimit, type TaskRow } from '#applications';
import { holdingMandate, titleOf } from '#applications/lifecycle';
import type { Actor } from '#kernel';
import type { PersonOf } from '../applications/parts/people.view.js';
import { limitView, type Today } from '../applications/parts/limits.js';
import type { Facts, Procedure } from '#zones/procedure';
import type { TaskResponse, TaskSubjectResponse } from './tasks.dto.js';

/** What a row of a desk's queue says, besides the row. */
export interface QueueRow {
  task: TaskRow;
  procedure: Procedure;
  enterpriseName: string;
  person: PersonOf;
  actor: Actor;
  today: Today;
}

export function taskView({ task, procedure, person, actor, today, ...row }: QueueRow): TaskResponse {
  const { id, key, kind, desk, state, lane, openedAt, promised } = task;
  const isRunning = (state === 'open' || state === 'claimed') && task.dueOn !== noLimit;
  return {
    id,
    key,
    kind,
    desk,
    state,
    lane,
    title: titleOf(procedure, key),
    claimedBy: person(task.holder),
    claimedFor: person(task.onBehalfOf),
    mine: state === 'claimed' && holdingMandate(actor, task) !== undefined,
    doneBy: person(task.doneBy),
    doneFor: person(task.doneFor),
    urged: task.urgedOn === null ? null : { times: task.urged, lastOn: task.urgedOn },
    openedAt,
    ...limitView(today, { dueOn: isRunning ? task.dueOn : null, days: promised }),
    application: subjectOf(task, row.enterpriseName),
  };
}

const unknown = { number: null, kind: 'entry', status: '', projectName: '' } as const;

function subjectOf({ application, applicationId }: TaskRow, enterpriseName: string): TaskSubjectResponse {
  const { number, kind, status, projectName } = application ?? unknown;
  return {
    id: applicationId,
    number,
    kind,
    status,
    projectName,
    enterpriseName,
    ...figuresOf(application?.state.facts ?? {}),
  };
}

const figuresOf = ({ sector = '', investmentCny }: Facts) => ({
  sector: String(sector),
  investmentCny: investmentCny === undefined ? null : Number(investmentCny).toFixed(2),
});
