import type { Meeting } from '../api/types';
import type { MeetingMove } from './use-panels';

/** A meeting and the mutation for its acts. */
export interface Acting {
  meeting: Meeting;
  act: MeetingMove;
}
