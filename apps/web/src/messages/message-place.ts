import type { Message } from '../api/types';

const ofMeetings: readonly Message['kind'][] = ['put_on_agenda', 'taken_off_agenda', 'papers_fixed', 'adjourned'];

/** Where what it tells of is to be seen and done. */
export function placeOf({ kind, facts, desk, application }: Message): string {
  if (ofMeetings.includes(kind)) return `/panels/${String(facts.meetingId)}`;
  if (kind === 'card_appealed') return '/cards?state=appealed';
  if (facts.cardId) return `/cards?desk=${desk?.key ?? ''}`;
  return `/applications/${application.id}`;
}
