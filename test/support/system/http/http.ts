import { Agent } from 'node:http';
import request from 'supertest';

/** Somebody at a browser that keeps cookies. */
export type Http = ReturnType<typeof request.agent>;

/** Opens browsers at one address, which share their connections; `close` ends these. */
export function browsersAt(address: string): { open: () => Http; close: () => void } {
  const connections = new Agent({ keepAlive: true });
  const open = () =>
    request
      .agent(address)
      .use((asked: { agent(one: Agent): unknown }) => void asked.agent(connections))
      .set('Accept-Encoding', 'identity');
  return { open, close: () => connections.destroy() };
}
