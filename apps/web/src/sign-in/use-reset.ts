import { server } from '../api/client';

const path = '/api/v1/account/password-resets';

export const useResetRequest = () => server.useMutation('post', path);

export const useReset = () => server.useMutation('put', path);
