import { isAmount } from '#kernel';
import {
  blankFact,
  type FactDefinition,
  type Facts,
  type FactType,
  type FactValue,
  type Procedure,
} from '#zones/procedure';
import type { SectorTiers } from './catalogue.js';

/** Reads a form value as a fact, or nothing where it is not of the right shape. */
const readers: Record<FactType, (value: unknown) => FactValue | undefined> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  decimal: (value) => (isAmount(value) ? Number(value) : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  list: (value) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined),
};

/** What the form says, as the typed values that conditions read. Total: what is missing or malformed is blank. */
export function factsOf(procedure: Procedure, positioning: SectorTiers, form: Record<string, unknown>): Facts {
  return Object.fromEntries(procedure.facts.map((fact) => [fact.key, valueOf(fact, positioning, form)]));
}

function valueOf(fact: FactDefinition, positioning: SectorTiers, form: Record<string, unknown>): FactValue {
  const value = form[fact.field ?? fact.key];
  if (fact.derived === 'tier') return tierOf(positioning, form.sector);
  return readers[fact.type](value) ?? blankFact(fact.type);
}

/** A sector that the positioning does not name stands outside it. */
function tierOf({ sectors }: SectorTiers, sector: unknown): string {
  if (typeof sector !== 'string' || sector === '') return '';
  return sectors.find(({ key }) => key === sector)?.tier ?? 'outside';
}
