import { DomainError, type Bilingual } from '#kernel';

/** Why an act is refused at a meeting of the panel, in words. The codes are stable and public. */
export const meetingRefusals = {
  not_your_desk: { zh: '会议由联审会办公室组织。', en: 'Meetings are kept by the office of the panel.' },
  agenda_closed: { zh: '上会材料已锁定，议程不能再变。', en: 'The papers are fixed; the agenda can no longer change.' },
  agenda_empty: { zh: '议程上没有待审议的申请。', en: 'There is nothing left on the agenda to decide.' },
  wrong_meeting_state: {
    zh: '会议目前的阶段不能进行此操作。',
    en: 'The meeting is not at the stage where this can be done.',
  },
  meeting_begun: {
    zh: '已到会议时间，不能再锁定上会材料。',
    en: 'The hour of the meeting has come; papers can no longer be fixed.',
  },
  not_due: {
    zh: '未到开会时间，最早可在会议时间前一小时开会。',
    en: 'It is too early; the meeting can be opened from an hour before its time.',
  },
  items_open: {
    zh: '还有议题未表决完毕，请先结束联审或者缓议。',
    en: 'Some items are still open; close or adjourn them first.',
  },
  minutes_missing: { zh: '请先写会议纪要。', en: 'Write the minutes first.' },
} as const satisfies Record<string, Bilingual>;
export type MeetingRefusalCode = keyof typeof meetingRefusals;

export interface MeetingRefusal {
  code: MeetingRefusalCode;
  facts?: Record<string, unknown>;
}

/** The state of the meeting forbids this act. Nothing has changed. */
export class MeetingRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(act: string, meetingState: string, refusal: MeetingRefusal, allowed: readonly string[]) {
    const details = { act, meetingState, allowed, refusal: refusal.code };
    super(meetingRefusals[refusal.code], { ...refusal.facts, ...details });
  }
}
