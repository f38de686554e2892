import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client';
import { isStale } from '../api/problem';
import type { Meeting, Presence } from '../api/types';

const nextOf = ({ next }: { next: string | null }) => next ?? undefined;

export function useMeetings() {
  return useInfiniteQuery({
    queryKey: ['panels', 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/panels', { params: { query: { limit: 20, cursor: pageParam } } })),
    getNextPageParam: nextOf,
  });
}

/** 待上会: before the panel and on no agenda. */
export function useWaiting() {
  return useInfiniteQuery({
    queryKey: ['panels', 'waiting'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/panels/waiting', { params: { query: { limit: 20, cursor: pageParam } } })),
    getNextPageParam: nextOf,
  });
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: ['panels', id],
    queryFn: () => answer(api.GET('/api/v1/panels/{id}', { params: { path: { id } } })),
  });
}

const askAgainEvery = 2_000;
const asksAtMost = 20;

/** 会议纪要 as a document: made a moment after the meeting is closed, and asked for until it is there. */
export function useMinutesDocument(id: string) {
  return useQuery({
    queryKey: ['panels', id, 'documents'],
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.items.length || dataUpdateCount > asksAtMost ? false : askAgainEvery,
    queryFn: () => answer(api.GET('/api/v1/panels/{id}/documents', { params: { path: { id } } })),
  });
}

interface Schedule {
  heldAt: string;
  place: string;
}

export function useCallMeeting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schedule) => answer(api.POST('/api/v1/panels', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['panels'] }),
  });
}

/** Which meeting, as it was when the page showed it. */
export type MeetingAt = Pick<Meeting, 'id' | 'version'>;

const at = ({ id, version }: MeetingAt) => ({ params: { path: { id }, header: ifMatch(version) } });
const itemAt = ({ id, version }: MeetingAt, applicationId: string) => ({
  params: { path: { id, applicationId }, header: ifMatch(version) },
});

export const putOnAgenda = (of: MeetingAt, applicationId: string) =>
  answer(api.POST('/api/v1/panels/{id}/items', { ...at(of), body: { applicationId } }));

export const takeOffAgenda = (of: MeetingAt, applicationId: string) =>
  answer(api.DELETE('/api/v1/panels/{id}/items/{applicationId}', itemAt(of, applicationId)));

export const order = (of: MeetingAt, applications: string[]) =>
  answer(api.POST('/api/v1/panels/{id}/order', { ...at(of), body: { applications } }));

export const reschedule = (of: MeetingAt, body: Schedule) =>
  answer(api.POST('/api/v1/panels/{id}/schedule', { ...at(of), body }));

export const fixPapers = (of: MeetingAt) => answer(api.POST('/api/v1/panels/{id}/papers', at(of)));

export const openMeeting = (of: MeetingAt, attendance: Presence[]) =>
  answer(api.POST('/api/v1/panels/{id}/opening', { ...at(of), body: { attendance } }));

export const adjourn = (of: MeetingAt, applicationId: string, reason: string) =>
  answer(
    api.POST('/api/v1/panels/{id}/items/{applicationId}/adjournment', {
      ...itemAt(of, applicationId),
      body: { reason },
    }),
  );

interface Minutes {
  text: string;
  notes: { applicationId: string; text: string }[];
}

export const recordMinutes = (of: MeetingAt, body: Minutes) =>
  answer(api.POST('/api/v1/panels/{id}/minutes', { ...at(of), body }));

export const closeMeeting = (of: MeetingAt) => answer(api.POST('/api/v1/panels/{id}/closing', at(of)));

export const cancelMeeting = (of: MeetingAt, reason: string) =>
  answer(api.POST('/api/v1/panels/{id}/cancellation', { ...at(of), body: { reason } }));

/** One act on what the page shows. Afterwards, and when somebody was faster, the page shows the new state. */
export function useMeetingAct(meeting: Meeting) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['panels', 'application', 'tasks', 'desks'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  return useMutation({
    mutationFn: (send: (of: MeetingAt) => Promise<unknown>) => send(meeting),
    onSuccess: refresh,
    onError: (error) => (isStale(error) ? refresh() : undefined),
  });
}

export type MeetingMove = ReturnType<typeof useMeetingAct>;
