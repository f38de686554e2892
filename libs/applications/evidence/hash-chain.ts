import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256, hex, of a value's canonical JSON (RFC 8785): the same content gives the same hash, whatever its key order. */
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
 * The hash of an event covers everything it says and the hash of the one before. Nobody is named where the actor acts for
 * themselves, so that the hashes from before there were stand-ins still hold.
 */
export function eventHash({ onBehalfOf, ...event }: ChainedEvent, previousHash: string): string {
  return hashOf({ ...event, ...(onBehalfOf === null ? {} : { onBehalfOf }), previousHash });
}
