import { DomainError } from '#kernel';
import type { AvailableCommand, CommandType } from './commands.js';
import type { Status } from '../state/statuses.js';

/** Why a command is refused. Stable and public. */
export const refusalCodes = [
  'wrong_status',
  'not_yours',
  'not_your_desk',
  'not_your_role',
  'no_such_task',
  'no_such_condition',
  'no_such_line',
  'no_such_owner',
  'no_such_subject',
  'no_such_paper',
  'already_claimed',
  'not_claimed_by_you',
  'same_person',
  'delegation_over',
  'not_at_this_desk',
  'barred_person',
  'has_it_already',
  'desk_not_askable',
  'advice_outstanding',
  'advice_only',
  'already_urged',
  'dossier_incomplete',
  'answers_missing',
  'mending_open',
  'no_mending',
  'beyond_mending',
  'nothing_changed',
  'changes_unacknowledged',
  'second_notice',
  'wrong_outcome',
  'reason_required',
  'remedies_required',
  'items_required',
  'checklist_incomplete',
  'papers_outstanding',
  'paper_may_not_follow',
  'not_promised',
  'papers_required',
  'suspended',
  'not_suspended',
  'no_quorum',
  'by_circulation',
  'on_agenda',
  'not_on_agenda',
  'agenda_closed',
  'papers_not_fixed',
  'meeting_begun',
  'already_sitting',
  'not_sitting',
  'attendance_incomplete',
  'one_seat_each',
  'votes_outstanding',
  'seat_represented',
  'conflicted',
  'conflict_undeclared',
  'opinion_required',
  'panel_binds',
  'no_veto',
  'no_such_review',
  'already_extended',
  'limit_over',
  'extension_asked',
  'no_extension_asked',
  'no_paper_overdue',
  'admission_stands',
  'applicant_unheard',
  'no_objection',
  'already_met',
  'already_confirmed',
  'date_in_the_past',
  'date_to_come',
  'two_officers_required',
  'no_officer',
  'not_due',
  'limits_up_to_date',
  'same_version',
  'no_place',
  'notice_over',
  'objection_open',
  'no_such_card',
  'no_such_rule',
  'already_carded',
  'already_acknowledged',
  'already_appealed',
  'appeal_over',
  'no_open_appeal',
  'card_withdrawn',
  'not_your_condition',
  'already_broken',
  'already_reported',
  'not_reported',
  'already_rated',
  'nothing_to_rate',
  'reply_required',
  'not_an_admission',
  'revocation_open',
  'no_breach',
  'no_statement_awaited',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The obstacle, and the facts that say what would be allowed. */
export interface Refusal {
  code: RefusalCode;
  facts?: Record<string, unknown>;
}

export const because = (code: RefusalCode, facts?: Record<string, unknown>): Refusal => ({ code, facts });

/** The law or the procedure forbids this command now. Nothing has changed. */
export class CommandRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(
    command: CommandType,
    status: Status,
    readonly refusal: Refusal,
    allowed: () => readonly AvailableCommand[],
  ) {
    super(`“${command}” is refused while the application is ${status}: ${refusal.code}.`, {
      ...refusal.facts,
      command,
      applicationStatus: status,
      refusal: refusal.code,
      /** Worked out when read: the clock never reads it. */
      get allowed() {
        return [...new Set(allowed().map(({ command: name }) => name))];
      },
    });
  }
}
