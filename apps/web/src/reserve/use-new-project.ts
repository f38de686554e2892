import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { FormValues, NewProject } from '../api/types';

/** What is sent: what is not known is left out. Whether it will do, the server says. */
function given(values: FormValues): NewProject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as unknown as NewProject;
}

/** 登记储备项目 */
export function useNewProject() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (values: FormValues) => answer(api.POST('/api/v1/projects', { body: given(values) })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['projects'] }),
        client.invalidateQueries({ queryKey: ['portfolio'] }),
      ]),
  });
}
