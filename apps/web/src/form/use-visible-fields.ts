import type { Procedure } from '#zones/procedure';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Application, FormValues, Positioning } from '../api/types';

/** The expression language is loaded only with a form. */
const useVisibility = () =>
  useQuery({ queryKey: ['visibility'], staleTime: Infinity, queryFn: () => import('./visibility') }).data;

/** Keys of the fields to show; without conditions until these are loaded. */
export function useVisibleFields(
  procedure: Procedure,
  positioning: Positioning,
  values: FormValues,
  baseline: Application['baseline'],
): Set<string> {
  const visibility = useVisibility();
  return useMemo(() => {
    if (visibility) return visibility.visibleFields(procedure, positioning, values, baseline);
    const fields = procedure.form.flatMap((section) => section.fields);
    return new Set(fields.filter(({ when }) => !when).map(({ key }) => key));
  }, [visibility, procedure, positioning, values, baseline]);
}
