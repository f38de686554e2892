import type { ReactNode } from 'react';
import { Loading } from './loading';
import { ProblemNotice } from './problem-notice';

interface Props<T> {
  query: { data?: T; error: unknown };
  children: (data: T) => ReactNode;
}

/** The subject of a page: loading, failed, or there. */
export function Fetched<T>({ query: { data, error }, children }: Props<T>) {
  if (data !== undefined) return children(data);
  if (!error) return <Loading />;
  return (
    <div className="page">
      <ProblemNotice error={error} />
    </div>
  );
}
