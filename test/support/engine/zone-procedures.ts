import { loadZonePack } from '#zones/pack';
import type { Procedure, ProcedureKind } from '#zones/procedure';

const { procedures } = loadZonePack('zones/zgc');

/** A copy of what the zone publishes, which a test may change. */
export function theProcedure(kind: ProcedureKind): Procedure {
  const published = procedures.find((procedure) => procedure.kind === kind && procedure.version === 1);
  if (!published) throw new Error(`The zone has no procedure ${kind}@1.`);
  return JSON.parse(JSON.stringify(published)) as Procedure;
}
