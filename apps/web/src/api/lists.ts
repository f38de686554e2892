/** Options of a list that is read page by page: each page says where the next one begins. */
export const byCursor = {
  initialPageParam: null,
  getNextPageParam: ({ next }: { next: string | null }) => next,
};
