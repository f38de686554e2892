import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Card } from '../api/types';

export const cardStates = ['open', 'appealed', 'acknowledged', 'withdrawn'] as const;
export const cardColours = ['yellow', 'red'] as const;

export interface CardFilters {
  state?: Card['state'];
  colour?: Card['colour'];
  desk?: string;
  rule?: string;
}

export function useCards(filters: CardFilters) {
  return useInfiniteQuery({
    queryKey: ['cards', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/cards', { params: { query: { ...filters, limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

const of = ({ id }: Card) => ({ params: { path: { id } } });

export const acknowledge = (card: Card, words: string) =>
  answer(api.POST('/api/v1/cards/{id}/acknowledgement', { ...of(card), body: { words } }));

export const appeal = (card: Card, reasons: string) =>
  answer(api.POST('/api/v1/cards/{id}/appeal', { ...of(card), body: { reasons } }));

export const rule = (card: Card, outcome: 'uphold' | 'withdraw', reasons: string) =>
  answer(api.POST('/api/v1/cards/{id}/appeal-decision', { ...of(card), body: { outcome, reasons } }));

/** Something said to a card; afterwards lists and the board are read anew. */
export function useCardAnswer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['cards'] }),
        client.invalidateQueries({ queryKey: ['board'] }),
      ]),
  });
}
