import { HttpException } from '@nestjs/common';
import { ProviderSilent } from '#identity';
import { DomainError, fileSize, type Bilingual } from '#kernel';
import { Busy, StorageFull } from '#platform';
import { Unavailable } from './errors.js';
import { bodyLimitBytes } from './limits.js';
import { statusOf, type ProblemCode } from './problem-status.js';

/** RFC 9457 problem details. Extension members come first so they can never shadow a standard one. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The same for people. */
  message: Bilingual;
  [extension: string]: unknown;
}

/** What a status means here when the framework, not the domain, refuses. */
const frameworkProblems: Readonly<Record<number, { code: string; words: Bilingual }>> = {
  400: {
    code: 'malformed_request',
    words: { zh: '请求的格式不正确。', en: 'The request cannot be read.' },
  },
  404: {
    code: 'not_found',
    words: { zh: '没有找到。', en: 'There is nothing at this address; /api/docs lists what there is.' },
  },
  406: {
    code: 'not_acceptable',
    words: { zh: '没有所要求的格式。', en: 'There is no answer in the form that was asked for.' },
  },
  408: {
    code: 'request_timeout',
    words: { zh: '网络太慢，内容没有传完，请重试。', en: 'The request did not arrive in full in time; send it again.' },
  },
  413: {
    code: 'body_too_large',
    words: {
      zh: `内容超过 ${fileSize(bodyLimitBytes)}，请减少后重试。`,
      en: `The body is larger than ${fileSize(bodyLimitBytes)}, the most that is taken here.`,
    },
  },
  414: {
    code: 'address_too_long',
    words: { zh: '地址过长。', en: 'A part of the address is longer than anything here is called.' },
  },
  415: {
    code: 'unsupported_media_type',
    words: {
      zh: '不接受这种内容格式，应为 UTF-8 编码的 application/json，或接口说明所列的格式。',
      en: 'The body must be application/json in UTF-8, or what the description of this route names instead.',
    },
  },
  431: {
    code: 'headers_too_large',
    words: { zh: '请求头过大。', en: 'The headers are larger than what is taken here.' },
  },
};

const unknownProblem: Bilingual = { zh: '请求不能处理。', en: 'The request cannot be handled.' };

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53200',
  '58030',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '08007',
]);

/** What PostgreSQL says when its disk is full: disk_full. */
const diskFull = '53100';

/** What PostgreSQL ends after its limit: lock_not_available, query_canceled, deadlock_detected, too_many_connections. */
const overLimit = new Set(['55P03', '57014', '40P01', '53300']);

/** What pg-pool says when no connection became free in time. */
const noneFree = /^timeout exceeded when trying to connect/;

/** What pg says without a code. */
const lostConnection = /^(Connection terminated|Client has encountered a connection error)/;

export function problemFrom(error: unknown): Problem {
  if (error instanceof DomainError) return domainProblem(error);
  const status = statusGivenBy(error);
  if (status !== undefined && status < 500) return frameworkProblem(status, error as Error);
  return failureProblem(error);
}

/** What the database, or whatever else this needs, failed with. */
function failureProblem(error: unknown): Problem {
  const code = codeOf(error);
  if (code === diskFull) return domainProblem(new StorageFull());
  if (overLimit.has(code) || noneFree.test(messageOf(error))) return domainProblem(new Busy());
  return isOutage(error) ? outage : internalError;
}

const internalError = problemOf('internal_error', 500, {
  zh: '服务器出错，已记录在案，请稍后重试。',
  en: 'Something went wrong here. It has been noted; please try again later.',
});

const outage: Problem = {
  retryAfterSeconds: 5,
  ...problemOf('unavailable', 503, {
    zh: '服务暂不可用，请稍后重试。',
    en: 'A part that this needs does not answer at the moment. Please try again.',
  }),
};

function domainProblem({ code, words, details }: DomainError): Problem {
  return { ...details, ...problemOf(code, statusOf[code as ProblemCode] ?? 422, words) };
}

/** Where the framework says more than the status does, a developer may read it. */
function frameworkProblem(status: number, error: Error): Problem {
  const { code, words } = frameworkProblems[status] ?? { code: `http_${status}`, words: unknownProblem };
  const detail = status in frameworkProblems && status !== 400 ? words.en : error.message;
  return { ...problemOf(code, status, words), detail };
}

function problemOf(code: string, status: number, words: Bilingual): Problem {
  return { type: `/problems/${code}`, title: code.replaceAll('_', ' '), status, detail: words.en, message: words };
}

function statusGivenBy(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

interface Failure {
  code?: unknown;
  message?: unknown;
  /** The error of the driver, which TypeORM wraps. */
  driverError?: Failure;
}

const causeOf = (error: unknown): Failure => {
  const failure = (error ?? {}) as Failure;
  return failure.driverError ?? failure;
};

const codeOf = (error: unknown): string => String(causeOf(error).code);

const messageOf = (error: unknown): string => String(causeOf(error).message);

/** The database or the queue cannot be reached: not a bug, and over when it is back. */
function isOutage(error: unknown): boolean {
  if (error instanceof Unavailable || error instanceof ProviderSilent) return true;
  return unreachable.has(codeOf(error)) || lostConnection.test(messageOf(error));
}
