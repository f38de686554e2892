import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import { byCursor } from '../api/lists';
import type { MemberRole } from '../api/types';
import { useRefresh } from '../api/use-refresh';
import { sessionKey } from '../session/use-session';

const path = '/api/v1/enterprises/{id}';
const at = (id: string) => ({ params: { path: { id } } });

export const useMembers = (enterprise: string) => server.useQuery('get', `${path}/members`, at(enterprise));

/** Shown to owners only. */
export const useInvitations = (enterprise: string) => server.useQuery('get', `${path}/invitations`, at(enterprise));

export const useWaitingRequests = (enterprise: string) =>
  server.useQuery('get', `${path}/membership-requests`, at(enterprise));

export const useMemberEvents = (enterprise: string) =>
  server.useInfiniteQuery(
    'get',
    `${path}/member-events`,
    { params: { path: { id: enterprise }, query: { limit: 10 } } },
    byCursor,
  );

export const useInviting = () => server.useMutation('post', `${path}/invitations`, { onSuccess: useRefreshed() });

/** Acts of an owner; a member may remove themselves. */
export type MemberAct =
  | { act: 'role'; account: string; role: MemberRole }
  | { act: 'remove' | 'handOver'; account: string }
  | { act: 'withdraw'; invitation: string }
  | { act: 'answer'; request: string; role: MemberRole | null };

export function useMemberActs(enterprise: string) {
  const onSettled = useRefreshed();
  return useMutation({ mutationFn: async (one: MemberAct) => void (await send(enterprise, one)), onSettled });
}

function send(id: string, one: MemberAct): Promise<unknown> {
  switch (one.act) {
    case 'role':
      return answer(
        api.PUT(`${path}/members/{account}/role`, {
          params: { path: { id, account: one.account } },
          body: { role: one.role },
        }),
      );
    case 'remove':
      return answer(api.DELETE(`${path}/members/{account}`, { params: { path: { id, account: one.account } } }));
    case 'handOver':
      return answer(api.POST(`${path}/ownership`, { ...at(id), body: { to: one.account } }));
    case 'withdraw':
      return answer(
        api.DELETE(`${path}/invitations/{invitation}`, {
          params: { path: { id, invitation: one.invitation } },
        }),
      );
    case 'answer':
      return answer(
        api.POST(`${path}/membership-requests/{request}/answer`, {
          params: { path: { id, request: one.request } },
          body: { role: one.role },
        }),
      );
  }
}

/** A member's role is part of their session. */
function useRefreshed() {
  const client = useQueryClient();
  const refresh = useRefresh(
    `${path}/members`,
    `${path}/invitations`,
    `${path}/membership-requests`,
    `${path}/member-events`,
  );
  return () => Promise.all([refresh(), client.invalidateQueries({ queryKey: sessionKey })]);
}
