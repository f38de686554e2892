// A certified provider of OpenID Connect, with its own pages, as a program of its own. Speaks with the test through messages.
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import Provider from 'oidc-provider';

const client = { response_types: ['code'], grant_types: ['authorization_code'] };
const people = new Map();
let key;
let server;
/** What is put wrong into the next ID token: claims that replace the right ones, or a key that nobody knows. */
let fault;

async function newKey() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' };
  return { privateKey, jwk };
}

async function altered(idToken) {
  const claims = JSON.parse(Buffer.from(idToken.split('.')[1], 'base64url').toString());
  const { privateKey } = fault.foreignKey ? await newKey() : key;
  const token = new SignJWT({ ...claims, ...fault.claims });
  return token.setProtectedHeader({ alg: 'RS256', kid: key.jwk.kid }).sign(privateKey);
}

/** On the same port, with a new key. */
async function start({ port, redirectUri }) {
  if (server) await new Promise((resolve) => server.close(resolve) && server.closeAllConnections());
  key = await newKey();
  const provider = new Provider(`http://localhost:${port}`, {
    clients: ['ruqu', 'another'].map((id) => ({
      ...client,
      client_id: id,
      client_secret: `the-secret-of-${id}`,
      redirect_uris: [redirectUri],
    })),
    jwks: { keys: [key.jwk] },
    cookies: { keys: ['only-for-tests'] },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
  });
  provider.use(async (context, next) => {
    await next();
    if (context.oidc?.route !== 'token' || !fault || !context.body?.id_token) return;
    context.body.id_token = await altered(context.body.id_token);
    fault = undefined;
  });
  server = provider.listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
}

const asked = {
  start,
  person: ({ sub, claims }) => void people.set(sub, claims),
  fault: (given) => void (fault = given),
};

process.on('message', async ({ what, given }) => {
  await asked[what](given);
  process.send('done');
});
