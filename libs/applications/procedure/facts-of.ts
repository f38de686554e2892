import { addMonths, isDay } from '#calendar';
import { isAmount } from '#kernel';
import {
  blankFact,
  type Derivation,
  type FactDefinition,
  type Facts,
  type FactType,
  type FactValue,
  type Procedure,
} from '#zones/procedure';
import { changesFrom, type Baseline } from './content/baseline.js';
import type { SectorTiers } from './catalogue.js';

type Form = Record<string, unknown>;

/** Reads a form value as a fact; undefined = not of the right type. */
const readers: Record<FactType, (value: unknown) => FactValue | undefined> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  decimal: (value) => (isAmount(value) ? Number(value) : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  list: (value) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined),
};

interface FactContext {
  procedure: Procedure;
  positioning: SectorTiers;
  form: Form;
  baseline: Baseline | null;
  /** The facts declared before this one. */
  facts: Facts;
}

type Deriver = (context: FactContext, fact: FactDefinition) => FactValue | undefined;

const derivers: Record<Derivation, Deriver> = {
  tier: ({ positioning, form }) => tierOf(positioning, form.sector),
  changedFields: ({ procedure, baseline, form }) => changesFrom(baseline, procedure, form).map(({ key }) => key),
  plannedOn: (context) => milestoneOf(context)?.plannedOn,
  doneOn: (context) => milestoneOf(context)?.doneOn ?? undefined,
  timesExtended: (context) => milestoneOf(context)?.timesExtended,
  monthsAfter: ({ facts }, { of = '', months = 0 }) => {
    const day = facts[of];
    return typeof day === 'string' && isDay(day) ? addMonths(day, months) : undefined;
  },
};

/** The form as typed facts, which conditions read. Missing and malformed values are blank; never throws. */
export function factsOf(
  procedure: Procedure,
  positioning: SectorTiers,
  form: Form,
  baseline: Baseline | null = null,
): Facts {
  return procedure.facts.reduce<Facts>((facts, fact) => {
    const value = valueOf({ procedure, positioning, form, baseline, facts }, fact);
    return { ...facts, [fact.key]: value ?? blankFact(fact.type) };
  }, {});
}

function valueOf(context: FactContext, fact: FactDefinition): FactValue | undefined {
  if (fact.derived) return derivers[fact.derived](context, fact);
  return readers[fact.type](context.form[fact.field ?? fact.key]);
}

const milestoneOf = ({ baseline, form }: FactContext) => baseline?.milestones.find(({ key }) => key === form.milestone);

/** A sector that the positioning does not name stands outside it. */
function tierOf({ sectors }: SectorTiers, sector: unknown): string {
  if (typeof sector !== 'string' || sector === '') return '';
  return sectors.find(({ key }) => key === sector)?.tier ?? 'outside';
}
