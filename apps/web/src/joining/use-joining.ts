import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewcomerRequest, NewMembershipRequest } from '../api/types';
import { languageShown } from '../locales/i18n';
import { begin, sessionKey } from '../session/use-session';

export const joinKinds = ['staff', 'enterprise'] as const;
export type JoinKind = (typeof joinKinds)[number];

interface Acceptance {
  token: string;
  password: string;
}

export const useStaffInvitation = (token: string) =>
  useQuery({
    queryKey: ['joining', 'staff', token],
    retry: false,
    queryFn: () => answer(api.POST('/api/v1/staff-invitations/reading', { body: { token } })),
  });

export const useMemberInvitation = (token: string) =>
  useQuery({
    queryKey: ['joining', 'enterprise', token],
    retry: false,
    queryFn: () => answer(api.POST('/api/v1/member-invitations/reading', { body: { token } })),
  });

/** With a new account. */
export const useAccepting = (kind: JoinKind) =>
  useMutation({
    mutationFn: async (given: Acceptance): Promise<void> => {
      const body = { ...given, locale: languageShown() };
      await (kind === 'staff'
        ? answer(api.POST('/api/v1/staff-invitations/acceptance', { body }))
        : answer(api.POST('/api/v1/member-invitations/acceptance', { body })));
    },
  });

/** With the account that is signed in. Staff sign in anew; a member goes on, and acts for the new enterprise. */
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
      return answer(api.GET('/api/v1/session', {}));
    },
    onSuccess: (session) => begin(client, session),
  });
}

const mine = ['joining', 'requests'];

export const useMyRequests = (isSignedIn: boolean) =>
  useQuery({
    queryKey: mine,
    enabled: isSignedIn,
    queryFn: () => answer(api.GET('/api/v1/account/membership-requests', {})),
  });

export function useAsking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMembershipRequest) => answer(api.POST('/api/v1/account/membership-requests', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: mine }),
  });
}

/** With a new account, which is signed in at once. */
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

export function useWithdrawing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.DELETE('/api/v1/account/membership-requests/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: mine }),
  });
}
