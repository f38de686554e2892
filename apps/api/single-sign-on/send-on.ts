import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProviderSilent } from '#identity';
import { DomainError } from '#kernel';

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
  /** The page that says it to whoever is at a browser. */
  page: string;
}

/**
 * Sends a browser on. A person whom it goes wrong for comes to a page that says so and lets them try another way, not to a
 * problem document.
 */
export async function sendOn({ request, reply, page }: Exchange, way: () => Promise<string>): Promise<void> {
  try {
    void reply.redirect(await way(), 303);
  } catch (error) {
    const code = codeOf(error);
    if (code === null || !(request.headers.accept ?? '').includes('text/html')) throw error;
    void reply.redirect(`${page}?refused=${code}`, 303);
  }
}

function codeOf(error: unknown): string | null {
  if (error instanceof ProviderSilent) return 'provider_silent';
  return error instanceof DomainError ? error.code : null;
}
