import { useMutation } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import { byCursor } from '../api/lists';
import type { NewOffice } from '../api/types';
import { useRefresh } from '../api/use-refresh';

const [staff, events, invitations] = [
  '/api/v1/admin/staff',
  '/api/v1/admin/access-events',
  '/api/v1/admin/staff-invitations',
] as const;

export const useStaff = () => server.useInfiniteQuery('get', staff, { params: { query: { limit: 50 } } }, byCursor);

export const useAccessEvents = () =>
  server.useInfiniteQuery('get', events, { params: { query: { limit: 20 } } }, byCursor);

export const useStaffInvitations = () => server.useQuery('get', invitations);

export const useInvitingStaff = () => server.useMutation('post', invitations, { onSuccess: useRefreshed() });

/** Acts of an administrator. */
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
  deactivate: (id: string) => answer(api.POST(`${staff}/{id}/deactivation`, at(id))),
  reactivate: (id: string) => answer(api.DELETE(`${staff}/{id}/deactivation`, at(id))),
  removeSecondFactor: (id: string) => answer(api.DELETE(`${staff}/{id}/second-factor`, at(id))),
};

function send(one: StaffAct): Promise<unknown> {
  switch (one.act) {
    case 'grant':
      return answer(api.POST(`${staff}/{id}/offices`, { ...at(one.id), body: one.office }));
    case 'end': {
      const body = { endsOn: one.endsOn };
      return answer(api.PATCH(`${staff}/{id}/offices/{office}`, { ...of(one.id, one.office), body }));
    }
    case 'revoke':
      return answer(api.DELETE(`${staff}/{id}/offices/{office}`, of(one.id, one.office)));
    case 'account':
      return accountChanges[one.change](one.id);
    case 'withdraw':
      return answer(api.DELETE(`${invitations}/{id}`, at(one.invitation)));
  }
}

const useRefreshed = () => useRefresh(staff, events, invitations);
