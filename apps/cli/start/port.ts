import { createServer } from 'node:net';

const tries = 100;

/** The first free port from `port` on. 0 stands for any and stays 0. Throws where the address cannot be used at all. */
export async function freePortFrom(host: string, port: number): Promise<number> {
  const last = Math.min(port + tries, 65535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await isFree(host, candidate)) return candidate;
  }
  throw new Error(`Every port from ${port} to ${last} is in use. Choose another with PORT.`);
}

/** Listens at the first free port; tries the next when another process took it a moment before. */
export async function atFreePort<T>(host: string, wished: number, listen: (port: number) => Promise<T>): Promise<T> {
  const port = await freePortFrom(host, wished);
  try {
    return await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return atFreePort(host, port + 1, listen);
  }
}

/** Listens at this port and no other. Throws where another program has it. */
export async function atPort<T>(host: string, port: number, listen: (port: number) => Promise<T>): Promise<T> {
  if (!(await isFree(host, port))) throw new PortTaken(port);
  return listen(port).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortTaken(port) : error;
  });
}

class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use by another program. End that program, or choose another port with PORT.`);
  }
}

async function isFree(host: string, port: number): Promise<boolean> {
  const probe = createServer();
  const code = await new Promise<string | undefined>((answer) => {
    probe.once('error', (error: NodeJS.ErrnoException) => answer(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => answer(undefined)));
  });
  if (code === undefined) return true;
  if (code === 'EADDRINUSE') return false;
  throw new Error(`Ruqu cannot listen at ${host}, port ${port} (${code}). Choose another with HOST and PORT.`);
}
