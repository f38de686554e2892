import type { ReactNode } from 'react';
import { Empty } from '../display/empty';
import { Loading } from '../display/loading';
import { ProblemNotice } from '../display/problem-notice';
import { LoadMore } from './load-more';

interface Pages<Row> {
  data?: { pages: { items: Row[] }[] };
  error: unknown;
  isPending: boolean;
  isSuccess: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

export const rowsOf = <Row,>({ data }: Pick<Pages<Row>, 'data'>): Row[] =>
  data?.pages.flatMap(({ items }) => items) ?? [];

interface Props<Row> {
  pages: Pages<Row>;
  /** Shown when there is nothing: a text, or something richer. */
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** A list read page by page: waiting, failed, empty, or its rows with more on demand. */
export function PagedList<Row>({ pages, empty, children }: Props<Row>) {
  const rows = rowsOf(pages);
  const nothing = pages.isSuccess && rows.length === 0;
  return (
    <>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <Loading />}
      {nothing && (typeof empty === 'string' ? <Empty title={empty} /> : empty)}
      {rows.length > 0 && children(rows)}
      <LoadMore pages={pages} />
    </>
  );
}
