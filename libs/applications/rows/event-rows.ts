import type { Application } from '../tables/application.entity.js';
import { eventHash, type ChainedEvent } from '../evidence/hash-chain.js';
import type { ApplicationEvent, ApplicationState } from '../lifecycle/index.js';

export interface EventRow extends ChainedEvent {
  zoneId: string;
  previousHash: string;
  hash: string;
}

/** Change of a decided command, before it is stored. */
export interface DecidedChange {
  before: Application;
  state: ApplicationState;
  events: EventRow[];
}

/** Answer to a command. */
export interface CommandReceipt {
  applicationId: string;
  /** Version after the command; the next If-Match. */
  version: number;
  status: string;
  /** Types of the events it wrote, in order. */
  events: string[];
}

export const receiptOf = ({ before, state, events }: DecidedChange): CommandReceipt => ({
  applicationId: before.id,
  version: before.version + 1,
  status: state.status,
  events: events.map(({ type }) => type),
});

interface EventStamp {
  actorId: string;
  onBehalfOf: string | null;
  at: Date;
  previousHash: string;
  newId: () => string;
}

/** Rows of events, each chained to the one before. */
export function eventRows(before: Application, events: readonly ApplicationEvent[], record: EventStamp): EventRow[] {
  let { previousHash } = record;
  return events.map((event, place) => {
    const { type, ...data } = event;
    const chained: ChainedEvent = {
      id: record.newId(),
      applicationId: before.id,
      seq: before.state.seq + place + 1,
      type,
      actorId: record.actorId,
      onBehalfOf: record.onBehalfOf,
      at: record.at.toISOString(),
      data,
    };
    const row = { ...chained, zoneId: before.zoneId, previousHash, hash: eventHash(chained, previousHash) };
    previousHash = row.hash;
    return row;
  });
}
