import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { programOnPath } from './programs.js';

const program = programOnPath('redis-server', 'valkey-server');

/** A Redis of one's own, which keeps nothing. */
export interface RedisServer {
  url: string;
  start(): Promise<void>;
  /** As when the machine dies. */
  kill(): Promise<void>;
}

/** `describe` where the machine has Redis or Valkey. Elsewhere the tests count as skipped, and `npm test` says why. */
export const describeOnRedis = program ? describe : describe.skip;

export async function startRedis(): Promise<RedisServer> {
  const server = new OwnRedis(await freePort());
  await server.start();
  return server;
}

class OwnRedis implements RedisServer {
  private child: ChildProcess | null = null;

  constructor(private readonly port: number) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.child = spawn(program ?? '', settings, { stdio: 'ignore' });
    const probe = new Redis(this.url, { retryStrategy: () => 20 }).on('error', () => undefined);
    await probe.ping();
    probe.disconnect();
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
