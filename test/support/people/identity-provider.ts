import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

/** Where the provider sends browsers back to; nothing listens there, since tests take the way on themselves. */
export const publicUrl = 'http://ruqu.test';
const callback = '/api/v1/session/single-sign-on/callback';

export interface Fault {
  claims?: Record<string, unknown>;
  foreignKey?: boolean;
}

export interface TestProvider {
  /** What the environment of the API says of it. */
  environment: Record<string, string>;
  /** What it knows about somebody from now on. */
  knows(sub: string, claims: object): Promise<void>;
  /** What is wrong with the next ID token. */
  falsifies(fault: Fault): Promise<void>;
  /** Starts again, with a new key. */
  rotate(): Promise<void>;
  close(): Promise<void>;
}

export async function startProvider(): Promise<TestProvider> {
  const port = await freePort();
  const program = fork(path.join(__dirname, 'open-id-provider.mjs'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ask = async (what: string, given: object): Promise<void> => {
    program.send({ what, given });
    await once(program, 'message');
  };
  const rotate = () => ask('start', { port, redirectUri: publicUrl + callback });
  await rotate();
  return {
    environment: {
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: `http://localhost:${port}`,
      OIDC_CLIENT_ID: 'ruqu',
      OIDC_CLIENT_SECRET: 'the-secret-of-ruqu',
      OIDC_CLAIM: 'groups',
    },
    rotate,
    knows: (sub, claims) => ask('person', { sub, claims }),
    falsifies: (fault) => ask('fault', fault),
    close: async () => {
      if (!program.connected) return;
      program.kill();
      await once(program, 'exit');
    },
  };
}

/** A browser at the provider's pages: signs in, agrees, and is sent back. Returns the way at this site that it is sent to. */
export async function signInThere(address: string, login: string): Promise<string> {
  const browser = new Browser();
  let page = await browser.open(address);
  for (let steps = 0; steps < 4 && page.form !== null; steps += 1) {
    page = await browser.open(page.form, new URLSearchParams({ prompt: page.prompt, login, password: 'any' }));
  }
  if (!page.sentTo) throw new Error(`The provider did not send the browser back: ${page.text.slice(0, 500)}`);
  return page.sentTo;
}

interface Page {
  form: string | null;
  prompt: string;
  text: string;
  sentTo: string | null;
}

class Browser {
  private readonly cookies = new Map<string, string>();

  async open(address: string, body?: URLSearchParams): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(address, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const line of reply.headers.getSetCookie()) this.keep(line);
    const to = reply.headers.get('location');
    if (!to) return this.pageOf(await reply.text(), address);
    const next = new URL(to, address);
    if (next.origin !== publicUrl) return this.open(next.href);
    return { form: null, prompt: '', text: '', sentTo: next.pathname + next.search };
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  private pageOf(text: string, address: string): Page {
    const action = /<form[^>]* action="([^"]+)"/.exec(text)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? '';
    return { form: action ? new URL(action.replaceAll('&amp;', '&'), address).href : null, prompt, text, sentTo: null };
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
