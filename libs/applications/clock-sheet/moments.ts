import { dayOf } from '#calendar';
import {
  evolve,
  initialState,
  type ApplicationEvent,
  type ApplicationState,
  type EventOf,
  type EventType,
} from '../lifecycle/index.js';

/** An event with its actor and its time. */
export interface Happened {
  seq: number;
  at: Date;
  /** Account id, or `system`. */
  actorId: string;
  /** The person acted for. */
  onBehalfOf: string | null;
  event: ApplicationEvent;
}

/** An event with the application before and after it. Events of one command share a batch. */
export interface Moment extends Happened {
  /** The day in Asia/Shanghai. */
  day: string;
  before: ApplicationState;
  after: ApplicationState;
  batch: number;
}

export function momentsOf(happened: readonly Happened[]): Moment[] {
  let state = initialState;
  let batch = 0;
  return happened.map((one, place) => {
    const before = state;
    state = evolve(before, one.event);
    if (!together(happened[place - 1], one)) batch += 1;
    return { ...one, day: dayOf(one.at), before, after: state, batch };
  });
}

const together = (earlier: Happened | undefined, later: Happened): boolean =>
  earlier?.at.getTime() === later.at.getTime() && earlier.actorId === later.actorId;

/** The application at the start of each batch: states within a batch belong to no turn. */
export function statesBefore(moments: readonly Moment[]): Map<number, ApplicationState> {
  const states = new Map<number, ApplicationState>();
  for (const { batch, before } of moments) {
    if (!states.has(batch)) states.set(batch, before);
  }
  return states;
}

/** The nearest event of these types in the same batch: the cause of a step. */
export function nearest<Type extends EventType>(
  moments: readonly Moment[],
  place: number,
  types: readonly Type[] = [],
): EventOf<Type> | null {
  const { batch } = moments[place] ?? {};
  const found = moments
    .map((moment, at) => ({ moment, distance: Math.abs(at - place) }))
    .filter(({ moment }) => moment.batch === batch && types.some((type) => type === moment.event.type))
    .sort((a, b) => a.distance - b.distance);
  return (found[0]?.moment.event as EventOf<Type> | undefined) ?? null;
}
