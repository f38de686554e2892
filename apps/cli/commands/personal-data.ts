import { personalDataDocument } from '#personal-data';

/** `ruqu personal-data`: prints docs/personal-data.md from the register. */
export function personalDataCommand(): Promise<void> {
  process.stdout.write(personalDataDocument());
  return Promise.resolve();
}
