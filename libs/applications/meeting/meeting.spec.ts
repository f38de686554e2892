import { actsFor, decideMeeting, meetingStates, type MeetingAct, type MeetingContext } from './meeting.js';
import type { MeetingRefusalCode } from './refusals.js';

const heldAt = new Date('2026-03-05T01:00:00Z');
const context = (difference: Partial<MeetingContext> = {}): MeetingContext => ({
  state: 'planned',
  heldAt,
  hasMinutes: false,
  pending: ['one'],
  isOffice: true,
  now: new Date('2026-03-02T01:00:00Z'),
  ...difference,
});
const anHourEarly = new Date('2026-03-05T00:00:00Z');

describe('a meeting of the panel', () => {
  it('goes from its agenda over fixed papers and the table to its minutes', () => {
    expect(decideMeeting('fixPapers', context())).toBe('papers_fixed');
    expect(decideMeeting('open', context({ state: 'papers_fixed', now: anHourEarly }))).toBe('open');
    expect(decideMeeting('recordMinutes', context({ state: 'open' }))).toBe('open');
    expect(decideMeeting('close', context({ state: 'open', hasMinutes: true, pending: [] }))).toBe('closed');
    expect(decideMeeting('cancel', context({ state: 'papers_fixed' }))).toBe('cancelled');
  });

  // prettier-ignore
  it.each<[MeetingRefusalCode, string, MeetingAct, Partial<MeetingContext>]>([
    ['not_your_desk',       'an agenda of somebody else',              'putOnAgenda',   { isOffice: false }],
    ['agenda_closed',       'another item after the papers are fixed', 'putOnAgenda',   { state: 'papers_fixed' }],
    ['agenda_closed',       'one item less once it is open',           'takeOffAgenda', { state: 'open' }],
    ['agenda_closed',       'another order of a closed agenda',        'order',         { state: 'papers_fixed' }],
    ['agenda_closed',       'another day for fixed papers',            'reschedule',    { state: 'papers_fixed' }],
    ['agenda_closed',       'papers fixed twice',                      'fixPapers',     { state: 'papers_fixed' }],
    ['agenda_empty',        'papers of nothing',                       'fixPapers',     { pending: [] }],
    ['meeting_begun',       'papers fixed at the hour of the meeting', 'fixPapers',     { now: heldAt }],
    ['wrong_meeting_state', 'opening without fixed papers',            'open',          {}],
    ['not_due',             'opening more than an hour early',         'open',          { state: 'papers_fixed', now: new Date('2026-03-04T23:59:59Z') }],
    ['agenda_empty',        'opening when all was withdrawn',          'open',          { state: 'papers_fixed', now: anHourEarly, pending: [] }],
    ['wrong_meeting_state', 'adjourning from an open agenda',          'adjourn',       {}],
    ['wrong_meeting_state', 'minutes of what has not begun',           'recordMinutes', { state: 'papers_fixed' }],
    ['items_open',          'closing over an item',                    'close',         { state: 'open', hasMinutes: true }],
    ['minutes_missing',     'closing without minutes',                 'close',         { state: 'open', pending: [] }],
    ['wrong_meeting_state', 'cancelling what is open',                 'cancel',        { state: 'open' }],
  ])('refuses (%s) %s', (code, _, act, difference) => {
    expect(() => decideMeeting(act, context(difference))).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ refusal: code }) }),
    );
  });

  it('can be changed no more once it is closed or cancelled, and by nobody but its office', () => {
    const ended = meetingStates.filter(
      (state) => actsFor(context({ state, hasMinutes: true, pending: [] })).length === 0,
    );
    expect(ended).toEqual(['closed', 'cancelled']);
    expect(meetingStates.flatMap((state) => actsFor(context({ state, isOffice: false })))).toEqual([]);
  });
});
