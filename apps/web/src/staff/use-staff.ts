import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewOffice, NewStaffInvitation } from '../api/types';

const key = ['staff'];

export const useStaff = () =>
  useInfiniteQuery({
    queryKey: [...key, 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(api.GET('/api/v1/admin/staff', { params: { query: { limit: 50, cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const useAccessEvents = () =>
  useInfiniteQuery({
    queryKey: [...key, 'events'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(api.GET('/api/v1/admin/access-events', { params: { query: { limit: 20, cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const useStaffInvitations = () =>
  useQuery({
    queryKey: [...key, 'invitations'],
    queryFn: () => answer(api.GET('/api/v1/admin/staff-invitations', {})),
  });

export function useInvitingStaff() {
  const onSuccess = useRefreshed();
  return useMutation({
    mutationFn: (body: NewStaffInvitation) => answer(api.POST('/api/v1/admin/staff-invitations', { body })),
    onSuccess,
  });
}

/** What an administrator does about somebody. */
export type StaffAct =
  | { act: 'grant'; id: string; office: NewOffice }
  | { act: 'end'; id: string; office: string; endsOn: string | null }
  | { act: 'revoke'; id: string; office: string }
  | { act: 'account'; id: string; change: keyof typeof accountChanges }
  | { act: 'withdraw'; invitation: string };

export function useStaffActs() {
  const onSettled = useRefreshed();
  return useMutation({ mutationFn: async (one: StaffAct) => void (await send(one)), onSettled });
}

const at = (id: string) => ({ params: { path: { id } } });
const of = (id: string, office: string) => ({ params: { path: { id, office } } });

const accountChanges = {
  deactivate: (id: string) => answer(api.POST('/api/v1/admin/staff/{id}/deactivation', at(id))),
  reactivate: (id: string) => answer(api.DELETE('/api/v1/admin/staff/{id}/deactivation', at(id))),
  removeSecondFactor: (id: string) => answer(api.DELETE('/api/v1/admin/staff/{id}/second-factor', at(id))),
};

function send(one: StaffAct): Promise<unknown> {
  switch (one.act) {
    case 'grant':
      return answer(api.POST('/api/v1/admin/staff/{id}/offices', { ...at(one.id), body: one.office }));
    case 'end': {
      const body = { endsOn: one.endsOn };
      return answer(api.PATCH('/api/v1/admin/staff/{id}/offices/{office}', { ...of(one.id, one.office), body }));
    }
    case 'revoke':
      return answer(api.DELETE('/api/v1/admin/staff/{id}/offices/{office}', of(one.id, one.office)));
    case 'account':
      return accountChanges[one.change](one.id);
    case 'withdraw':
      return answer(api.DELETE('/api/v1/admin/staff-invitations/{id}', at(one.invitation)));
  }
}

function useRefreshed() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: key });
}
