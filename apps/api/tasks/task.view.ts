import { noLimit, type TaskRow } from '#applications';
import { titleOf } from '#applications/lifecycle';
import { limitView, type Today } from '../applications/limits.js';
import type { Facts, Procedure } from '#zones/procedure';
import type { TaskDto, TaskSubjectDto } from './tasks.dto.js';

/** What a row of a desk's queue says, besides the row. */
export interface QueueRow {
  task: TaskRow;
  procedure: Procedure;
  enterpriseName: string;
  holderName: string | null;
  actorId: string;
  today: Today;
}

export function taskView({ task, procedure, holderName, actorId, today, ...row }: QueueRow): TaskDto {
  const { id, key, kind, desk, state, lane, openedAt, holder, promised } = task;
  const isRunning = (state === 'open' || state === 'claimed') && task.dueOn !== noLimit;
  return {
    ...{ id, key, kind, desk, state, lane },
    title: titleOf(procedure, key),
    claimedBy: holder ? { id: holder, name: holderName ?? holder } : null,
    mine: state === 'claimed' && holder === actorId,
    openedAt: openedAt.toISOString(),
    ...limitView(today, { dueOn: isRunning ? task.dueOn : null, days: promised }),
    application: subjectOf(task, row.enterpriseName),
  };
}

function subjectOf({ application, applicationId }: TaskRow, enterpriseName: string): TaskSubjectDto {
  const { number = null, status = '', projectName = '' } = application ?? {};
  return {
    id: applicationId,
    number,
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
