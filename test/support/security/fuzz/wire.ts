import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { FuzzRequest } from './requests.js';

export interface WireResponse {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const patienceMs = 10_000;

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends exactly that, whatever a client would make better. */
export function send(port: number, { method, target, headers, body }: FuzzRequest): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const asked = request(
      { port, host: '127.0.0.1', agent, method, path: target, headers: { ...headers, ...length } },
      (reply) => {
        const pieces: Buffer[] = [];
        reply.on('data', (piece: Buffer) => pieces.push(piece));
        reply.on('error', reject);
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(pieces).toString() }),
        );
      },
    );
    asked.setTimeout(patienceMs, () => asked.destroy(new Error(`No answer to ${method} ${target}`)));
    asked.on('error', reject);
    asked.end(body);
  });
}

/** For people to read, and to send again. */
export function shown({ method, target, headers, body }: FuzzRequest): string {
  const given = Object.entries(headers).filter(([name]) => name !== 'cookie');
  const lines = [`${method} ${shortened(target)}`, ...given.map(([name, value]) => `${name}: ${shortened(value)}`)];
  return [...lines, ...(body === undefined ? [] : ['', shortened(body.toString())])].join('\n');
}

export const shortened = (text: string, most = 600): string =>
  text.length > most ? `${text.slice(0, most)}… (${text.length} characters)` : text;
