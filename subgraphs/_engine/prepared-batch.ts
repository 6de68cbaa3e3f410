import type { FieldNode } from 'graphql';
import type { Guard } from './guard.ts';
import type { Caller } from './levels.ts';
import type { Domain } from './model.ts';
import { type FieldCall, objectType, type Picked, pick, pickContext } from './pick.ts';
import type { Plan } from './plan.ts';
import { planBatch } from './plan-root.ts';
import { type PrintedStatement, print } from './print.ts';
import { arrayLiteral } from './print-expression.ts';
import { Problem } from './problems.ts';
import { isText } from './text.ts';

/** What the gateway sends of a row it wants completed. */
export interface Representation {
  readonly __typename: string;
  readonly id: string;
  /** Values that links need and that the gateway brings along. */
  readonly [given: string]: unknown;
}

/** A batch of one type, ready for any rows: only its first parameters, the lists of ids and of given values, are open. */
export interface PreparedBatch {
  readonly picked: readonly Picked[];
  readonly plan: Plan;
  readonly statement: PrintedStatement;
}

/** Batches of one document kept at a time; a document has as many as there are values of its other variables. */
const BATCHES_MAX = 50;

type Batches = Map<string, PreparedBatch>;

/**
 * Picks, plans and prints the batch of a type once for all fetches alike. The gateway keeps the documents of its plans,
 * so a field node stands for a fetch; what may be seen and the variables beside the ids make the rest of the key.
 */
export function createBatchPreparer(domain: Domain) {
  const kept = new WeakMap<Guard, WeakMap<FieldNode, Batches>>();
  return (call: FieldCall, type: string, caller: Caller): PreparedBatch => {
    const batches = batchesOf(kept, caller.guard, call.fieldNodes[0]!);
    const { representations: _, ...variables } = call.variableValues;
    const key = `${type}${JSON.stringify(variables)}`;
    const found = batches.get(key);
    if (found) return found;
    if (batches.size >= BATCHES_MAX) batches.clear();
    const prepared = prepare(domain, call, type, caller);
    batches.set(key, prepared);
    return prepared;
  };
}

function batchesOf(
  kept: WeakMap<Guard, WeakMap<FieldNode, Batches>>,
  guard: Guard,
  node: FieldNode,
): Batches {
  const byNode = kept.get(guard) ?? new WeakMap<FieldNode, Batches>();
  kept.set(guard, byNode);
  const batches = byNode.get(node) ?? new Map();
  byNode.set(node, batches);
  return batches;
}

function prepare(domain: Domain, call: FieldCall, type: string, caller: Caller): PreparedBatch {
  const picked = pickBatch(call, type);
  const plan = planBatch(domain, type, [], picked, caller);
  return { picked, plan, statement: print(plan) };
}

/** What is asked of the rows of one type of a batch. */
export function pickBatch(call: FieldCall, type: string): readonly Picked[] {
  const sets = call.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  return pick(pickContext(call), objectType(call.schema, type), sets);
}

/** The statement of a batch for these rows: their ids, and what came along with them, are the first things it asks for. */
export function statementFor(
  { plan, statement }: PreparedBatch,
  asked: readonly Representation[],
): PrintedStatement {
  const source = plan.levels[0]!.source;
  const given = source.from === 'ids' ? (source.given ?? []) : [];
  const rows = [...new Map(asked.map((each) => [each.id, each])).values()];
  const lists = ['id', ...given].map((field) => arrayLiteral(rows.map((row) => givenText(row[field]))));
  if (rows.length < asked.length) assertAlike(asked, given);
  const open = statement.parameters.slice(0, lists.length);
  if (open.some((each) => each !== arrayLiteral([]))) throw new Error('a batch does not begin with its ids');
  return { ...statement, parameters: [...lists, ...statement.parameters.slice(lists.length)] };
}

/** @throws Problem BAD_USER_INPUT where one row came with different values, of which only one can be looked for */
function assertAlike(asked: readonly Representation[], given: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const each of asked) {
    const values = JSON.stringify(given.map((field) => each[field]));
    if ((seen.get(each.id) ?? values) !== values)
      throw new Problem('BAD_USER_INPUT', `One ${each.__typename} came with different values.`);
    seen.set(each.id, values);
  }
}

/** A value that came with a representation, as PostgreSQL reads it; whatever is no text finds nothing. */
function givenText(value: unknown): string | null {
  if (Array.isArray(value))
    return arrayLiteral(value.filter((each) => typeof each === 'string').filter(isText));
  return typeof value === 'string' && isText(value) ? value : null;
}
