import type { Procedure } from '#zones/procedure';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Application, FormValues, Positioning } from '../api/types';
import { wrongFields } from '../draft/kept-as-typed';

/** The expression language is loaded only with a form. */
const useVisibility = () =>
  useQuery({ queryKey: ['visibility'], staleTime: Infinity, queryFn: () => import('./visibility') }).data;

/** Keys of the fields to show; without conditions until these are loaded. What is wrong is always shown. */
export function useVisibleFields(
  procedure: Procedure,
  positioning: Positioning,
  values: FormValues,
  baseline: Application['baseline'],
): Set<string> {
  const visibility = useVisibility();
  return useMemo(() => {
    const wrong = wrongFields(values);
    if (visibility) return new Set([...visibility.visibleFields(procedure, positioning, values, baseline), ...wrong]);
    const fields = procedure.form.flatMap((section) => section.fields);
    return new Set([...fields.filter(({ when }) => !when).map(({ key }) => key), ...wrong]);
  }, [visibility, procedure, positioning, values, baseline]);
}
