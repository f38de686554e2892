import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewPassword } from '../api/types';

export const useResetRequest = () =>
  useMutation({
    mutationFn: (body: { email: string }) => answer(api.POST('/api/v1/account/password-resets', { body })),
  });

export const useReset = () =>
  useMutation({ mutationFn: (body: NewPassword) => answer(api.PUT('/api/v1/account/password-resets', { body })) });
