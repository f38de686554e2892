import type { Procedure, ProcedureKind } from '#zones/procedure';
import { server } from '../api/client';

/** An application is drawn by the version that it runs under; what begins, by the one in force. */
export interface Ruled {
  kind: ProcedureKind;
  procedureVersion?: number;
}

const asProcedure = (found: unknown) => found as Procedure;

/** The definition that the form, the checklists and the names of lanes are drawn from. */
export const useProcedure = ({ kind, procedureVersion: version }: Ruled = { kind: 'entry' }) =>
  server.useQuery(
    'get',
    '/api/v1/procedures/{kind}',
    { params: { path: { kind }, query: { version } } },
    { staleTime: version === undefined ? 0 : Infinity, select: asProcedure },
  );
