import type { EventRow } from './event-rows.js';

export interface OutboxRow {
  topic: 'event' | 'timer';
  key: string;
  payload: Record<string, unknown>;
  notBefore: string | null;
}

/** Entries of the outbox: each event, and the next timer if it changed. */
export function outboxRows(
  events: readonly EventRow[],
  next: { before: Date | null; after: Date | null },
): OutboxRow[] {
  const rows: OutboxRow[] = events.map(({ id, applicationId, type, zoneId }) => ({
    topic: 'event',
    key: id,
    payload: { eventId: id, applicationId, type, zoneId },
    notBefore: null,
  }));
  const [first] = events;
  if (!first || !next.after || next.after.getTime() === next.before?.getTime()) return rows;
  const { applicationId, zoneId } = first;
  const key = `${applicationId}-${next.after.getTime()}`;
  return [...rows, { topic: 'timer', key, payload: { applicationId, zoneId }, notBefore: next.after.toISOString() }];
}
