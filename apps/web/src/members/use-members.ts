import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { MemberRole, NewMemberInvitation } from '../api/types';
import { sessionKey } from '../session/use-session';

const key = (enterprise: string) => ['members', enterprise];
const at = (id: string) => ({ params: { path: { id } } });

export const useMembers = (enterprise: string) =>
  useQuery({
    queryKey: [...key(enterprise), 'list'],
    queryFn: () => answer(api.GET('/api/v1/enterprises/{id}/members', at(enterprise))),
  });

/** Only owners are told. */
export const useInvitations = (enterprise: string) =>
  useQuery({
    queryKey: [...key(enterprise), 'invitations'],
    queryFn: () => answer(api.GET('/api/v1/enterprises/{id}/invitations', at(enterprise))),
  });

export const useWaitingRequests = (enterprise: string) =>
  useQuery({
    queryKey: [...key(enterprise), 'requests'],
    queryFn: () => answer(api.GET('/api/v1/enterprises/{id}/membership-requests', at(enterprise))),
  });

export const useMemberEvents = (enterprise: string) =>
  useInfiniteQuery({
    queryKey: [...key(enterprise), 'events'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(
        api.GET('/api/v1/enterprises/{id}/member-events', {
          params: { path: { id: enterprise }, query: { limit: 10, cursor } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export function useInviting(enterprise: string) {
  const onSuccess = useRefreshed(enterprise);
  return useMutation({
    mutationFn: (body: NewMemberInvitation) =>
      answer(api.POST('/api/v1/enterprises/{id}/invitations', { ...at(enterprise), body })),
    onSuccess,
  });
}

/** What an owner does about somebody, and what a member does about themselves. */
export type MemberAct =
  | { act: 'role'; account: string; role: MemberRole }
  | { act: 'remove' | 'handOver'; account: string }
  | { act: 'withdraw'; invitation: string }
  | { act: 'answer'; request: string; role: MemberRole | null };

export function useMemberActs(enterprise: string) {
  const onSettled = useRefreshed(enterprise);
  return useMutation({ mutationFn: async (one: MemberAct) => void (await send(enterprise, one)), onSettled });
}

function send(id: string, one: MemberAct): Promise<unknown> {
  switch (one.act) {
    case 'role':
      return answer(
        api.PUT('/api/v1/enterprises/{id}/members/{account}/role', {
          params: { path: { id, account: one.account } },
          body: { role: one.role },
        }),
      );
    case 'remove':
      return answer(
        api.DELETE('/api/v1/enterprises/{id}/members/{account}', { params: { path: { id, account: one.account } } }),
      );
    case 'handOver':
      return answer(api.POST('/api/v1/enterprises/{id}/ownership', { ...at(id), body: { to: one.account } }));
    case 'withdraw':
      return answer(
        api.DELETE('/api/v1/enterprises/{id}/invitations/{invitation}', {
          params: { path: { id, invitation: one.invitation } },
        }),
      );
    case 'answer':
      return answer(
        api.POST('/api/v1/enterprises/{id}/membership-requests/{request}/answer', {
          params: { path: { id, request: one.request } },
          body: { role: one.role },
        }),
      );
  }
}

function useRefreshed(enterprise: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: key(enterprise) }),
      client.invalidateQueries({ queryKey: sessionKey }),
    ]);
}
