import type { Meeting } from '../api/types';
import type { MeetingMove } from '../panels/use-panels';

/** A meeting, and how something is done with it. What may be done, the server says. */
export interface Acting {
  meeting: Meeting;
  act: MeetingMove;
}
