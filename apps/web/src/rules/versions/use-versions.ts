import { useQueryClient } from '@tanstack/react-query';
import { server } from '../../api/client';
import { byCursor } from '../../api/lists';
import type { Application, ProcedurePreview } from '../../api/types';
import { useRefresh } from '../../api/use-refresh';

const path = '/api/v1/admin/procedures';

export const useVersions = () => server.useQuery('get', path);

/** Difference of the version in force for one application. */
export const useVersionOffer = ({ id, version, procedureVersion }: Application, enabled: boolean) =>
  server.useQuery(
    'get',
    '/api/v1/applications/{id}/procedure-version',
    { params: { path: { id } }, version, procedureVersion },
    { enabled },
  );

/** The text of a version, to begin a new one with. */
export const useVersionText = () => server.useMutation('get', `${path}/{kind}/{version}`);

export const useCheck = () => server.useMutation('post', `${path}/check`);

export const textChecked = ({ variables }: ReturnType<typeof useCheck>): string | undefined => variables?.body.yaml;

/** Running applications page by page, once there is a text. */
export const usePreview = (yaml: string | null) =>
  server.useInfiniteQuery(
    'post',
    `${path}/preview`,
    { params: { query: { limit: 20 } }, body: { yaml: yaml ?? '' } },
    {
      enabled: yaml !== null,
      retry: false,
      initialPageParam: byCursor.initialPageParam,
      getNextPageParam: ({ applications }: ProcedurePreview) => applications.next,
    },
  );

/** `onPublished` closes the preview before versions are read anew. */
export function usePublish(onPublished: () => void) {
  const client = useQueryClient();
  const refresh = useRefresh('/api/v1/procedures/{kind}');
  return server.useMutation('post', path, {
    onSuccess: () => {
      onPublished();
      return Promise.all([client.invalidateQueries({ queryKey: ['get', path] }), refresh()]);
    },
  });
}
