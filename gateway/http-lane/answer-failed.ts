import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  locatedError,
  type SelectionSetNode,
} from 'graphql';
import { encodeNodeId } from '../../subgraphs/_engine/node-id.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Path = readonly (string | number)[];
type Row = { readonly __typename: string; readonly id: string };

/**
 * What a fetch comes to when its subgraph cannot be asked: the nulls and errors that the subgraph itself would answer
 * without its database. A row of its own is null as a whole; of a row that lives elsewhere, only the connections asked
 * of it here, so that the client's error stands on the connection and not on its row.
 *
 * @param owns whether the rows of a type live in the subgraph
 */
export function answerFailed(
  { definitions }: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  problem: GraphQLError,
  owns: (type: string) => boolean,
): ExecutionResult {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const named = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const fragments: Fragments = new Map(named.map((each) => [each.name.value, each]));
  const errors: GraphQLError[] = [];
  const data: Record<string, unknown> = {};
  const fail = (...path: Path) => {
    errors.push(locatedError(problem, undefined, path));
    return null;
  };
  for (const field of operation ? fieldsOf(operation.selectionSet, fragments) : []) {
    const key = keyOf(field);
    const rows = field.name.value === '_entities' ? variables['representations'] : undefined;
    data[key] = Array.isArray(rows)
      ? rows.map((row: Row, at) =>
          owns(row.__typename) ? fail(key, at) : failConnections(row, field, fragments, fail, key, at),
        )
      : fail(key);
  }
  return { data, errors };
}

/** What the key of the row tells stays, since a null `nodeId` would take the row and the error with it. */
function failConnections(
  { __typename, id }: Row,
  { selectionSet }: FieldNode,
  fragments: Fragments,
  fail: (...path: Path) => null,
  ...at: Path
): Record<string, unknown> {
  const known: Readonly<Record<string, string>> = { __typename, id, nodeId: encodeNodeId(__typename, id) };
  const answered: Record<string, unknown> = { __typename };
  for (const field of selectionSet ? fieldsOf(selectionSet, fragments, __typename) : []) {
    const key = keyOf(field);
    if (field.selectionSet) answered[key] = fail(...at, key);
    else if (Object.hasOwn(known, field.name.value)) answered[key] = known[field.name.value];
  }
  return answered;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Fields of a selection, fragments opened; with a type, only those that are asked of it. */
function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments, type?: string): FieldNode[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
    const on = fragment?.typeCondition?.name.value;
    const fits = on === undefined || type === undefined || on === type;
    return fragment && fits ? fieldsOf(fragment.selectionSet, fragments, type) : [];
  });
}
