import type { EventRow } from './event-rows.js';

export interface OutboxRow {
  topic: 'event' | 'timer';
  key: string;
  payload: Record<string, unknown>;
  notBefore: string | null;
}

/** What a move leaves to be told: each event, and the next timer if it is a new one. */
export function outboxRows(
  events: readonly EventRow[],
  next: { before: Date | null; after: Date | null },
): OutboxRow[] {
  const told: OutboxRow[] = events.map(({ id, applicationId, type, zoneId }) => ({
    topic: 'event',
    key: id,
    payload: { eventId: id, applicationId, type, zoneId },
    notBefore: null,
  }));
  const [first] = events;
  if (!first || !next.after || next.after.getTime() === next.before?.getTime()) return told;
  const { applicationId, zoneId } = first;
  const key = `${applicationId}-${next.after.getTime()}`;
  return [...told, { topic: 'timer', key, payload: { applicationId, zoneId }, notBefore: next.after.toISOString() }];
}
