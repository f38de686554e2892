import { HttpException } from '@nestjs/common';
import { ProviderSilent } from '#identity';
import { DomainError } from '#kernel';
import { Unavailable } from './errors.js';
import { bodyLimitBytes } from './limits.js';
import { statusOf } from './problem-status.js';

/** RFC 9457 problem details. Extension members come first so they can never shadow a standard one. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  [extension: string]: unknown;
}

/** What a status means here when the framework, not the domain, refuses. */
const frameworkProblems: Readonly<Record<number, { code: string; detail?: string }>> = {
  400: { code: 'malformed_request' },
  404: { code: 'not_found', detail: 'There is nothing at this address; /api/docs lists what there is.' },
  406: { code: 'not_acceptable' },
  408: { code: 'request_timeout', detail: 'The request did not arrive in full in time; send it again.' },
  413: {
    code: 'body_too_large',
    detail: `The body is larger than ${bodyLimitBytes} bytes, the most that is taken here.`,
  },
  414: { code: 'address_too_long', detail: 'A part of the address is longer than anything here is called.' },
  415: {
    code: 'unsupported_media_type',
    detail: 'The body must be application/json in UTF-8, or what the description of this route names instead.',
  },
  431: { code: 'headers_too_large', detail: 'The headers are larger than what is taken here.' },
};

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P03',
  '08006',
  '08001',
]);

/** What pg says without a code. */
const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;

export function problemFrom(error: unknown): Problem {
  if (error instanceof DomainError) return domainProblem(error);
  const status = statusGivenBy(error);
  if (status !== undefined && status < 500) return frameworkProblem(status, error as Error);
  if (isOutage(error)) return outage;
  return problemOf('internal_error', 500, 'Something went wrong here. It has been noted; please try again later.');
}

const outage = problemOf('unavailable', 503, 'A part that this needs does not answer at the moment. Please try again.');

function domainProblem({ code, message, details }: DomainError): Problem {
  return { ...details, ...problemOf(code, statusOf[code] ?? 422, message) };
}

function frameworkProblem(status: number, error: Error): Problem {
  const known = frameworkProblems[status];
  return problemOf(known?.code ?? `http_${status}`, status, known?.detail ?? error.message);
}

function problemOf(code: string, status: number, detail: string): Problem {
  return { type: `/problems/${code}`, title: code.replaceAll('_', ' '), status, detail };
}

function statusGivenBy(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

/** The database or the queue cannot be reached: not a bug, and over when it is back. */
function isOutage(error: unknown): boolean {
  if (error instanceof Unavailable || error instanceof ProviderSilent) return true;
  const { code, message, driverError } = (error ?? {}) as { code?: unknown; message?: unknown; driverError?: unknown };
  if (driverError !== undefined && driverError !== error) return isOutage(driverError);
  return unreachable.has(String(code)) || lostConnection.test(String(message));
}
