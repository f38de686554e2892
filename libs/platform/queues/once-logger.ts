import { Logger } from '@nestjs/common';

/** Logs a repeated failure once, and once that it is over. */
export class OnceLogger {
  private readonly logger: Logger;
  private readonly reported = new Set<string>();

  constructor(name: string) {
    this.logger = new Logger(name);
  }

  report(error: unknown): void {
    const reason = reasonOf(error);
    if (this.reported.has(reason)) return;
    this.reported.add(reason);
    this.logger.error(reason);
  }

  recovered(): void {
    if (this.reported.size > 0) this.logger.warn(`works again, after: ${[...this.reported].join('; ')}`);
    this.reported.clear();
  }
}

/** A refused connection to several addresses has an empty message and only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
