import { Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';
import {
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  setDefaultBackendFactory,
  type BackendFactory,
  type IQueueBackend,
} from 'bullmq';
import type { Config } from '../config/config.js';
import { LastingPool } from '../connections/lasting-pool.js';
import { queueNames } from './queues.js';
import { OnceLogger } from './once-logger.js';

type BackendOptions = Parameters<BackendFactory>[1];
type BackendKind = Parameters<BackendFactory>[2];

const timeoutMs = 5_000;

/** The server of the queues. Only this file knows whether that is PostgreSQL or Redis. */
export abstract class QueueServer {
  readonly errors = new OnceLogger('Queues');
  private closing: Promise<void> | null = null;

  /** The connection that BullMQ uses. */
  abstract backend(queue: string, options: BackendOptions, kind: BackendKind): IQueueBackend;

  /** Whether the server answers now. */
  abstract get reachable(): boolean;

  /** Cuts every connection, also those of waiting workers. */
  close(): Promise<void> {
    return (this.closing ??= this.cut());
  }

  protected abstract cut(): Promise<void>;

  /** Redis where REDIS_URL is set, else the database itself. */
  static open({ REDIS_URL, DATABASE_URL }: Pick<Config, 'REDIS_URL' | 'DATABASE_URL'>): Promise<QueueServer> {
    if (REDIS_URL) return RedisQueueServer.connect(REDIS_URL);
    if (DATABASE_URL) return PostgresQueueServer.connect(DATABASE_URL);
    throw new Error('The queues need a database: neither REDIS_URL nor DATABASE_URL is known.');
  }
}

/** BullMQ calls this for every queue and worker, with the server as their connection. */
setDefaultBackendFactory((queue, options, kind) =>
  (options.connection as unknown as QueueServer).backend(queue, options, kind),
);

const schema = 'bullmq';

class PostgresQueueServer extends QueueServer {
  readonly reachable = true;

  private constructor(private readonly pool: pg.Pool) {
    super();
    pool.setMaxListeners(0);
    pool.on('error', (error) => this.errors.report(error));
  }

  /** First migrates BullMQ's tables; processes that start together wait for one another. */
  static async connect(connectionString: string): Promise<QueueServer> {
    const session = new pg.Client({ connectionString, connectionTimeoutMillis: timeoutMs });
    session.on('error', () => undefined);
    await session.connect();
    await runMigrations(session, schema).finally(() => session.end());
    return new PostgresQueueServer(
      new LastingPool({
        connectionString,
        options: `-c search_path=${schema}`,
        keepAlive: true,
        connectionTimeoutMillis: timeoutMs,
        // Each worker keeps one session of its own to listen on.
        max: 3 * queueNames.length + 2,
      }),
    );
  }

  backend(queue: string, options: BackendOptions, kind: BackendKind): IQueueBackend {
    return createPostgresBackend(queue, { ...options, connection: this.pool }, kind);
  }

  protected cut(): Promise<void> {
    return this.pool.end();
  }
}

/** Braces put all keys into one slot of a Redis Cluster, as BullMQ's scripts need. */
const prefix = '{ruqu}';

class RedisQueueServer extends QueueServer {
  /** Fails at once while Redis is unreachable, so that no open transaction waits. */
  private readonly producer: TrackedRedis;
  /** Waits for Redis to come back. */
  private readonly consumer: TrackedRedis;

  private constructor(url: string) {
    super();
    this.producer = this.open(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: timeoutMs });
    this.consumer = this.open(url, { maxRetriesPerRequest: null });
  }

  /** Waits briefly for Redis, then continues without it: commands do not need it. */
  static async connect(url: string): Promise<QueueServer> {
    const server = new RedisQueueServer(url);
    await server.firstAnswer();
    return server;
  }

  get reachable(): boolean {
    return this.producer.status === 'ready';
  }

  backend(queue: string, options: BackendOptions, kind: BackendKind): IQueueBackend {
    const connection = kind?.withBlockingConnection ? this.consumer : this.producer;
    return createRedisBackend(queue, Object.assign({ ...options, connection }, { prefix }), kind);
  }

  protected async cut(): Promise<void> {
    await Promise.all([this.producer, this.consumer, ...this.consumer.copies].map(end));
  }

  private open(url: string, options: RedisOptions): TrackedRedis {
    const redis = new TrackedRedis(url, {
      ...options,
      connectTimeout: timeoutMs,
      disconnectTimeout: 200,
      retryStrategy: (times) => Math.min(times * 100, 1_000),
    });
    redis.setMaxListeners(100);
    return redis.on('error', (error) => this.errors.report(error)).on('ready', () => this.errors.recovered());
  }

  private firstAnswer(): Promise<void> {
    return new Promise((resolve) => {
      this.producer.once('ready', resolve).once('error', () => resolve());
    });
  }
}

/** A connection that tracks its copies, since BullMQ makes one for each worker and hides it. */
class TrackedRedis extends Redis {
  readonly copies: Redis[] = [];

  override duplicate(difference?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate(difference);
    this.copies.push(copy);
    return copy;
  }
}

/** ioredis neither ends nor rejects waiting calls when disconnected between two tries, so it must try again. */
async function end(redis: Redis): Promise<void> {
  const betweenTries = redis.status === 'reconnecting';
  redis.disconnect();
  if (!betweenTries) return;
  await redis.connect().catch(() => undefined);
  redis.disconnect();
}
