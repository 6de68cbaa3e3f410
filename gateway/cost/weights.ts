import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What the contract says of a field with `@cost` and `@listSize`. */
export interface Weight {
  /** Points of the field itself; where the contract is silent, one for an object and none for a leaf. */
  readonly points?: number | undefined;
  /** Rows, where no slicing argument is given. */
  readonly assumedSize?: number | undefined;
  /** Arguments that say how many rows. */
  readonly slicingArguments: readonly string[];
  /** Fields below that have so many rows, in place of the field itself. */
  readonly sizedFields: readonly string[];
}

/** By `Type.field`. */
export type Weights = ReadonlyMap<string, Weight>;

/**
 * Reads the weights that a supergraph carries.
 *
 * @param sdl '' where there is none
 */
export function readWeights(sdl: string): Weights {
  const weights = new Map<string, Weight>();
  if (sdl === '') return weights;
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const weight = weightOf(field);
      if (weight) weights.set(`${definition.name.value}.${field.name.value}`, weight);
    }
  }
  return weights;
}

function weightOf({ directives = [] }: FieldDefinitionNode): Weight | undefined {
  const cost = directives.find(({ name }) => name.value === 'cost');
  const size = directives.find(({ name }) => name.value === 'listSize');
  if (!cost && !size) return undefined;
  const { weight } = argumentsOf<{ weight?: number }>(cost);
  const { assumedSize, slicingArguments, sizedFields } = argumentsOf<Partial<Weight>>(size);
  return {
    points: weight,
    assumedSize,
    slicingArguments: slicingArguments ?? [],
    sizedFields: sizedFields ?? [],
  };
}

function argumentsOf<T extends object>(directive: ConstDirectiveNode | undefined): Partial<T> {
  const values = (directive?.arguments ?? []).map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value),
  ]);
  return Object.fromEntries(values) as Partial<T>;
}

/** What a question about the schema costs: its lists are as long as they are in this schema on average. */
export function introspectionWeights(schema: GraphQLSchema): Weights {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputFields = types.flatMap((type) =>
    isInputObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const sizes: Readonly<Record<string, number>> = {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields': inputFields.length / types.length,
    '__Field.args': fields.flatMap(({ args }) => args).length / fields.length,
  };
  const weights = Object.entries(sizes).map(
    ([name, assumedSize]) => [name, { assumedSize, slicingArguments: [], sizedFields: [] }] as const,
  );
  return new Map(weights);
}
