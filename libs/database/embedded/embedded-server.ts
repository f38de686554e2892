import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Cluster } from './cluster.js';
import { EmbeddedFailure } from './failure.js';
import { halt, launch, runningPort, type Settings } from './postmaster.js';
import { join, leave, urlOf } from './session.js';

const patienceMs = 120_000;
const attempts = 3;

/** The embedded PostgreSQL, shared by every process that uses the same data directory. */
export class EmbeddedServer {
  private session: Client;
  private port: number | null = null;
  private stopped = false;
  private recovery: Promise<void> = Promise.resolve();

  constructor(
    private readonly cluster: Cluster,
    private readonly name: string,
    private readonly settings: Settings,
  ) {}

  url(database: string): string {
    return urlOf(this.cluster, this.port ?? 0, database);
  }

  get folder(): string {
    return this.cluster.data;
  }

  /** Joins a running server (shared, or left behind by a killed process), or starts one. */
  async start(): Promise<void> {
    this.session = await this.reach();
    this.session.once('end', () => {
      this.recovery = this.recover();
    });
  }

  async createDatabase(name: string): Promise<void> {
    const { rowCount } = await this.session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await this.session.query(`CREATE DATABASE "${name}"`).catch(unlessMadeMeanwhile);
  }

  /** Leaves the server and stops it if nobody else uses it. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.recovery;
    const last = await leave(this.session).catch(() => false);
    if (last) await halt(this.cluster);
    await this.session.end().catch(() => undefined);
  }

  private async reach(): Promise<Client> {
    const until = performance.now() + patienceMs;
    const failures: string[] = [];
    while (failures.length < attempts && performance.now() < until) {
      const outcome = await this.attempt();
      if (outcome instanceof Client) return outcome;
      if (outcome) failures.push(outcome);
      await sleep(50);
    }
    throw new EmbeddedFailure(`The embedded PostgreSQL does not start: ${failures.pop() ?? 'it gives no answer'}.`);
  }

  /** A session; else the reason for none, or nothing when a retry may help. */
  private async attempt(): Promise<Client | string | undefined | null> {
    const running = await runningPort(this.cluster);
    if (running) {
      this.port = running;
      return join(this.cluster, running, this.name);
    }
    if (this.stopped) return 'it is being stopped';
    return launch(this.cluster, this.port ?? (await freePort()), this.settings);
  }

  /** Restarts a server that died, at the same port, where every pool looks for it. */
  private async recover(): Promise<void> {
    while (!this.stopped) {
      const back = await this.start().then(
        () => true,
        () => false,
      );
      if (back) return;
      await sleep(1000);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** 42P04 and 23505: another process created the database first. */
function unlessMadeMeanwhile(error: Error & { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}
