import { server } from '../../api/client';
import { useAccountRefresh } from '../../session/use-session';

const path = '/api/v1/account/second-factor';

export const useSecondFactor = () => server.useQuery('get', path);

/** The secret is shown once; only this page keeps it. */
export const useEnrolment = () => server.useMutation('post', path, { gcTime: 0 });

type OnCodes = (codes: string[]) => void;

export const useConfirmation = (onCodes: OnCodes) =>
  server.useMutation('post', `${path}/confirmation`, useCodesShown(onCodes));

export const useNewRecoveryCodes = (onCodes: OnCodes) =>
  server.useMutation('post', `${path}/recovery-codes`, useCodesShown(onCodes));

/** Removal ends other sessions. */
export const useRemoval = () => server.useMutation('delete', path, { onSuccess: useAccountRefresh() });

function useCodesShown(onCodes: OnCodes) {
  const refresh = useAccountRefresh();
  return {
    gcTime: 0,
    onSuccess: ({ recoveryCodes }: { recoveryCodes: string[] }) => {
      onCodes(recoveryCodes);
      return refresh();
    },
  };
}
