import { randomBytes } from 'node:crypto';
import type { Procedure } from '#zones/procedure';
import { hashOf } from './hash-chain.js';

/**
 * 封存: a salted digest of a personal value. Hashes in events cover digests only, so they can still be checked when value and
 * salt are erased.
 */
export interface Commitment {
  /** Hex; empty where a value was erased that never had a commitment. */
  digest: string;
  salt?: string;
  erased?: Erased;
}

export interface Erased {
  /** RFC 3339, UTC. */
  at: string;
  /** Event of the access log that records the erasure. */
  act: string;
}

/** By key of the field. */
export type Commitments = Record<string, Commitment>;

type Values = Record<string, unknown>;

const digest = (salt: string, value: unknown) => hashOf({ salt, value });

export function commitTo(value: unknown): Commitment {
  const salt = randomBytes(16).toString('hex');
  return { salt, digest: digest(salt, value) };
}

/** Keys of the personal fields of a form, by person. */
export function peopleInForm({ form }: Pick<Procedure, 'form'>): string[][] {
  const people = new Map<string, string[]>();
  for (const { key, personal } of form.flatMap(({ fields }) => fields)) {
    if (personal) people.set(personal, [...(people.get(personal) ?? []), key]);
  }
  return [...people.values()];
}

/** Commitments to the personal values of a form. */
export function commitmentsIn(form: Values, procedure: Procedure): Commitments {
  const given = peopleInForm(procedure)
    .flat()
    .filter((key) => (form[key] ?? null) !== null);
  return Object.fromEntries(given.map((key) => [key, commitTo(form[key])]));
}

const digestNow = (value: unknown, commitment: Commitment) =>
  commitment.salt ? digest(commitment.salt, value) : commitment.digest;

/** The form with digests in place of personal values, erased ones too. */
export function withDigests(form: Values, commitments: Commitments): Values {
  const digests = Object.entries(commitments).map(([key, commitment]): [string, string] => [
    key,
    digestNow(form[key], commitment),
  ]);
  return { ...form, ...Object.fromEntries(digests) };
}

/** A value erased without a commitment leaves nothing to compare with. */
export const isVerifiable = (commitment: Commitment | null): boolean => commitment?.digest !== '';

/** Null where it can no longer be computed. */
export function hashOfContent({
  form,
  commitments,
  ...rest
}: {
  form: Values;
  commitments: Commitments;
  materials: unknown;
}) {
  if (!Object.values(commitments).every(isVerifiable)) return null;
  return hashOf({ form: withDigests(form, commitments), materials: rest.materials });
}

/** Digest of an objection in its event. */
export function digestOfObjection({ id, name, contact, reason, commitment }: ObjectionContent): string {
  if (commitment) return hashOf({ id, who: digestNow({ name, contact }, commitment), reason });
  return hashOf({ id, name, contact, reason });
}

interface ObjectionContent {
  id: string;
  name: string;
  contact: string;
  reason: string;
  commitment: Commitment | null;
}

/** A commitment without its salt. */
export function erasedCommitment(commitment: Commitment | undefined, erased: Erased): Commitment {
  return { digest: commitment?.digest ?? '', erased };
}
