import { newId } from '#platform';
import { evolve, type ApplicationEvent, type ApplicationState } from '../lifecycle/index.js';
import type { MessageRow } from '../tables/messages/message.entity.js';
import { addressOf, messagesOf, type Message } from '../messages/index.js';

type Stored = Pick<MessageRow, 'id' | 'seq' | 'kind' | 'addressee' | 'desk' | 'taskKind' | 'facts'>;

/** Messages of each event, in the state that it led to. */
export function messageRows(before: ApplicationState, events: readonly ApplicationEvent[]): Stored[] {
  let state = before;
  return events.flatMap((event) => {
    const earlier = state;
    state = evolve(earlier, event);
    return messagesOf(event, state, earlier).map((message) => rowOf(message, state));
  });
}

function rowOf({ to, kind, taskKind, facts }: Message, state: ApplicationState): Stored {
  const desk = 'desk' in to ? to.desk : null;
  return { id: newId(), seq: state.seq, kind, addressee: addressOf(to, state), desk, taskKind, facts };
}
