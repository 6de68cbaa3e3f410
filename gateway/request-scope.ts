import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { ProblemCode } from '../subgraphs/_engine/problems.ts';

/** What belongs to one request and is needed where Apollo passes nothing along: when an error is made presentable. */
export interface RequestScope {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Causes already in the log: an outage under a page of rows is one line, not five hundred. */
  readonly logged: Set<unknown>;
  /** Aborts when the client goes away. */
  readonly gone: AbortSignal;
  /** For the one line that the log has of it. */
  readonly told: Told;
}

/** What may be told of an operation: nothing that it asked for or that was answered. */
export interface Told {
  operation?: string;
  cost?: number;
  readonly codes: Set<ProblemCode>;
}

/** Makes the scope of a request that has just been let in. */
export function openScope({ id, log }: FastifyRequest, gone: AbortSignal): RequestScope {
  return { requestId: id, log, logged: new Set(), gone, told: { codes: new Set() } };
}

/** The scope of the request being answered; undefined outside of one. */
export const requestScope: AsyncLocalStorage<RequestScope> = new AsyncLocalStorage();
