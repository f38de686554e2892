import type { Problem } from './types';

export type FieldProblem = NonNullable<Problem['errors']>[number];

/** A problem of the API (RFC 9457), or `network` without an answer. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly problem: Partial<Problem>,
  ) {
    super(problem.detail ?? problem.title ?? code);
    this.name = 'ProblemError';
  }

  get fields(): FieldProblem[] {
    return this.problem.errors ?? [];
  }
}

export function problemOf(status: number, body: unknown): ProblemError {
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  const code = problem.refusal ?? problem.type?.split('/').pop() ?? `status_${status}`;
  return new ProblemError(status, code, problem);
}

export function networkProblem(): ProblemError {
  return new ProblemError(0, 'network', {});
}

/** Nothing is handed in while something on the page has not reached the server. */
export class UnsavedError extends Error {
  override readonly name = 'UnsavedError';
}

export const isStale = (error: unknown): boolean => error instanceof ProblemError && error.status === 412;
