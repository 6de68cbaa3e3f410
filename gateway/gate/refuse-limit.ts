import type { ASTNode } from 'graphql';
import { Problem } from '../../subgraphs/_engine/problems.ts';

/**
 * The problem of a request that is too large: in what, by how much, and the way out.
 *
 * @param what such as `tokens`, of which there are `value`
 */
export function tooMany(
  what: string,
  value: number | string,
  maximum: number,
  wayOut: string,
  node?: ASTNode,
): Problem {
  const message = `Too many ${what}: ${value}, and ${maximum} are taken. ${wayOut}`;
  return new Problem('LIMIT_EXCEEDED', message, {
    nodes: node ?? null,
    extensions: { http: { status: 400 } },
  });
}

/** The problem of something nested too deep, in levels. */
export function tooDeep(
  what: string,
  value: number | string,
  maximum: number,
  wayOut: string,
  node?: ASTNode,
): Problem {
  const message = `${what} nested too deep: ${value} levels, and ${maximum} are taken. ${wayOut}`;
  return new Problem('LIMIT_EXCEEDED', message, {
    nodes: node ?? null,
    extensions: { http: { status: 400 } },
  });
}
