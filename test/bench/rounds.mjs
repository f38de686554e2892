import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

/** Repeats `step(client, n)` with so many clients at once for so long; each client waits for its answer. Per second. */
export async function repeat({ clients, seconds }, step) {
  const started = performance.now();
  const end = started + seconds * 1000;
  const latencies = [];
  const one = async (client) => {
    for (let n = 0; performance.now() < end; n += 1) {
      const begun = performance.now();
      await step(client, n);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  const elapsed = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.floor(latencies.length * share)];
  return { commands: latencies.length, elapsed, p50: at(0.5), p95: at(0.95) };
}

/** What the parent process wants this one to know. */
export async function given() {
  process.once('disconnect', () => process.exit());
  return (await once(process, 'message'))[0];
}

/** Runs a round each time the parent process says so, and answers with what it measured. */
export function onRequest(step) {
  process.on('message', (terms) => {
    repeat(terms, step).then(
      (measured) => process.send(measured),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.send('ready');
}
