import { randomBytes } from 'node:crypto';
import type { Procedure } from '#zones/procedure';
import { hashOf } from './hash-chain.js';

/**
 * 封存: the digest of something about a person, with a salt so that it cannot be guessed. Events hold hashes over digests
 * only: once the value is erased, its salt with it, they can still be checked.
 */
export interface Commitment {
  /** Hex; empty where it was never sealed before it was erased. */
  digest: string;
  salt?: string;
  erased?: Erased;
}

export interface Erased {
  /** RFC 3339, UTC. */
  at: string;
  /** The event in the record of access that says so. */
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

/** Every person that a form of this procedure is about, with the keys of the fields. */
export function peopleInForm({ form }: Pick<Procedure, 'form'>): string[][] {
  const people = new Map<string, string[]>();
  for (const { key, personal } of form.flatMap(({ fields }) => fields)) {
    if (personal) people.set(personal, [...(people.get(personal) ?? []), key]);
  }
  return [...people.values()];
}

/** Seals whatever a form says about people. */
export function commitmentsIn(form: Values, procedure: Procedure): Commitments {
  const given = peopleInForm(procedure)
    .flat()
    .filter((key) => (form[key] ?? null) !== null);
  return Object.fromEntries(given.map((key) => [key, commitTo(form[key])]));
}

const digestNow = (value: unknown, commitment: Commitment) =>
  commitment.salt ? digest(commitment.salt, value) : commitment.digest;

/** The form with digests in place of what is sealed, or was. */
export function withDigests(form: Values, commitments: Commitments): Values {
  const digests = Object.entries(commitments).map(([key, commitment]): [string, string] => [
    key,
    digestNow(form[key], commitment),
  ]);
  return { ...form, ...Object.fromEntries(digests) };
}

/** What was erased without ever having been sealed leaves nothing that the rest could be held against. */
export const isVerifiable = (commitment: Commitment | null): boolean => commitment?.digest !== '';

/** Null where it cannot be told any more. */
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

/** What the event of an objection says of it. */
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

/** What is left of a commitment when its value goes. */
export function erasedCommitment(commitment: Commitment | undefined, erased: Erased): Commitment {
  return { digest: commitment?.digest ?? '', erased };
}
