import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { problemFrom } from '../../problems/problem.js';

/** What node calls what it could not read. */
const statusOf: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is no request, or never became a whole one, with a problem document, and hangs up. */
export function refuseBroken({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOf[code] ?? 400;
  const body = JSON.stringify(problemFrom(new HttpException('What came is no request of HTTP/1.1.', status)));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
