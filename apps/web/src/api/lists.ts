/** Options of a list that is read page by page. */
export const byCursor = {
  initialPageParam: null,
  getNextPageParam: ({ next }: { next: string | null }) => next,
};
