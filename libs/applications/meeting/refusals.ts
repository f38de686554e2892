import { DomainError } from '#kernel';

/** Why an act is refused at a meeting of the panel. Stable and public. */
export type MeetingRefusalCode =
  | 'not_your_desk'
  | 'agenda_closed'
  | 'agenda_empty'
  | 'wrong_meeting_state'
  | 'meeting_begun'
  | 'not_due'
  | 'items_open'
  | 'minutes_missing';

export interface MeetingRefusal {
  code: MeetingRefusalCode;
  facts?: Record<string, unknown>;
}

/** The state of the meeting forbids this act. Nothing has changed. */
export class MeetingRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(act: string, meetingState: string, refusal: MeetingRefusal, allowed: readonly string[]) {
    super(`“${act}” is refused while the meeting is ${meetingState}: ${refusal.code}.`, {
      ...refusal.facts,
      act,
      meetingState,
      allowed,
      refusal: refusal.code,
    });
  }
}
