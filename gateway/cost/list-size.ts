import type { FieldNode, GraphQLField } from 'graphql';
import { limits } from '../../subgraphs/_engine/limits.ts';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import { argumentReader, type Variables } from './arguments.ts';
import type { Weight } from './weights.ts';

type Size = (variables: Variables) => number;

/**
 * How many rows a field with `@listSize` is asked for.
 *
 * @returns a function that throws a Problem BAD_USER_INPUT for a number no page can have
 */
export function sliceReader(node: FieldNode, weight: Weight): Size {
  const { slicingArguments, assumedSize = 1 } = weight;
  const maximum = weight.sizedFields.length > 0 ? limits.pageSizeMax : limits.groupsMax;
  const readers = slicingArguments.map((name) => [name, argumentReader(node, name)] as const);
  return (variables) => {
    let size: number | undefined;
    for (const [name, read] of readers) {
      const value = read(variables);
      if (typeof value !== 'number') continue;
      if (value < 0 || value > maximum) throw outOfRange(node, name, maximum, value);
      size = Math.max(size ?? 0, value);
    }
    return size ?? assumedSize;
  };
}

/** The size of a list of which the contract says nothing: as long as the longest list among its arguments, or one. */
export function givenListReader(node: FieldNode, field: GraphQLField<unknown, unknown>): Size {
  const readers = field.args.map(({ name }) => argumentReader(node, name));
  return (variables) => {
    const lengths = readers
      .map((read) => read(variables))
      .map((value) => (Array.isArray(value) ? value.length : 1));
    return Math.max(1, ...lengths);
  };
}

function outOfRange(node: FieldNode, argument: string, maximum: number, value: number): Problem {
  return new Problem(
    'BAD_USER_INPUT',
    `${argument} on ${node.name.value} must be from 0 to ${maximum}, not ${value}.`,
    { nodes: node, extensions: { http: { status: 400 } } },
  );
}
