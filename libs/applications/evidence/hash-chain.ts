import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256, hex, of a value's canonical JSON (RFC 8785), which does not depend on the order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}

export interface ChainedEvent {
  id: string;
  applicationId: string;
  seq: number;
  type: string;
  actorId: string;
  /** Account id of the person who is away, where the actor stood in for them. */
  onBehalfOf: string | null;
  /** RFC 3339, UTC, milliseconds. */
  at: string;
  data: Record<string, unknown>;
}

/**
 * Hash of an event and of the hash before it. `onBehalfOf` is left out where it is null, so that events from before
 * stand-ins existed keep their hash.
 */
export function eventHash({ onBehalfOf, ...event }: ChainedEvent, previousHash: string): string {
  return hashOf({ ...event, ...(onBehalfOf === null ? {} : { onBehalfOf }), previousHash });
}
