import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { server } from '../api/client';
import { setNow } from '../format/dates';

const path = '/api/v1/demonstration/time';
const minuteMs = 60_000;

/** What falls due at the new time has been done within these. */
const settlingMs = [0, 3_000, 8_000];

/** 演示时间, which the pages go by too. */
export function useDemonstrationTime() {
  const query = server.useQuery('get', path, {}, { refetchInterval: minuteMs });
  const now = query.data?.now;
  useEffect(() => {
    if (now) setNow(new Date(now));
  }, [now]);
  return query;
}

/** Moves the time; then everything shown is asked for again, until what fell due has happened. */
export function useTimeStep() {
  const client = useQueryClient();
  const onSuccess = () => {
    for (const ms of settlingMs) setTimeout(() => void client.invalidateQueries(), ms);
  };
  return server.useMutation('post', `${path}/steps`, { onSuccess });
}
