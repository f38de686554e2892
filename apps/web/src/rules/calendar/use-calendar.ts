import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { NewNotice } from '../../api/types';

const key = ['calendar'];

export function useCalendar(year: number) {
  return useQuery({
    queryKey: [...key, year],
    queryFn: () => answer(api.GET('/api/v1/admin/calendar', { params: { query: { year } } })),
  });
}

export interface Correction {
  day: string;
  working: boolean;
  reason: string;
}

const of = (day: string) => ({ params: { path: { day } } });

export const correct = ({ day, ...body }: Correction) =>
  answer(api.PUT('/api/v1/admin/calendar/days/{day}', { ...of(day), body }));

export const withdraw = (day: string, reason: string) =>
  answer(api.POST('/api/v1/admin/calendar/days/{day}/withdrawal', { ...of(day), body: { reason } }));

export const previewNotice = (body: NewNotice) => answer(api.POST('/api/v1/admin/calendar/notices/preview', { body }));

export const publishNotice = (body: NewNotice) => answer(api.POST('/api/v1/admin/calendar/notices', { body }));

/** Something recorded about the calendar; afterwards its years are read anew. */
export function useCalendarAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
