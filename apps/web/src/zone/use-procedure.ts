import type { Procedure, ProcedureKind } from '#zones/procedure';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';

/** The definition that the form, the checklists and the names of lanes are drawn from. */
export function useProcedure(kind: ProcedureKind = 'entry') {
  return useQuery({
    queryKey: ['procedure', kind],
    staleTime: Infinity,
    queryFn: async () => {
      const pending = api.GET('/api/v1/procedures/{kind}', { params: { path: { kind } } });
      return (await answer(pending)) as unknown as Procedure;
    },
  });
}
