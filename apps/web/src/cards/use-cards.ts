import { useMutation } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import { byCursor } from '../api/lists';
import type { Card } from '../api/types';
import { useRefresh } from '../api/use-refresh';

const path = '/api/v1/cards';

export const cardStates = ['open', 'appealed', 'acknowledged', 'withdrawn'] as const;
export const cardColours = ['yellow', 'red'] as const;

export interface CardFilters {
  state?: Card['state'];
  colour?: Card['colour'];
  desk?: string;
  rule?: string;
}

export const useCards = (filters: CardFilters) =>
  server.useInfiniteQuery('get', path, { params: { query: { ...filters, limit: 20 } } }, byCursor);

const of = ({ id }: Card) => ({ params: { path: { id } } });

export const acknowledge = (card: Card, words: string) =>
  answer(api.POST(`${path}/{id}/acknowledgement`, { ...of(card), body: { words } }));

export const appeal = (card: Card, reasons: string) =>
  answer(api.POST(`${path}/{id}/appeal`, { ...of(card), body: { reasons } }));

export const rule = (card: Card, outcome: 'uphold' | 'withdraw', reasons: string) =>
  answer(api.POST(`${path}/{id}/appeal-decision`, { ...of(card), body: { outcome, reasons } }));

/** An answer to a card, or the ruling on its appeal. */
export const useCardAnswer = () =>
  useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: useRefresh(path, '/api/v1/supervision/board'),
  });
