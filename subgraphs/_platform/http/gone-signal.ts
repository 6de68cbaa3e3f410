import type { FastifyReply } from 'fastify';

/** Aborts when the caller goes away before he is answered, and with it the statements that run for him. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
