import { lifecycleDocument } from '#applications/lifecycle';

/** `ruqu lifecycle`: prints docs/lifecycle.md from the table. */
export function lifecycleCommand(): Promise<void> {
  process.stdout.write(lifecycleDocument());
  return Promise.resolve();
}
