import type { Procedure, ProcedureKind } from '#zones/procedure';
import { server } from '../api/client';

/** A version of a procedure; without a number, the one in force. */
export interface Ruled {
  kind: ProcedureKind;
  procedureVersion?: number;
}

const asProcedure = (found: unknown) => found as Procedure;

/** The definition behind forms, checklists and names of lanes. */
export const useProcedure = ({ kind, procedureVersion: version }: Ruled = { kind: 'entry' }) =>
  server.useQuery(
    'get',
    '/api/v1/procedures/{kind}',
    { params: { path: { kind }, query: { version } } },
    { staleTime: version === undefined ? 0 : Infinity, select: asProcedure },
  );
