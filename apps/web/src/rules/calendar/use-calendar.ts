import { useMutation } from '@tanstack/react-query';
import { answer, api, server } from '../../api/client';
import type { NewNotice } from '../../api/types';
import { useRefresh } from '../../api/use-refresh';

const path = '/api/v1/admin/calendar';

export const useCalendar = (year: number) => server.useQuery('get', path, { params: { query: { year } } });

export interface Correction {
  day: string;
  working: boolean;
  reason: string;
}

const of = (day: string) => ({ params: { path: { day } } });

export const correct = ({ day, ...body }: Correction) => answer(api.PUT(`${path}/days/{day}`, { ...of(day), body }));

export const withdraw = (day: string, reason: string) =>
  answer(api.POST(`${path}/days/{day}/withdrawal`, { ...of(day), body: { reason } }));

export const previewNotice = (body: NewNotice) => answer(api.POST(`${path}/notices/preview`, { body }));

export const publishNotice = (body: NewNotice) => answer(api.POST(`${path}/notices`, { body }));

/** A record in the calendar. */
export const useCalendarAct = () =>
  useMutation({ mutationFn: (send: () => Promise<unknown>) => send(), onSuccess: useRefresh(path) });
