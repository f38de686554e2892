import type { Procedure, ProcedureKind } from '#zones/procedure';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';

/** An application is drawn by the version that it runs under; what begins, by the one in force. */
export interface Ruled {
  kind: ProcedureKind;
  procedureVersion?: number;
}

/** The definition that the form, the checklists and the names of lanes are drawn from. */
export function useProcedure({ kind, procedureVersion: version }: Ruled = { kind: 'entry' }) {
  return useQuery({
    queryKey: ['procedure', kind, version],
    staleTime: version === undefined ? 0 : Infinity,
    queryFn: async () => {
      const pending = api.GET('/api/v1/procedures/{kind}', { params: { path: { kind }, query: { version } } });
      return (await answer(pending)) as unknown as Procedure;
    },
  });
}
