import type { EventOf, EventType } from './events.js';
import type { ApplicationState } from '../state/application-state.js';

/** What an event changes of the state; what it does not name stays. Never throws. */
export type Fold<Type extends EventType> = (state: ApplicationState, event: EventOf<Type>) => Partial<ApplicationState>;

export type Folds = { [Type in EventType]?: Fold<Type> };
