import { hasRunningLimit, type ApplicationState } from '../../lifecycle/index.js';
import type { Application } from '../../tables/application.entity.js';
import type { DecidedCommand } from './decided-command.js';
import { derivedColumns, derivedFrom, type DerivedColumns } from '../../rows/derived-columns.js';

/** Columns of `application` that a command writes. */
export const writtenColumns = [
  'state',
  'projectName',
  'nextDueAt',
  'calendarRevision',
  ...derivedColumns,
] as const satisfies (keyof Application)[];

type Written = DerivedColumns & Pick<Application, 'state' | 'projectName' | 'nextDueAt' | 'calendarRevision'>;

/** New values of `application`, and the version and files that a command expects there. */
export interface ApplicationRow extends Written, Pick<Application, 'id' | 'version' | 'filesChanged'> {
  /** Start of the number, at the first submission. */
  numberStart: string | null;
  at: Date;
}

export function applicationRow(decided: DecidedCommand, nextDueAt: Date | null): ApplicationRow {
  const { loaded, state, events, calendarRevision, at } = decided;
  const { id, version, filesChanged, projectName } = loaded.application;
  const submitted = events.find((event) => event.type === 'submitted');
  const named = submitted ?? events.find((event) => event.type === 'mended');
  return {
    id,
    version,
    filesChanged,
    state,
    ...derivedFrom(state),
    projectName: named?.projectName ?? projectName,
    nextDueAt,
    calendarRevision: revisionFor(state, calendarRevision),
    numberStart: submitted ? `${decided.zone.numberPrefix}-${submitted.receivedOn.slice(0, 4)}-` : null,
    at,
  };
}

/** Only running limits follow from a calendar. */
const revisionFor = (state: ApplicationState, revision: number): number | null =>
  hasRunningLimit(state) ? revision : null;
