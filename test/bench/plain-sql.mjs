import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { given, onRequest } from './rounds.mjs';

/**
 * Sends the statements that the API sends for a claim and a release, and nothing else: no HTTP, no rules, no checks.
 * Where `prepared`, each connection has PostgreSQL parse and plan each statement only once.
 */
const { url, first, statements, shares, prepared } = await given();
const pool = new pg.Pool({ connectionString: url, max: shares.length });
const turns = shares.map(() => 0);
const names = new Map();

onRequest(async (client) => {
  const share = shares[client];
  const turn = turns[client]++;
  const ids = share[Math.floor(turn / 2) % share.length];
  const session = await pool.connect();
  try {
    await command(session, ids, turn % 2 === 0 ? statements.claim : statements.release);
  } finally {
    session.release();
  }
});

async function command(session, ids, recorded) {
  let loaded;
  for (const { text, values } of recorded) {
    const name = prepared ? nameOf(text) : undefined;
    const { rows } = await session.query({ name, text, values: parameters(values, ids, loaded) });
    if (rows[0]?.previousHash !== undefined) loaded = rows[0];
    if (rows[0]?.changed === 0) throw new Error('Nothing was stored');
  }
}

/** A claim and a release share most of their statements, and not their places. */
function nameOf(text) {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}

/** The recorded parameters with this application's ids; those of the writing statement also with what was just read. */
function parameters(values, ids, loaded) {
  const own = values.map((value) => (typeof value === 'string' ? withIds(value, ids) : value));
  if (!loaded) return own;
  const [application, events, tasks, cards, conditions, messages, outbox, ...rest] = own;
  const id = randomUUID();
  const { version, state, previousHash } = loaded;
  const seq = state.seq + 1;
  const [changed, [event], [announced]] = [application, events, outbox].map((text) => JSON.parse(text));
  Object.assign(changed, { version, state: { ...changed.state, seq } });
  Object.assign(announced, { key: id, payload: { ...announced.payload, eventId: id } });
  const chained = [{ ...event, id, seq, previousHash }];
  const stored = [JSON.stringify(changed), JSON.stringify(chained), tasks, cards, conditions, messages];
  return [...stored, JSON.stringify([announced]), ...rest];
}

function withIds(text, ids) {
  return Object.keys(ids).reduce((changed, key) => changed.replaceAll(first[key], ids[key]), text);
}
