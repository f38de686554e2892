import http from 'node:http';
import { given, onRequest } from './rounds.mjs';

/** Each client claims and releases the tasks of its own share in turn, over a connection that is kept. */
const { url, cookie, shares } = await given();
const { hostname, port } = new URL(url);
const agent = new http.Agent({ keepAlive: true, maxSockets: shares.length });
const turns = shares.map(() => 0);

onRequest(async (client) => {
  const share = shares[client];
  const turn = turns[client]++;
  const { taskId } = share[Math.floor(turn / 2) % share.length];
  await send(turn % 2 === 0 ? 'POST' : 'DELETE', `/api/v1/tasks/${taskId}/claim`);
});

function send(method, path) {
  return new Promise((done, failed) => {
    const request = http.request({ hostname, port, method, path, agent, headers: { cookie } }, (reply) => {
      const parts = [];
      reply.on('data', (chunk) => parts.push(chunk));
      reply.on('end', () =>
        reply.statusCode < 300 ? done() : failed(new Error(`${reply.statusCode} ${parts.join('')}`)),
      );
    });
    request.on('error', failed).end();
  });
}
