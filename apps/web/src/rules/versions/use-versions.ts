import type { ProcedureKind } from '#zones/procedure';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Application } from '../../api/types';

const key = ['procedure-versions'];

export function useVersions() {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/v1/admin/procedures', {})) });
}

/** What the version in force would change for one application; asked for as long as it may be moved. */
export function useVersionOffer({ id, version, procedureVersion }: Application, enabled: boolean) {
  return useQuery({
    queryKey: [...key, 'offer', id, version, procedureVersion],
    enabled,
    queryFn: () => answer(api.GET('/api/v1/applications/{id}/procedure-version', { params: { path: { id } } })),
  });
}

/** The text of a version, to begin a new one with. */
export function useVersionText() {
  return useMutation({
    mutationFn: (path: { kind: ProcedureKind; version: number }) =>
      answer(api.GET('/api/v1/admin/procedures/{kind}/{version}', { params: { path } })),
  });
}

export function useCheck() {
  return useMutation({
    mutationFn: (yaml: string) => answer(api.POST('/api/v1/admin/procedures/check', { body: { yaml } })),
  });
}

/** Page by page through the running applications; nothing before there is a text. */
export function usePreview(yaml: string | null) {
  return useInfiniteQuery({
    queryKey: [...key, 'preview', yaml],
    enabled: yaml !== null,
    retry: false,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.POST('/api/v1/admin/procedures/preview', {
          params: { query: { limit: 20, cursor: pageParam } },
          body: { yaml: yaml ?? '' },
        }),
      ),
    getNextPageParam: ({ applications }) => applications.next ?? undefined,
  });
}

/** `onPublished` comes before versions are read anew, so that nobody looks at what it means after it is published. */
export function usePublish(onPublished: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { yaml: string; note: string }) => answer(api.POST('/api/v1/admin/procedures', { body })),
    onSuccess: () => {
      onPublished();
      return Promise.all([
        client.invalidateQueries({ queryKey: key, exact: true }),
        client.invalidateQueries({ queryKey: ['procedure'] }),
      ]);
    },
  });
}
