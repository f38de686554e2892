import { connect } from 'node:net';

/** Sends bytes as they are, each piece as one writing, and gives all that comes back until the other side hangs up. */
export function sendRaw(port: number, ...pieces: string[]): Promise<string> {
  return new Promise((resolve) => {
    const come: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => pieces.forEach((piece) => socket.write(piece, 'latin1')));
    socket.on('data', (bytes: Buffer) => come.push(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(come).toString()));
  });
}

/** A request in HTTP/1.1 of which nothing is made better. */
export const requestOf = (line: string, headers: readonly string[] = [], body = ''): string =>
  [`${line} HTTP/1.1`, 'Host: ruqu.example', ...headers, '', body].join('\r\n');

/** After its answer the connection ends. */
export const closeConnection = 'Connection: close';

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
