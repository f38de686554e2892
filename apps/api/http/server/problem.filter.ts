import '@fastify/static';
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemFrom, type Problem } from '../problems/problem.js';
import { OutageLog } from './outage-log.js';
import { routeOf } from './request-log.js';

/** Answers everything that is thrown with a problem document (RFC 9457), and unknown pages with the web application. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');
  private readonly outages = new OutageLog();

  constructor(private readonly servesPages: boolean = false) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = problemFrom(error);
    if (problem.status === 404 && this.servesPages && asksForPage(request)) return sendPage(reply);
    if (problem.status >= 500) this.note(error, request, problem);
    sendProblem(reply, problem);
  }

  private note(error: unknown, request: FastifyRequest, { status, title }: Problem): void {
    const where = `${status} ${request.method} ${routeOf(request)} [${request.id}]`;
    if (status === 503 || status === 507) return this.outages.note(title, where, error);
    this.logger.error(where, error instanceof Error ? error.stack : String(error));
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const { retryAfterSeconds } = problem;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', retryAfterSeconds);
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** A browser that opens an address of the web application, such as /projects. */
function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' || /^\/(api|health|assets)(\/|\?|$)/.test(url)) return false;
  return (headers.accept ?? '').includes('text/html');
}

function sendPage(reply: FastifyReply): void {
  void reply.status(200).sendFile('index.html');
}
