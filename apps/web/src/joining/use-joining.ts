import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import type { NewcomerRequest } from '../api/types';
import { useRefresh } from '../api/use-refresh';
import { languageShown } from '../locales/i18n';
import { begin, sessionKey } from '../session/use-session';

export const joinKinds = ['staff', 'enterprise'] as const;
export type JoinKind = (typeof joinKinds)[number];

interface Acceptance {
  token: string;
  password: string;
}

export const useStaffInvitation = (token: string) =>
  server.useQuery('post', '/api/v1/staff-invitations/reading', { body: { token } }, { retry: false });

export const useMemberInvitation = (token: string) =>
  server.useQuery('post', '/api/v1/member-invitations/reading', { body: { token } }, { retry: false });

/** Accepts with a new account. */
export const useAccepting = (kind: JoinKind) =>
  useMutation({
    mutationFn: async (given: Acceptance): Promise<void> => {
      const body = { ...given, locale: languageShown() };
      await (kind === 'staff'
        ? answer(api.POST('/api/v1/staff-invitations/acceptance', { body }))
        : answer(api.POST('/api/v1/member-invitations/acceptance', { body })));
    },
  });

/** Accepts with the signed-in account. Staff have to sign in anew. */
export function useJoining(kind: JoinKind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (token: string) => {
      if (kind === 'staff') {
        await answer(api.POST('/api/v1/account/staff-invitation', { body: { token } }));
        return null;
      }
      const { id } = await answer(api.POST('/api/v1/account/member-invitation', { body: { token } }));
      await answer(api.PUT('/api/v1/session/enterprise', { body: { enterpriseId: id } }));
      return answer(api.GET('/api/v1/session'));
    },
    onSuccess: (session) => begin(client, session),
  });
}

const mine = '/api/v1/account/membership-requests';

export const useMyRequests = () => server.useQuery('get', mine);

export const useAsking = () => server.useMutation('post', mine, { onSuccess: useRefresh(mine) });

/** Asks with a new account, which is signed in at once. */
export function useAskingAsNewcomer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewcomerRequest) => {
      await answer(api.POST('/api/v1/membership-requests', { body }));
      const { email, password } = body.person;
      await answer(api.POST('/api/v1/session', { body: { email, password } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  });
}

export const useWithdrawing = () => server.useMutation('delete', `${mine}/{id}`, { onSettled: useRefresh(mine) });
