import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { actFor } from '../session/enterprise-switch';
import { begin, sessionKey } from '../session/use-session';
import { enterpriseOf, registrationOf, type EnterpriseDraft, type RegistrationDraft } from './registration';

/** Registers an enterprise with its owner, and signs the owner in. */
export function useRegistration() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draft: RegistrationDraft) => {
      const registered = await answer(api.POST('/api/v1/enterprises', { body: registrationOf(draft) }));
      const { email, password } = draft;
      const session = await answer(api.POST('/api/v1/session', { body: { email, password } }));
      return { notes: registered.notes, session };
    },
    onSuccess: ({ session }) => client.setQueryData(sessionKey, session),
  });
}

/** Registers a further enterprise of the signed-in account. */
export function useFurtherRegistration() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draft: EnterpriseDraft) => {
      const { id, notes } = await answer(api.POST('/api/v1/account/enterprises', { body: enterpriseOf(draft) }));
      return { notes, session: await actFor(id) };
    },
    onSuccess: ({ session }) => begin(client, session),
  });
}
