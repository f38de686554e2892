import { createServer, type AddressInfo, type Server } from 'node:net';
import { atFreePort, atPort, freePortFrom } from './port.js';

describe('freePortFrom', () => {
  let busy: Server;
  let port: number;

  beforeAll(async () => {
    busy = createServer();
    await new Promise<void>((listening) => busy.listen(0, '127.0.0.1', listening));
    ({ port } = busy.address() as AddressInfo);
  });
  afterAll(() => new Promise((closed) => busy.close(closed)));

  it('passes over a port that is in use', async () => {
    expect(await freePortFrom('127.0.0.1', port)).toBeGreaterThan(port);
  });

  it('tries the next when somebody was quicker', async () => {
    const tried: number[] = [];
    const listen = (candidate: number): Promise<number> => {
      tried.push(candidate);
      if (tried.length > 1) return Promise.resolve(candidate);
      return Promise.reject(Object.assign(new Error(), { code: 'EADDRINUSE' }));
    };

    expect(await atFreePort('127.0.0.1', port, listen)).toBeGreaterThan(tried[0]!);
  });

  it('takes no other port than the one that was told', async () => {
    const listen = jest.fn((candidate: number) => Promise.resolve(candidate));
    await expect(atPort('127.0.0.1', port, listen)).rejects.toThrow(`Port ${port} is in use by another program.`);
    expect(listen).not.toHaveBeenCalled();
    expect(await atPort('127.0.0.1', 0, listen)).toBe(0);
    const late = Object.assign(new Error(), { code: 'EADDRINUSE' });
    await expect(atPort('127.0.0.1', 0, () => Promise.reject(late))).rejects.toThrow('in use by another program');
  });

  it('leaves 0 for the system to choose', async () => {
    expect(await freePortFrom('127.0.0.1', 0)).toBe(0);
  });

  it('says what to change when the address is not of this machine', async () => {
    await expect(freePortFrom('192.0.2.1', 3000)).rejects.toThrow('HOST and PORT');
  });
});
