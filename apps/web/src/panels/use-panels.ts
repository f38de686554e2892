import { useMutation } from '@tanstack/react-query';
import { answer, api, ifMatch, server } from '../api/client';
import { byCursor } from '../api/lists';
import { isStale } from '../api/problem';
import type { Meeting, Presence } from '../api/types';
import { useRefresh } from '../api/use-refresh';

const path = '/api/v1/panels';
const page = { params: { query: { limit: 20 } } };

export const useMeetings = () => server.useInfiniteQuery('get', path, page, byCursor);

/** 待上会: before the panel and on no agenda. */
export const useWaiting = () => server.useInfiniteQuery('get', `${path}/waiting`, page, byCursor);

export const useMeeting = (id: string) => server.useQuery('get', `${path}/{id}`, { params: { path: { id } } });

const askAgainEvery = 2_000;
const asksAtMost = 20;

/** 会议纪要 is made after the closing, so it is polled. */
export const useMinutesDocument = (id: string) =>
  server.useQuery(
    'get',
    `${path}/{id}/documents`,
    { params: { path: { id } } },
    {
      refetchInterval: ({ state: { data, dataUpdateCount } }) =>
        data?.items.length || dataUpdateCount > asksAtMost ? false : askAgainEvery,
    },
  );

interface Schedule {
  heldAt: string;
  place: string;
}

export const useCallMeeting = () => server.useMutation('post', path, { onSuccess: useRefresh(path) });

/** A meeting at the version shown. */
export type MeetingAt = Pick<Meeting, 'id' | 'version'>;

const at = ({ id, version }: MeetingAt) => ({ params: { path: { id }, header: ifMatch(version) } });
const itemAt = ({ id, version }: MeetingAt, applicationId: string) => ({
  params: { path: { id, applicationId }, header: ifMatch(version) },
});

export const putOnAgenda = (of: MeetingAt, applicationId: string) =>
  answer(api.POST(`${path}/{id}/items`, { ...at(of), body: { applicationId } }));

export const takeOffAgenda = (of: MeetingAt, applicationId: string) =>
  answer(api.DELETE(`${path}/{id}/items/{applicationId}`, itemAt(of, applicationId)));

export const order = (of: MeetingAt, applications: string[]) =>
  answer(api.POST(`${path}/{id}/order`, { ...at(of), body: { applications } }));

export const reschedule = (of: MeetingAt, body: Schedule) =>
  answer(api.POST(`${path}/{id}/schedule`, { ...at(of), body }));

export const fixPapers = (of: MeetingAt) => answer(api.POST(`${path}/{id}/papers`, at(of)));

export const openMeeting = (of: MeetingAt, attendance: Presence[]) =>
  answer(api.POST(`${path}/{id}/opening`, { ...at(of), body: { attendance } }));

export const adjourn = (of: MeetingAt, applicationId: string, reason: string) =>
  answer(
    api.POST(`${path}/{id}/items/{applicationId}/adjournment`, {
      ...itemAt(of, applicationId),
      body: { reason },
    }),
  );

interface Minutes {
  text: string;
  notes: { applicationId: string; text: string }[];
}

export const recordMinutes = (of: MeetingAt, body: Minutes) =>
  answer(api.POST(`${path}/{id}/minutes`, { ...at(of), body }));

export const closeMeeting = (of: MeetingAt) => answer(api.POST(`${path}/{id}/closing`, at(of)));

export const cancelMeeting = (of: MeetingAt, reason: string) =>
  answer(api.POST(`${path}/{id}/cancellation`, { ...at(of), body: { reason } }));

/** Sends one act, then reads the meeting anew; also when it was stale. */
export function useMeetingAct(meeting: Meeting) {
  const refresh = useRefresh(path, '/api/v1/applications', '/api/v1/tasks', '/api/v1/desks');
  return useMutation({
    mutationFn: (send: (of: MeetingAt) => Promise<unknown>) => send(meeting),
    onSuccess: refresh,
    onError: (error) => (isStale(error) ? refresh() : undefined),
  });
}

export type MeetingMove = ReturnType<typeof useMeetingAct>;
