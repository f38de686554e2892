import { server } from '../api/client';
import type { FormValues, NewProject } from '../api/types';
import { useRefresh } from '../api/use-refresh';

/** The request, without unknown values. The server validates it. */
export function projectOf(values: FormValues): NewProject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as unknown as NewProject;
}

/** 登记储备项目 */
export const useNewProject = () =>
  server.useMutation('post', '/api/v1/projects', {
    onSuccess: useRefresh('/api/v1/projects', '/api/v1/reports/portfolio'),
  });
