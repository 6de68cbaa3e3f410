import type { FastifyRequest } from 'fastify';
import { type DocumentNode, parse } from 'graphql';
import { createDocumentCache } from '../document-cache.ts';
import { checkDocument } from './check-document.ts';
import { scanText } from './scan-text.ts';

/**
 * The first to see a document, and of one it has let in before, no more than the text. Apollo Server, which validates
 * and plans, has no place to say no before it validates.
 *
 * @returns a function that rejects with a Problem where the request is too large
 */
export function createGate(): (request: FastifyRequest) => Promise<void> {
  const letIn = createDocumentCache();
  return async (request) => {
    const text = documentOf(request);
    if (text === undefined || (await letIn.get(text))) return;
    scanText(text);
    const document = parsed(text);
    if (!document) return;
    checkDocument(document);
    await letIn.set(text, document);
  };
}

/** @returns undefined where the request has none, which is Apollo Server's to refuse */
function documentOf({ method, body, query }: FastifyRequest): string | undefined {
  const { query: text } = ((method === 'GET' ? query : body) ?? {}) as { readonly query?: unknown };
  return typeof text === 'string' ? text : undefined;
}

/** @returns undefined where the text is no GraphQL, which Apollo Server says with the place where reading it stopped */
function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
