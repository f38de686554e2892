import type { Message } from '../api/types';

const ofMeetings: readonly Message['kind'][] = ['put_on_agenda', 'taken_off_agenda', 'papers_fixed', 'adjourned'];

/** Page and anchor of the subject of a message. */
export function placeOf({ kind, facts, desk, application }: Message): string {
  if (ofMeetings.includes(kind)) return `/panels/${String(facts.meetingId)}`;
  if (kind === 'panel_convened') return '/panels';
  if (kind === 'card_appealed') return '/cards?state=appealed';
  if (facts.cardId) return `/cards?desk=${desk?.key ?? ''}`;
  return `/applications/${application.id}`;
}
