import { type ConstValueNode, type DirectiveNode, type FieldNode, Kind, type ValueNode } from 'graphql';

/** Variables of a request, coerced to their types. */
export type Variables = Readonly<Record<string, unknown>>;

type Reader = (variables: Variables) => unknown;

/** @returns how to read an argument of a field: a number, a boolean, the length of a list, or undefined for all else */
export function argumentReader({ arguments: given = [] }: FieldNode, name: string): Reader {
  const found = given.find((argument) => argument.name.value === name);
  return found ? valueReader(found.value) : () => undefined;
}

/** @returns how to tell whether `@skip` and `@include` let a field or a fragment through */
export function inclusionReader({
  directives = [],
}: {
  readonly directives?: readonly DirectiveNode[];
}): (variables: Variables) => boolean {
  const conditions = directives.flatMap((directive) => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    if (!value) return [];
    const read = valueReader(value);
    if (directive.name.value === 'include') return [(variables: Variables) => read(variables) !== false];
    if (directive.name.value === 'skip') return [(variables: Variables) => read(variables) !== true];
    return [];
  });
  return (variables) => conditions.every((holds) => holds(variables));
}

function valueReader(node: ValueNode): Reader {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => variables[name];
  }
  const value = literal(node);
  return () => value;
}

function literal(node: Exclude<ConstValueNode | ValueNode, { kind: Kind.VARIABLE }>): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.BOOLEAN) return node.value;
  return node.kind === Kind.LIST ? node.values : undefined;
}
