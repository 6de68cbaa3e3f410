import type { GraphQLDataSource } from '@apollo/gateway';
import { type ExecutionResult, parse } from 'graphql';
import type { Agent } from 'undici';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import type { RequestContext } from '../in-process.ts';
import { answerFailed } from './answer-failed.ts';
import { ask } from './ask.ts';
import { problemOf } from './problem-of.ts';
import { readAnswer } from './read-answer.ts';

/** A subgraph elsewhere. */
export interface RemoteSubgraph {
  readonly name: string;
  /** Where it takes operations. */
  readonly url: URL;
  /** Whether the rows of a type live there; of other types it knows connections only. */
  readonly owns: (type: string) => boolean;
}

export interface Lane {
  readonly connections: Agent;
  /** How long a fetch may take from the call to the last byte of its answer. */
  readonly fetchMs: number;
}

/**
 * A data source of the gateway that calls a subgraph over HTTP. It passes on the request's id and its end: when the
 * client goes away, so does the fetch. A subgraph that cannot be asked answers nulls with a coded error for each, as
 * one in this process does without its database.
 */
export function overHttp(
  { name, url, owns }: RemoteSubgraph,
  { connections, fetchMs }: Lane,
): GraphQLDataSource<RequestContext> {
  const { origin, pathname } = url;
  return {
    async process({ request, context: given, ...options }) {
      const context = given as RequestContext;
      // Rights are a function of this process. Until there is a form in which they travel, nothing is read without them.
      if (context.guard) throw new Problem('FORBIDDEN', 'Rights are not passed on to subgraphs elsewhere.');
      const { query = '', variables = {}, operationName } = request;
      const asked = { origin, pathname, query, variables, operationName, fetchMs };
      let answer: ExecutionResult;
      try {
        answer = readAnswer(name, await ask(connections, asked, context));
      } catch (error) {
        const document = ('document' in options && options.document) || parse(query);
        answer = answerFailed(document, variables, problemOf(error, name), owns);
      }
      // The gateway still declares its answers with the types of an older Apollo Server.
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}
