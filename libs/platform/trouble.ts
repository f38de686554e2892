import { Logger } from '@nestjs/common';

/** Says once that something fails, however often it does it for the same reason, and once that it works again. */
export class Trouble {
  private readonly logger: Logger;
  private readonly told = new Set<string>();

  constructor(name: string) {
    this.logger = new Logger(name);
  }

  tell(error: unknown): void {
    const reason = reasonOf(error);
    if (this.told.has(reason)) return;
    this.told.add(reason);
    this.logger.error(reason);
  }

  over(): void {
    if (this.told.size > 0) this.logger.warn(`works again, after: ${[...this.told].join('; ')}`);
    this.told.clear();
  }
}

/** A connection refused at several addresses has an empty message and only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
