import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '#database';
import { root } from '#platform';

jest.setTimeout(120_000);

/** The built program in a process of its own, on a database of its own: what `npm start` runs once all is built. */
describe('starting and stopping', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'ruqu-start-'));
  const started: Program[] = [];
  let busy: Server;

  beforeAll(async () => {
    chmodSync(home, 0o755);
    busy = createServer();
    await new Promise<void>((listening) => busy.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    for (const program of started) await program.end('SIGKILL');
    await endServer(home);
    await new Promise((closed) => busy.close(closed));
    rmSync(home, { recursive: true, force: true });
  });

  const start = async () => startAt(await freePort());
  const startAt = (port: number) => {
    const program = new Program({ RUQU_HOME: home, PORT: String(port) });
    started.push(program);
    return program;
  };

  it('listens at the port that was given; ends cleanly; keeps the data', async () => {
    const program = await start();
    const address = await program.ready();

    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(await program.end('SIGTERM')).toBe(0);
    expect(program.said).toContain('The data are kept');
  });

  it('starts again after kill -9, beside another start that shares its database', async () => {
    const killed = await start();
    await killed.ready();
    await killed.end('SIGKILL');

    const first = await start();
    const second = await start();
    await Promise.all([first.ready(), second.ready()]);

    expect(await first.end('SIGINT')).toBe(0);
    expect((await fetch(`${await second.ready()}/health/ready`)).status).toBe(200);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('says in one sentence that the port it was given is taken, and ends', async () => {
    const program = startAt((busy.address() as AddressInfo).port);

    expect(await program.ended()).toBe(1);
    expect(program.said).toMatch(/ruqu start: Port \d+ is in use by another program\. .*PORT\.\n/);
    expect(program.said).not.toMatch(/^\s+at /m);
  });

  it.each(['help', '--help', '-h'])('explains itself: %s', async (asked) => {
    const program = new Program({}, asked);

    expect(await program.ended()).toBe(0);
    expect(program.said).toContain('Usage: ruqu <command>');
  });

  it('says in one sentence why it cannot start', async () => {
    const program = new Program({ RUQU_HOME: home, DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/ruqu' });
    started.push(program);

    expect(await program.ended()).toBe(1);
    expect(program.said).toContain('Check DATABASE_URL');
    expect(program.said).not.toMatch(/^\s+at /m);
  });

  it('does not start in production on the database that was tried out', async () => {
    const production = {
      RUQU_HOME: home,
      NODE_ENV: 'production',
      TOLERATE: 'embedded-database',
      SECRET_KEY: Buffer.alloc(32).toString('base64'),
      MAIL_URL: 'smtp://127.0.0.1:1',
      PUBLIC_URL: 'https://ruqu.example',
    };
    const program = new Program(production);
    started.push(program);

    expect(await program.ended()).toBe(1);
    expect(program.said).toContain('demonstration accounts, which have no place in production');
  });
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

class Program {
  said = '';
  private readonly child: ChildProcess;

  constructor(env: Record<string, string>, command = 'start') {
    const { PATH = '' } = process.env;
    const main = path.join(root, 'dist/apps/cli/main.js');
    this.child = spawn(process.execPath, [main, command], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (text: Buffer) => (this.said += text.toString()));
    this.child.stderr?.on('data', (text: Buffer) => (this.said += text.toString()));
  }

  /** Waits for the address. */
  async ready(): Promise<string> {
    for (;;) {
      const address = /is ready: (\S+)/.exec(this.said)?.[1];
      if (address) return address;
      if (this.child.exitCode !== null) throw new Error(`It ended before it was ready:\n${this.said}`);
      await Promise.race([once(this.child.stdout!, 'data'), once(this.child, 'exit')]);
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }
}

/** The embedded server that a failed test may leave behind. */
async function endServer(home: string): Promise<void> {
  const server = await startEmbedded(home);
  await server.stop();
}
